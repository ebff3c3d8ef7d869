package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each clue adds to a likely name or takes from it, and what it says. */
class ClueEvidenceTest {
  private static final Business ROW = Business.named("Kestrel Optics");
  private static final Business ASKED = Business.named("Kestrel Optics Trading");
  private static final double PLAIN = match(ROW, ASKED).score();

  @ParameterizedTest
  @CsvSource({
    "DOMAIN, falcon.example, https://www.falcon.example/x, same website",
    "DOMAIN, falcon.example, falcon.test, websites of the same name",
    "EMAIL, ada@falcon.example, ADA@falcon.example, same e-mail address",
    "EMAIL, ada@falcon.example, bob@falcon.example, e-mail addresses at the same domain",
    "PHONE, +49 30 1234567, 030/1234567, same phone",
    "STREET, 12 Harbour Road, 'Harbour Road 12, 3rd floor', same address",
    "CITY, Zürich, ZURICH, same town",
    "PERSON, Bill Hanover, William J. Hanover, same person there",
  })
  void what_agrees_is_said_and_makes_likelier(Clue clue, String row, String asked, String line) {
    Match match = match(ROW.with(clue, row), ASKED.with(clue, asked));
    assertThat(match.evidence().getFirst()).isEqualTo(line);
    assertThat(match.score()).isGreaterThan(PLAIN + 0.05);
  }

  @ParameterizedTest
  @CsvSource({
    "DOMAIN, falcon.example, hanover.example",
    "PHONE, +49 30 1234567, +49 30 7654321",
    "STREET, 12 Harbour Road, 14 Harbour Road",
    "CITY, Zürich, Genève",
  })
  void what_differs_makes_less_likely(Clue clue, String row, String asked) {
    Match match = match(ROW.with(clue, row), ASKED.with(clue, asked));
    assertThat(match.score()).isLessThan(PLAIN - 0.02);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Ada Hanover, Ada Falcon",
    "PERSON, Ada Hanover, Eve Hanover",
    "EMAIL, ada@falcon.example, ada@hanover.example",
    "PHONE, 12345, 12345",
    "STREET, Harbour Road, Harbour Road",
  })
  void what_says_little_changes_nothing(Clue clue, String row, String asked) {
    Match match = match(ROW.with(clue, row), ASKED.with(clue, asked));
    assertThat(match.score()).isEqualTo(PLAIN);
  }

  @Test
  void a_mail_address_belongs_to_a_website_whichever_side_has_it() {
    Business site = ROW.with(Clue.DOMAIN, "falcon.example");
    Business mail = ASKED.with(Clue.EMAIL, "ada@falcon.example");
    for (Match match : List.of(match(site, mail), match(mail, site))) {
      assertThat(match.evidence()).contains("the e-mail address belongs to the website");
      assertThat(match.score()).isGreaterThan(PLAIN + 0.05);
    }
  }

  @Test
  void a_mail_address_finds_the_row_of_its_website() {
    Business row = Business.named("Hanover Bakery").with(Clue.DOMAIN, "falcon.example");
    Business asked = Business.named("Kestrel Optics").with(Clue.EMAIL, "ada@falcon.example");
    assertThat(match(row, asked).evidence()).contains("the e-mail address belongs to the website");
  }

  @Test
  void the_address_asked_may_be_the_rows_name() {
    Business asked = Business.named("Harbour Trading").with(Clue.DOMAIN, "falconharbour.example");
    assertThat(match(Business.named("Falcon Harbour"), asked).evidence())
        .contains("the web or mail address asked is its name");
  }

  @Test
  void the_reasons_of_one_row_are_not_told_of_another() {
    MatchIndex index = new MatchIndex();
    index.put(1, 1, ROW.with(Clue.PHONE, "+49 30 1234567"));
    index.put(1, 2, ROW.with(Clue.CITY, "Zürich"));
    List<Match> found =
        index.ask(ROW.with(Clue.PHONE, "+49 30 1234567").with(Clue.CITY, "Zürich"), 2);
    assertThat(found).extracting(Match::row).containsExactly(1L, 2L);
    assertThat(found.get(1).evidence()).containsExactly("same town", "the same name");
  }

  private static Match match(Business row, Business asked) {
    MatchIndex index = new MatchIndex();
    index.put(1, 1, row);
    return index.ask(asked, 1).getFirst();
  }
}
