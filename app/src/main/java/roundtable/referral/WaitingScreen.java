package roundtable.referral;

import java.time.Instant;
import java.util.List;
import roundtable.group.Insider;

/** What waits for a member, in a line for the group's home. */
public record WaitingScreen(Insider insider, List<Mine> received, Instant now) {
  public String lede() {
    List<BoardLine> waiting =
        received.stream()
            .filter(one -> one.stage().open() && !one.referral().putOff(now))
            .map(one -> BoardLine.of(one, now))
            .toList();
    return BoardLine.sum(waiting);
  }

  public String path(String below) {
    return insider.path("/referrals" + below);
  }
}
