package roundtable.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QualityTallyTest {
  private static final Quality GOOD = new Quality(true, true, true, true);
  private static final Quality BAD = new Quality(false, false, false, false);

  @Test
  void four_ratings_are_told_to_nobody() {
    assertThat(tally(4, 0).rated()).isZero();
    assertThat(tally(4, 0).lines()).isEmpty();
  }

  @Test
  void what_was_not_rated_does_not_count() {
    List<Quality> five = new java.util.ArrayList<>(Collections.nCopies(4, GOOD));
    five.add(Quality.UNSAID);

    assertThat(QualityTally.of(five).rated()).isZero();
  }

  @Test
  void between_two_fives_a_rating_changes_nothing() {
    QualityTally five = tally(5, 0);

    for (int bad = 1; bad < 5; bad++) {
      assertThat(tally(5, bad)).isEqualTo(five);
    }
    assertThat(tally(5, 5)).isNotEqualTo(five);
  }

  @Test
  void five_of_five_reads_as_four_of_five_does() {
    assertThat(tally(5, 0)).isEqualTo(tally(4, 1));
    assertThat(tally(0, 5)).isEqualTo(tally(1, 4));
  }

  private static QualityTally tally(int good, int bad) {
    return QualityTally.of(
        IntStream.range(0, good + bad).mapToObj(i -> i < good ? GOOD : BAD).toList());
  }
}
