package roundtable.meeting;

import java.time.Instant;

/**
 * A dated gathering as planned. What then happens in it is {@link LiveMeeting}.
 *
 * @param minutes how long it may take in all
 * @param turns the programme and the length of one turn
 * @param pin six digits to join by
 * @param place where it is held, in the planner's own words; empty when nobody said
 */
public record Meeting(
    long id, long groupId, Instant startsAt, int minutes, Turns turns, String pin, String place) {
  /** The programme of the round and how long each turn takes. */
  public record Turns(Programme programme, int seconds) {}

  /** The place behind a time: ", Café Linde", or nothing. */
  public String at() {
    return place.isEmpty() ? "" : ", " + place;
  }

  /** The pin as one reads it aloud: 482 913. */
  public String spokenPin() {
    return pin.substring(0, 3) + " " + pin.substring(3);
  }
}
