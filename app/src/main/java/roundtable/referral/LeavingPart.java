package roundtable.referral;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import roundtable.group.Insider;
import roundtable.group.Membership;

/**
 * What is still open between somebody who thinks of leaving and the others. Looking at it tells
 * nobody anything.
 *
 * @param people who was named at the companies of those received
 * @param tap the key of the next tap
 */
public record LeavingPart(
    Insider insider,
    List<Membership> members,
    List<Mine> received,
    List<Mine> given,
    Map<Long, Contact> people,
    Instant now,
    String tap) {
  /** Of this group: what stands in one's own books has nothing to do with leaving. */
  static List<Mine> open(List<Mine> all, Insider insider) {
    Long group = insider.membership().groupId();
    return all.stream()
        .filter(one -> one.stage().open() && group.equals(one.referral().between().group()))
        .toList();
  }

  /** Who could take one over. */
  public List<Membership> others(Mine one) {
    return HandOver.others(one, members).toList();
  }

  public @Nullable Contact person(Mine one) {
    return people.get(one.id());
  }

  public String tap(Mine one) {
    return tap + " " + one.id();
  }

  /** "from Carla Mendes, contacted, 12 days ago" */
  public String stands(Mine one) {
    String since = Words.since(one.referral().waitingSince(), now);
    return "from %s, %s, %s"
        .formatted(
            one.other(),
            one.stage().words().toLowerCase(Locale.UK),
            since.equals("today") ? since : since + " ago");
  }

  public String receivedWords() {
    return "%s to you %s still open. Leaving does not close %s: you keep what stands here about %s, and whoever sent %s waits for a word from you."
        .formatted(
            Words.count(received.size(), "lead", "leads"),
            received.size() == 1 ? "is" : "are",
            received.size() == 1 ? "it" : "them",
            received.size() == 1 ? "it" : "them",
            received.size() == 1 ? "it" : "them");
  }

  public String givenWords() {
    return "%s you gave %s open. %s with whoever received %s."
        .formatted(
            Words.count(given.size(), "lead", "leads"),
            given.size() == 1 ? "is still" : "are still",
            given.size() == 1 ? "It stays" : "They stay",
            given.size() == 1 ? "it" : "them");
  }
}
