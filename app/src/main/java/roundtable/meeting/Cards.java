package roundtable.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The companies on the table and the hands over them: together, the web of the room. */
public record Cards(SortedMap<Integer, Mention> mentions, List<Hand> hands, int last) {
  static Cards none() {
    return new Cards(new TreeMap<>(), List.of(), 0);
  }

  public @Nullable Mention mention(int number) {
    return mentions.get(number);
  }

  /** The card in the middle: what was named last in a turn. */
  public @Nullable Mention latestOf(int turn) {
    return of(turn).isEmpty() ? null : of(turn).getLast();
  }

  public List<Mention> of(int turn) {
    return mentions.values().stream().filter(mention -> mention.turn() == turn).toList();
  }

  public List<Hand> over(int mention) {
    return hands.stream().filter(hand -> hand.mention() == mention).toList();
  }

  public @Nullable Hand hand(int mention, int seat) {
    return over(mention).stream().filter(hand -> hand.seat() == seat).findFirst().orElse(null);
  }

  Cards named(Mention mention) {
    SortedMap<Integer, Mention> more = new TreeMap<>(mentions);
    more.put(mention.number(), mention);
    return new Cards(more, hands, Math.max(last, mention.number()));
  }

  Cards withdrawn(int mention) {
    SortedMap<Integer, Mention> fewer = new TreeMap<>(mentions);
    fewer.remove(mention);
    return new Cards(
        fewer, hands.stream().filter(hand -> hand.mention() != mention).toList(), last);
  }

  /** A hand stays where it first went up when what it says changes: the web does not jump. */
  Cards raised(Hand hand) {
    List<Hand> changed = new ArrayList<>(hands);
    int at = changed.indexOf(hand(hand.mention(), hand.seat()));
    if (at < 0) {
      changed.add(hand);
    } else {
      changed.set(at, hand);
    }
    return new Cards(mentions, List.copyOf(changed), last);
  }

  Cards lowered(int mention, int seat) {
    return new Cards(
        mentions,
        hands.stream().filter(one -> one.mention() != mention || one.seat() != seat).toList(),
        last);
  }
}
