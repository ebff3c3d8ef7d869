package roundtable.referral;

import java.time.LocalDate;

/** What one of the two wants to do. The door has asked who; {@link Referral} says whether. */
public sealed interface ReferralCommand {
  /** "They know and expect the call." */
  record SayExpected() implements ReferralCommand {}

  record NoteContact() implements ReferralCommand {}

  record NoteMeeting(LocalDate on) implements ReferralCommand {}

  /**
   * @param word for the giver, or empty
   */
  record NoteWin(String word) implements ReferralCommand {}

  /**
   * @param word for the giver, or empty
   */
  record NoteLoss(LossReason reason, String word) implements ReferralCommand {}

  /**
   * @param to the name of whoever takes it
   */
  record HandOn(String to) implements ReferralCommand {}

  record PutOff(LocalDate until, LocalDate today) implements ReferralCommand {}

  record SayThanks(String word) implements ReferralCommand {}

  /** "They are no client any more." */
  record SayGone(LocalDate on, LocalDate today) implements ReferralCommand {}

  /** "They are quiet, and still a client." */
  record SayTheyStay() implements ReferralCommand {}
}
