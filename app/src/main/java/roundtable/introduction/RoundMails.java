package roundtable.introduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import roundtable.group.Letter;
import roundtable.group.Letters;
import roundtable.meeting.Hand;
import roundtable.meeting.LiveMeeting;

/** The one mail each member gets when the round ends; who has nothing to follow up gets none. */
public final class RoundMails {
  private final Letters letters;

  public RoundMails(Letters letters) {
    this.letters = letters;
  }

  void write(DSLContext tx, LiveMeeting live) {
    List<Introduction> hands =
        RaisedHands.untouched(tx, live.id()).stream()
            .map(hand -> new Introduction(hand, List.of()))
            .toList();
    letters.put(tx, members(hands).map(member -> letter(live, member, hands)).toList());
  }

  private static Stream<Long> members(List<Introduction> hands) {
    return hands.stream()
        .map(Introduction::hand)
        .flatMap(hand -> Stream.of(helperOfPromise(hand), hand.asker().membership()))
        .filter(Objects::nonNull)
        .distinct();
  }

  /** Who only said that they know a company has promised nothing. */
  private static @org.jspecify.annotations.Nullable Long helperOfPromise(RaisedHand hand) {
    return hand.introduces() ? hand.helper().membership() : null;
  }

  private static Letter letter(LiveMeeting live, long member, List<Introduction> hands) {
    List<Mine> asked = with(hands, member, Side.ASKER);
    List<Mine> promised =
        with(hands, member, Side.HELPER).stream().filter(one -> one.hand().introduces()).toList();
    List<String> parts = new ArrayList<>();
    parts.add("The round is over. This came of it for you.");
    part(parts, "You promised", promised.stream().map(RoundMails::promise).toList());
    part(parts, "They offered you", offers(asked));
    part(parts, "Say thanks", thanks(asked));
    parts.add("Each with its one next step:");
    return new Letter(
        member,
        subject(asked.size(), promised.size()),
        String.join("\n\n", parts),
        "/meetings/" + live.id() + "/follow-up");
  }

  private static List<Mine> with(List<Introduction> hands, long member, Side side) {
    Viewer me = new Viewer.Member(member);
    return hands.stream()
        .filter(one -> me.is(one.hand().party(side), one.hand().occasion().meeting()))
        .map(one -> new Mine(one, side))
        .toList();
  }

  private static String subject(int hands, int promises) {
    String raised = Words.count(hands, "hand", "hands") + " for you";
    String promised = Words.count(promises, "promise", "promises") + " of yours";
    return "After the round: "
        + (hands == 0 ? promised : promises == 0 ? raised : raised + ", " + promised);
  }

  private static void part(List<String> parts, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      parts.add(title + "\n- " + String.join("\n- ", lines));
    }
  }

  private static String promise(Mine mine) {
    Hand.When when = mine.hand().said().when();
    return "Introduce "
        + mine.other().name()
        + " to "
        + mine.hand().company()
        + (when == null ? "." : ", " + when.words() + ".");
  }

  private static List<String> offers(List<Mine> asked) {
    return asked.stream()
        .filter(one -> one.hand().introduces())
        .map(one -> one.other().name() + " can introduce you to " + one.hand().company() + ".")
        .toList();
  }

  private static List<String> thanks(List<Mine> asked) {
    List<Mine> others = asked.stream().filter(one -> !one.hand().introduces()).toList();
    return ThanksLine.of(others, java.time.Instant.EPOCH).stream()
        .map(line -> line.names() + " " + line.verb() + " " + line.company() + ".")
        .toList();
  }
}
