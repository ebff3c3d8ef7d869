package roundtable.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import roundtable.meeting.Meeting;
import roundtable.meeting.Meetings;
import roundtable.testing.Caller;
import roundtable.testing.Evening;
import roundtable.testing.House;

/** A group of twenty-four and its next meeting, at the planner. */
abstract class Planned {
  House house;
  Evening evening;

  @BeforeEach
  void open() {
    house = House.open();
    evening = new Evening(house, 24);
  }

  @AfterEach
  void close() {
    house.close();
  }

  final long statements(Caller caller, String path) {
    return house.statements(caller, path);
  }

  final Caller.Answer plan(String offer, String day) {
    return evening.caller(1).post(group() + "/meetings", fields(offer, day, "07:30"));
  }

  static String[] fields(String offer, String day, String time) {
    return new String[] {
      "day",
      day,
      "time",
      time,
      "minutes",
      "90",
      "open",
      "15",
      "closing",
      "10",
      "turn",
      "5",
      "programme",
      "five-minute",
      "programme-before",
      "five-minute",
      "offer",
      offer
    };
  }

  final Meeting meeting(Caller.Answer planned) {
    assertThat(planned.status()).as(planned.body()).isEqualTo(303);
    return meetings().stream()
        .filter(one -> planned.location().equals("/meetings/" + one.id() + "/order"))
        .findFirst()
        .orElseThrow();
  }

  final List<Meeting> meetings() {
    return house.database().read(context -> Meetings.all(context, evening.member(1)));
  }

  final String group() {
    return "/groups/" + evening.member(1).groupId();
  }
}
