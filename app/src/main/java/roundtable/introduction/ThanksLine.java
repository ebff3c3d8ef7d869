package roundtable.introduction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import roundtable.introduction.Step.Kind;
import roundtable.meeting.Hand;

/**
 * People whose hands say the same over one company.
 *
 * @param undo whether the thanks can still be taken back
 */
public record ThanksLine(List<Mine> hands, boolean undo) {
  private record Same(int mention, Hand.Kind kind) {}

  static List<ThanksLine> of(List<Mine> all, Instant now) {
    Map<Same, List<Mine>> lines = new LinkedHashMap<>();
    for (Mine mine : all) {
      Same same = new Same(mine.hand().occasion().mention(), mine.hand().said().kind());
      lines.computeIfAbsent(same, key -> new ArrayList<>()).add(mine);
    }
    return lines.values().stream().map(hands -> of(now, hands)).toList();
  }

  private static ThanksLine of(Instant now, List<Mine> hands) {
    boolean undo = hands.stream().anyMatch(one -> one.introduction().canUndo(Side.ASKER, now));
    return new ThanksLine(List.copyOf(hands), undo);
  }

  public String names() {
    return Words.names(hands.stream().map(one -> one.other().name()).toList());
  }

  public String verb() {
    return Words.says(hands.getFirst().hand().said().kind(), hands.size());
  }

  public String company() {
    return hands.getFirst().hand().company();
  }

  public boolean thanked() {
    return hands.stream().allMatch(one -> one.introduction().latest(Kind.THANKED).isPresent());
  }
}
