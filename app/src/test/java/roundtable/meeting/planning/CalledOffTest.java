package roundtable.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.meeting.Meeting;
import roundtable.meeting.Meetings;
import roundtable.meeting.Round;
import roundtable.testing.Caller;
import roundtable.testing.Mails;

/** Meetings that are moved or called off, and who hears of it. */
class CalledOffTest extends Planned {
  @Test
  void moving_the_meeting_by_a_quarter_of_an_hour_keeps_the_order() {
    Meeting planned = meeting(plan("TABLES", "2031-03-04"));
    List<?> before = house.product().running().now(planned).round().tables();

    evening
        .caller(1)
        .post("/meetings/" + planned.id() + "/plan", fields("TABLES", "2031-03-04", "07:45"));

    Meeting moved =
        meetings().stream().filter(m -> m.id() == planned.id()).findFirst().orElseThrow();
    assertThat(moved.startsAt()).isEqualTo(planned.startsAt().plusSeconds(900));
    assertThat(house.product().running().now(moved).round().tables()).isEqualTo(before);
  }

  @Test
  void a_cancelled_meeting_is_no_longer_next() {
    Caller ada = evening.caller(1);

    ada.post("/meetings/" + evening.meeting().id() + "/cancellation");

    assertThat(ada.get(group() + "/next-meeting").body()).contains("No meeting is planned");
    assertThat(ada.get(group() + "/meetings").body()).contains("cancelled");
    assertThat(ada.get("/meetings/" + evening.meeting().id()).body()).contains("was cancelled");
    assertThat(Mails.newest(house, "bruno@example.org")).contains("Ada Lindqvist called off");
    assertThat(Mails.to(house, "ada@example.org")).isEmpty();
  }

  @Test
  void members_hear_of_another_time_and_not_of_another_order() {
    Meeting planned = meeting(plan("TABLES", "2031-03-04"));
    String change = "/meetings/" + planned.id() + "/plan";

    evening.caller(1).post(change, fields("ROTATION", "2031-03-04", "07:30"));
    assertThat(Mails.to(house, "bruno@example.org")).hasSize(1);
    assertThat(Mails.newest(house, "bruno@example.org"))
        .contains("Tuesday Table meets on Tuesday, 4 March, 7:30 to 9:00.");
    evening.caller(1).post(change, fields("ROTATION", "2031-03-05", "18:00"));

    assertThat(Mails.newest(house, "bruno@example.org"))
        .contains("It was on Tuesday, 4 March, 7:30 to 9:00.")
        .contains("It is now on Wednesday, 5 March, 18:00 to 19:30:");
  }

  @Test
  void a_meeting_that_runs_is_not_cancelled() {
    evening.begun();

    evening.caller(1).post("/meetings/" + evening.meeting().id() + "/cancellation");

    assertThat(evening.now().round().running()).isTrue();
  }

  @Test
  void a_meeting_cancelled_twice_is_told_once() {
    Caller ada = evening.caller(1);
    String meeting = "/meetings/" + evening.meeting().id();

    ada.post(meeting + "/cancellation");
    ada.post(meeting + "/cancellation");

    assertThat(ada.get(group() + "/meetings").body()).contains("This meeting was cancelled.");
    assertThat(Mails.to(house, "bruno@example.org")).hasSize(1);
  }

  @Test
  void a_stop_between_cancelling_and_closing_leaves_no_meeting_to_come_to() {
    Caller ada = evening.caller(1);
    Meeting meeting = evening.meeting();
    Meetings.Open open = new Meetings.Open(meeting, evening.member(1));
    house.database().change(tx -> Plans.cancel(tx, open, house.clock().instant()));

    assertThat(ada.get(group() + "/next-meeting").body()).contains("No meeting is planned");
    assertThat(house.stranger().get("/join/" + meeting.pin()).status()).isEqualTo(404);
    String plan = "/meetings/" + meeting.id() + "/plan";
    assertThat(ada.post(plan, fields("TABLES", "2031-03-04", "07:45")).location())
        .isEqualTo("/meetings/" + meeting.id());
    assertThat(Mails.to(house, "bruno@example.org")).isEmpty();

    ada.post("/meetings/" + meeting.id() + "/cancellation");
    assertThat(evening.now().round().phase()).isEqualTo(Round.Phase.CLOSED);
  }
}
