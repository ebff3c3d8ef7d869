package roundtable.referral;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import roundtable.group.Letter;

/** One gentle mail about everything that waits for one person. */
record Nudge(long person, List<Referral> waiting) {
  Letter letter(Instant now) {
    String lines =
        waiting.stream().map(one -> line(one, now)).collect(Collectors.joining("\n- ", "- ", ""));
    Long membership = waiting.getFirst().between().receiver().membership();
    return new Letter(
        membership == null ? 0 : membership,
        Words.count(waiting.size(), "referral waits", "referrals wait") + " for you",
        "Waiting for your next step:\n\n"
            + lines
            + "\n\nIf one is not worth it, let it go or put it off with one tap. At most one such"
            + " mail a week.",
        "/groups/" + waiting.getFirst().between().group() + "/referrals");
  }

  private static String line(Referral one, Instant now) {
    return one.lead().company()
        + ", from "
        + one.between().giver().said()
        + ", for "
        + Words.since(one.waitingSince(), now);
  }
}
