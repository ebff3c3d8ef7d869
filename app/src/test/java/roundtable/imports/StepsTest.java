package roundtable.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is read takes as long as it is long: one member with one request cannot keep a core busy for
 * hours. Counted in letters looked at, because a clock would measure the machine.
 */
class StepsTest {
  private static final int LENGTH = 20_000;
  private static final int LOOKS_A_LETTER = 8;

  private record Counted(String text, AtomicLong looks) implements CharSequence {
    Counted(String text) {
      this(text, new AtomicLong());
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks.incrementAndGet();
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }

    void assertFew() {
      assertThat(looks.get()).isLessThan((long) LOOKS_A_LETTER * text.length());
    }
  }

  private static Counted lengthy(String part) {
    return new Counted(part.repeat(LENGTH / part.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a.", "a@", "a@b", "a@b.", "@", "1.a@-", "'"})
  void an_address_is_looked_for_in_one_go(String part) {
    Counted cell = lengthy(part);
    Emails.read(cell);
    cell.assertFew();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a1", ":", "1;", "a:"})
  void the_numbers_in_a_cell_are_parted_in_one_go(String part) {
    Counted cell = lengthy(part);
    assertThat(Phones.SEPARATOR.splitAsStream(cell).count()).isNotNegative();
    cell.assertFew();
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ";a", ";\"", ";\"a\"", "a"})
  void the_head_of_a_card_line_is_read_in_one_go(String part) {
    Counted line = lengthy(part);
    assertThat(CardLine.colon(line)).isEqualTo(-1);
    line.assertFew();
    assertThat(CardLine.of("A" + line).name()).isEmpty();
  }

  @Test
  void a_long_line_below_a_list_is_no_footer() {
    String line = "Monday, " + "1".repeat(LENGTH) + "\nx";
    assertThat(Footer.is(new RawRow(1, List.of(line, "2")))).isFalse();
    assertThat(Footer.is(new RawRow(1, List.of("Monday, 3 March 2025", "2")))).isTrue();
  }

  @Test
  void what_was_read_before_is_read_as_before() {
    assertThat(Emails.read("Office <Ada.B@Mail.example.org>; x@y"))
        .contains("ada.b@mail.example.org");
    assertThat(Emails.read("a@b:::c@d.example")).contains("c@d.example");
    assertThat(Phones.read("Phone:(503) 555-0101Mobile:(503) 555-0102", "US"))
        .contains("+15035550101");
    assertThat(CardLine.of("item1.TEL;TYPE=\"a:b\";X=1:+49 30"))
        .isEqualTo(new CardLine("TEL", ";TYPE=\"A:B\";X=1", "+49 30"));
    assertThat(CardLine.of("A;X=\"open:1").name()).isEmpty();
    assertThat(CardLine.of("no value").name()).isEmpty();
  }

  /** Each line of a card broken off by an equals sign was looked through from its beginning. */
  @Test
  void a_card_broken_off_again_and_again_is_read_in_the_end() {
    String card =
        "BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:Mill"
            + "=".repeat(400_000)
            + "\n".repeat(400_000)
            + "END:VCARD\n";
    assertThat(card.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1 << 20);
    assertThat(Imported.receive(card)).isNotNull();
  }

  @Test
  void no_character_that_nobody_types_comes_through_a_file() {
    Imported cards =
        Imported.text("BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:Har=00bor=07 Bakery\nEND:VCARD\n");
    assertThat(cards.lines().getFirst()).contains("Har bor Bakery").doesNotContain("\0");
  }
}
