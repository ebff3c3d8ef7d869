package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "I.B.M., ibm",
    "AT&T, att",
    "H & M Hennes, hm henne",
    "A&M Ltd, am",
    "A&M Records, am record",
    "D.E. Limited, de",
    "Société Générale S.A., society general",
    "Forty-Four Brigade, 44 brigade",
    "First Bank, 1st bank",
    "ООО Ромашка, romashka",
    "Müller GmbH & Co. KG, muller",
    "The Company, company",
    "TÃ©lÃ©com Sud, telecommunication south",
    "ViagÃƒÂ©nie, viagenie",
    "Tallinn Timber OÜ, tallinn timber",
    "'株式会社 ヒラノ', hirano",
    "株式会社ヒラノ, hirano",
    "ソニー, soni",
    "キッコーマン, kikkoman",
    "とうきょう ガス, toukyou gasu",
    "シャープ, shapu",
    "フジフイルム, fujifuirumu",
    "ウェルシア, werushia",
    "주식회사 삼성, samseong",
    "현대, hyeondae",
    "석유, seogyu",
    "أرامكو, aramkw",
    "בנק לאומי, bnk lavmy",
    "Кремль Альянс, kreml alyan",
    "Peugeot™, peugeot",
    "Musée d’Histoire, museum history",
    "\"Maison de l'Éducation\", house education",
    "\"Servizi dell'Acqua\", service water",
    "\"L'ÉTUDE D'ASSURANCES\", study insurance",
    "\"L'Oréal\", loreal",
    "\"D'Angelo\", dangelo",
    "\"Bell'Acqua\", bellacqua",
    "Sonnental Bäckerei, sonnental bakery",
    "AT&Telecom, at telecommunication",
    "Kestrel & L & H Foods, kestrel lh food",
    "Kestrel（Hanover）, kestrel hanover",
    "Axis Optics, axis optic",
    "Ta Foods, ta food",
    "\"L'Inde\", linde",
  })
  void a_name_is_brought_to_its_one_form(String name, String normal) {
    assertThat(first(name).toString()).isEqualTo(normal);
  }

  @Test
  void a_legal_form_never_leaves_a_name_empty() {
    assertThat(first("Limited Ltd.").words()).containsExactly("limited");
  }

  @Test
  void the_legal_form_is_kept_as_a_family() {
    assertThat(first("Siemens Aktiengesellschaft").legalForm()).isEqualTo("ag");
    assertThat(first("Siemens").legalForm()).isEqualTo("none");
  }

  @Test
  void the_first_form_that_says_something_counts() {
    assertThat(first("Kestrel GmbH & Co. KG").legalForm()).isEqualTo("gmbh");
    assertThat(first("Kestrel Ltd Company").legalForm()).isEqualTo("ltd");
  }

  @ParameterizedTest
  @CsvSource({
    "Kestrel / Falcon, kestrel falcon|kestrel|falcon",
    "Kestrel/Falcon, kestrel falcon",
    "Kestrel ta Falcon, kestrel ta falcon",
    "Kestrel t/a Falcon, kestrel|falcon",
    "A1 | B2 | C3 | D4, a1 b2 c3 d4|a1|b2|c3",
    "Kestrel Foods (Pty) Ltd, kestrel food",
    "(Kestrel), kestrel",
  })
  void a_line_holds_these_names(String line, String names) {
    assertThat(Names.spellings(line))
        .extracting(NormalName::toString)
        .containsExactly(names.split("\\|"));
  }

  @Test
  void doing_business_as_makes_two_names() {
    assertThat(Names.spellings("Smith LLC d/b/a Corner Cafe"))
        .extracting(NormalName::toString)
        .containsExactly("smith", "corner cafe");
  }

  @Test
  void initials_beside_their_own_words_make_two_names() {
    assertThat(Names.spellings("NENA National Emergency Number Association"))
        .extracting(NormalName::joined)
        .containsExactly("nationalemergencynumberassociation", "nena");
  }

  @Test
  void initials_in_brackets_are_a_name_even_if_they_are_a_common_word() {
    assertThat(Names.spellings("Advanced Research Transport (ART)"))
        .extracting(NormalName::joined)
        .contains("art");
  }

  @Test
  void a_legal_form_never_decides_alone() {
    assertThat(Names.score("Hanover GmbH", "Dresden GmbH")).isLessThan(0.1);
  }

  @Test
  void a_branch_elsewhere_is_another_company_only_when_strict() {
    String one = "Bowne Solutions (France)";
    String other = "Bowne Solutions (Germany)";
    assertThat(Names.strictScore(one, other)).isLessThan(Names.score(one, other));
  }

  @Test
  void two_spellings_of_a_name_share_a_key() {
    assertThat(Names.keys(first("Time Warner Cable")))
        .containsAnyElementsOf(Names.keys(first("Timewarner Cable")));
  }

  private static NormalName first(String name) {
    List<NormalName> spellings = Names.spellings(name);
    return spellings.getFirst();
  }
}
