package roundtable.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import roundtable.access.Person;
import roundtable.group.Groups;
import roundtable.introduction.IntroductionWatcher;
import roundtable.introduction.Offers;
import roundtable.introduction.Outcome;
import roundtable.introduction.RaisedHand;
import roundtable.referral.Step.Kind;
import roundtable.referral.Step.What;

/**
 * An introduction made is a referral, without anybody typing it again; and an outcome told in one
 * place is told in the other.
 */
public final class AfterIntroduction implements IntroductionWatcher {
  @Override
  public void took(
      DSLContext tx,
      roundtable.introduction.Mine mine,
      List<roundtable.introduction.Step.What> steps,
      String tap,
      Instant now) {
    if (mine.hand().betweenMembers()) {
      steps.forEach(step -> took(tx, mine, step, tap, now));
    }
  }

  private static void took(
      DSLContext tx,
      roundtable.introduction.Mine mine,
      roundtable.introduction.Step.What step,
      String tap,
      Instant now) {
    switch (step.kind()) {
      case MADE -> made(tx, mine, step.words(), tap, now);
      case OUTCOME_TOLD -> told(tx, mine, Outcome.valueOf(step.detail()), tap, now);
      default -> {}
    }
  }

  private static void made(
      DSLContext tx, roundtable.introduction.Mine mine, String reach, String tap, Instant now) {
    Steps.Tap told = new Steps.Tap(Side.GIVER, tap, now, true);
    Optional<Referral> known = Referrals.ofHand(tx, mine.id());
    if (known.isPresent()) {
      if (known.get().stage() == Stage.LEAD) {
        Steps.record(tx, known.get().id(), List.of(What.of(Kind.EXPECTED)), told);
      }
      name(tx, known.get().id(), mine, reach, now);
      return;
    }
    long giver = Groups.personBehind(tx, HandLead.membership(mine.hand().helper()));
    Referral wanted = HandLead.of(tx, mine.hand(), zone(tx, mine.hand()));
    ReferralRows.add(tx, wanted, giver, tap, now)
        .ifPresent(
            id -> {
              Steps.record(tx, id, List.of(What.of(Kind.RECORDED), What.of(Kind.EXPECTED)), told);
              name(tx, id, mine, reach, now);
            });
  }

  /** The one over there agreed, on a day that the introduction has. */
  private static void name(
      DSLContext tx, long id, roundtable.introduction.Mine mine, String reach, Instant now) {
    RaisedHand hand = mine.hand();
    String whom = hand.occasion().named().whom();
    if (whom.isBlank() && reach.isBlank()) {
      return;
    }
    long giver = Groups.personBehind(tx, HandLead.membership(hand.helper()));
    mine.introduction()
        .latest(roundtable.introduction.Step.Kind.THEY_AGREED)
        .map(step -> LocalDate.parse(step.what().detail()))
        .ifPresent(on -> Contacts.put(tx, id, new Contact(whom, reach, on), giver, now));
  }

  private static ZoneId zone(DSLContext tx, RaisedHand hand) {
    return ZoneId.of(Groups.behindDoor(tx, hand.occasion().group()).timeZone());
  }

  private static void told(
      DSLContext tx, roundtable.introduction.Mine mine, Outcome outcome, String tap, Instant now) {
    Referral it = Referrals.ofHand(tx, mine.id()).orElse(null);
    LocalDate today = LocalDate.ofInstant(now, zone(tx, mine.hand()));
    ReferralCommand command = command(outcome, today);
    if (it != null && command != null && !Steps.knows(tx, it.id(), tap)) {
      if (it.decide(Side.RECEIVER, command) instanceof ReferralDecision.Happens(List<What> steps)) {
        Steps.record(tx, it.id(), steps, new Steps.Tap(Side.RECEIVER, tap, now, true));
      }
    }
  }

  private static @Nullable ReferralCommand command(Outcome outcome, LocalDate today) {
    return switch (outcome) {
      case NO_REPLY -> null;
      case TALKING -> new ReferralCommand.NoteContact();
      case MEETING_SET -> new ReferralCommand.NoteMeeting(today);
      case WON -> new ReferralCommand.NoteWin("");
      case NOT_FOR_US -> new ReferralCommand.NoteLoss(LossReason.NOT_FOR_ME, "");
    };
  }

  @Override
  public void tookBack(DSLContext tx, roundtable.introduction.Mine mine, String tap, Instant now) {
    Referrals.ofHand(tx, mine.id())
        .ifPresent(
            it -> {
              Steps.undo(tx, it.id(), tap, now);
              if (Steps.of(tx, List.of(it.id())).isEmpty()) {
                ReferralRows.takeBack(tx, it.id(), now);
              }
            });
  }

  /** What the receiver does here, the introduction need not ask for again. */
  static void tellBack(DSLContext tx, Mine mine, List<What> steps, String tap, Instant now) {
    Long hand = mine.referral().origin().hand();
    Long membership = mine.referral().between().receiver().membership();
    if (hand == null || membership == null || !mine.receiving()) {
      return;
    }
    for (What step : steps) {
      outcome(step.kind())
          .ifPresent(
              outcome ->
                  Groups.holderBehindDoor(tx, membership)
                      .ifPresent(me -> Offers.tellOutcome(tx, me, hand, outcome, tap, now)));
    }
  }

  private static Optional<Outcome> outcome(Kind kind) {
    return switch (kind) {
      case CONTACTED -> Optional.of(Outcome.TALKING);
      case MEETING -> Optional.of(Outcome.MEETING_SET);
      case WON -> Optional.of(Outcome.WON);
      case LOST, HANDED_ON -> Optional.of(Outcome.NOT_FOR_US);
      default -> Optional.empty();
    };
  }

  static void takeBack(DSLContext tx, Mine mine, String tap, Instant now) {
    Long hand = mine.referral().origin().hand();
    if (hand != null && mine.receiving()) {
      Offers.takeBack(tx, hand, tap, now);
    }
  }

  /** The referral a hand becomes by one tap of either of the two. */
  static Recording.Recorded oneTap(
      DSLContext tx, roundtable.introduction.Mine mine, Person me, String tap, Instant now) {
    Side by = mine.side() == roundtable.introduction.Side.ASKER ? Side.RECEIVER : Side.GIVER;
    Referral lead = HandLead.of(tx, mine.hand(), zone(tx, mine.hand()));
    Wanted wanted = new Wanted(lead, by, Wanted.Already.LEAD, null);
    return Recording.record(tx, me, wanted, tap, now);
  }
}
