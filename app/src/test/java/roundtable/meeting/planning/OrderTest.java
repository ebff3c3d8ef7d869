package roundtable.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static final Order ONE = new Order(List.of(List.of(1, 2, 3)));
  private static final Order TWO = new Order(List.of(List.of(1, 2, 3), List.of(4, 5)));

  @Test
  void a_seat_moves_up_and_down_one_place() {
    assertThat(ONE.earlier(3).tables()).containsExactly(List.of(1, 3, 2));
    assertThat(ONE.later(1).tables()).containsExactly(List.of(2, 1, 3));
  }

  @Test
  void the_first_cannot_move_up_nor_the_last_down() {
    assertThat(ONE.earlier(1)).isEqualTo(ONE);
    assertThat(ONE.later(3)).isEqualTo(ONE);
  }

  @Test
  void who_listens_today_can_be_asked_back() {
    assertThat(ONE.without(2).tables()).containsExactly(List.of(1, 3));
    assertThat(ONE.without(2).lastAt(1, 2).tables()).containsExactly(List.of(1, 3, 2));
  }

  @Test
  void who_is_asked_to_speak_sits_down_at_the_smaller_table() {
    assertThat(new Move(9, Move.Kind.SPEAK).in(TWO).tables())
        .containsExactly(List.of(1, 2, 3), List.of(4, 5, 9));
  }

  @Test
  void the_last_table_is_followed_by_the_first() {
    assertThat(new Move(4, Move.Kind.OTHER_TABLE).in(TWO).tables())
        .containsExactly(List.of(1, 2, 3, 4), List.of(5));
  }

  @Property
  void no_move_doubles_or_loses_anybody_else(
      @ForAll @IntRange(min = 0, max = 12) int seat, @ForAll Move.Kind kind) {
    Order moved = new Move(seat, kind).in(TWO);

    assertThat(moved.tables().stream().flatMap(List::stream).filter(one -> one != seat))
        .containsExactlyInAnyOrderElementsOf(
            List.of(1, 2, 3, 4, 5).stream().filter(one -> one != seat).toList());
  }
}
