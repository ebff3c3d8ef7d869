package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SnapshotTest {
  private static final Business ASKED =
      Business.named("Vivladi Technologies").with(Clue.PHONE, "+47 22 99 88 77");
  private static final Business ALIAS = Business.named("Big Blue");
  private static final Business REJECTED = Business.named("Hanover");

  @Test
  void an_index_read_back_answers_as_before() throws IOException {
    MatchIndex index = filled();
    MatchIndex back = read(written(index));
    assertThat(back.size()).isEqualTo(index.size());
    assertThat(answers(back)).isEqualTo(answers(index)).hasSizeGreaterThan(3);
  }

  @Test
  void what_owners_said_is_kept() throws IOException {
    MatchIndex back = read(written(filled()));
    assertThat(back.ask(ALIAS, 1).getFirst().sure()).isEqualTo(Sureness.CERTAIN);
    assertThat(back.ask(REJECTED, 5)).noneMatch(match -> match.row() == 3);
  }

  @Test
  void an_index_read_back_takes_no_more_memory() throws IOException {
    MatchIndex index = filled();
    assertThat(read(written(index)).bytes()).isEqualTo(index.bytes());
  }

  @Test
  void rows_are_put_and_removed_after_reading_as_before() throws IOException {
    MatchIndex index = filled();
    MatchIndex back = read(written(index));
    for (MatchIndex one : List.of(index, back)) {
      for (int row = 0; row < 500; row++) {
        one.put(7, row, Business.named("Vivaldi Number " + row));
      }
      one.remove(1, 1);
      one.remove(7, 3);
    }
    assertThat(answers(back)).isEqualTo(answers(index));
    assertThat(written(back)).isEqualTo(written(index));
  }

  @Test
  void an_empty_index_can_be_kept_too() throws IOException {
    assertThat(read(written(new MatchIndex())).ask(ASKED, 1)).isEmpty();
  }

  @Test
  void a_foreign_file_is_refused() {
    assertThatThrownBy(() -> read("name,city\nVivaldi,Oslo\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessage("This is no snapshot of an index.");
  }

  @Test
  void a_snapshot_of_another_version_is_refused() throws IOException {
    byte[] octets = written(filled());
    octets[7]++;
    assertThatThrownBy(() -> read(octets))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another version");
  }

  @Property(tries = 300)
  void damage_anywhere_is_refused(
      @ForAll @IntRange(max = 99_999) int at, @ForAll @IntRange(max = 7) int bit)
      throws IOException {
    byte[] octets = written(filled());
    octets[at % octets.length] ^= (byte) (1 << bit);
    assertThatThrownBy(() -> read(octets)).isInstanceOf(IOException.class);
  }

  @Property(tries = 100)
  void a_snapshot_that_breaks_off_is_refused(@ForAll @IntRange(max = 99_999) int length)
      throws IOException {
    byte[] octets = written(filled());
    byte[] broken = java.util.Arrays.copyOf(octets, length % octets.length);
    assertThatThrownBy(() -> read(broken)).isInstanceOf(IOException.class);
  }

  @Test
  void a_snapshot_with_something_behind_it_is_refused() throws IOException {
    byte[] octets = written(filled());
    byte[] longer = java.util.Arrays.copyOf(octets, octets.length + 1);
    assertThatThrownBy(() -> read(longer)).hasMessageContaining("damaged");
  }

  private static MatchIndex filled() {
    MatchIndex index = new MatchIndex();
    index.put(1, 1, Business.named("Vivaldi Technologies AS").with(Clue.PHONE, "+47 22 99 88 77"));
    index.put(1, 2, Business.named("International Business Machines"));
    index.put(2, 3, Business.named("Hanover Bakery (HB)").with(Clue.CITY, "Hanover"));
    index.put(2, 4, Business.named("Hanover Bank"));
    index.put(2, 5, Business.named("Gone"));
    index.remove(2, 5);
    index.confirm(1, 2, ALIAS);
    index.reject(2, 3, REJECTED);
    return index;
  }

  private static List<List<Match>> answers(MatchIndex index) {
    return List.of(
        index.ask(ASKED, 3),
        index.ask(ALIAS, 3),
        index.ask(REJECTED, 3),
        index.ask(Business.named("Hanover Bakery"), 3));
  }

  private static byte[] written(MatchIndex index) throws IOException {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    index.writeTo(octets);
    return octets.toByteArray();
  }

  private static MatchIndex read(byte[] octets) throws IOException {
    return MatchIndex.readFrom(new ByteArrayInputStream(octets));
  }
}
