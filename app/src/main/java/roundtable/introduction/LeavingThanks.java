package roundtable.introduction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import roundtable.introduction.Step.Kind;

/**
 * Everyone who raised a hand for one, and over what.
 *
 * @param ending how many introductions wait for one of the two
 * @param tap the key of the next tap
 */
public record LeavingThanks(List<Helper> helpers, long ending, String group, String tap) {
  public String endingWords() {
    return ending == 1
        ? "1 introduction is still open. It ends when you leave, and the other one is told."
        : ending
            + " introductions are still open. They end when you leave, and the others are told.";
  }

  /** Somebody who helped. */
  public record Helper(String name, List<Mine> hands) {
    public String companies() {
      return hands.stream()
          .map(one -> one.hand().company())
          .distinct()
          .collect(Collectors.joining(", "));
    }

    public boolean thanked() {
      return hands.stream().allMatch(LeavingThanks::isThanked);
    }
  }

  static LeavingThanks of(List<Mine> all, String group, String tap) {
    Map<String, List<Mine>> byHelper = new LinkedHashMap<>();
    all.stream()
        .filter(mine -> mine.side() == Side.ASKER)
        .forEach(
            mine ->
                byHelper.computeIfAbsent(mine.other().name(), name -> new ArrayList<>()).add(mine));
    return new LeavingThanks(
        byHelper.entrySet().stream()
            .map(one -> new Helper(one.getKey(), List.copyOf(one.getValue())))
            .toList(),
        all.stream().filter(mine -> mine.hand().introduces() && mine.introduction().open()).count(),
        group,
        tap);
  }

  /** The hands nobody was thanked for yet. */
  public List<Mine> open() {
    return helpers.stream()
        .flatMap(helper -> helper.hands().stream())
        .filter(mine -> !isThanked(mine))
        .toList();
  }

  private static boolean isThanked(Mine mine) {
    return mine.introduction().latest(Kind.THANKED).isPresent();
  }
}
