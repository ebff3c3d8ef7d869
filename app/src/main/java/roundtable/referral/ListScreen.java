package roundtable.referral;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import roundtable.group.Insider;

/** All referrals of one member, received and given, newest first. */
public record ListScreen(Insider insider, Filter filter, List<Mine> all, Instant now) {
  private static final int MOST = 200;

  public List<Mine> found() {
    return all.stream()
        .filter(filter::fits)
        .sorted(Comparator.comparing((Mine one) -> one.referral().lead().heardOn()).reversed())
        .limit(MOST)
        .toList();
  }

  public String caption() {
    int fitting = (int) all.stream().filter(filter::fits).count();
    String shown = fitting > MOST ? ", the newest " + MOST + " shown" : "";
    return Words.count(fitting, "referral", "referrals") + shown;
  }

  /** The stages one can ask for; the two that are called new are one. */
  public List<Stage> stages() {
    return List.of(
        Stage.REFERRED, Stage.CONTACTED, Stage.MEETING, Stage.WON, Stage.LOST, Stage.HANDED_ON);
  }

  public String path(String below) {
    return insider.path("/referrals" + below);
  }

  public static String day(Mine one) {
    return Words.day(one.referral().lead().heardOn());
  }

  public String age(Mine one) {
    return BoardLine.of(one, now).age();
  }
}
