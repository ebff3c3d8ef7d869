package roundtable.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roundtable.meeting.Meeting;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Meetings;
import roundtable.meeting.Mention;
import roundtable.notices.Outbox;
import roundtable.testing.Caller;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.web.SiteAddress;
import roundtable.web.Token;

class RemindersTest {
  private House house;
  private Evening evening;
  private Letters letters;

  @BeforeEach
  void open() {
    house = House.open();
    evening = new Evening(house, 3);
    letters = new Letters(house);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void only_those_who_are_not_ready_are_reminded_and_once() {
    evening.caller(2).post(sheet(), "client-1", "Harbor Bakery", "prospect-1", "Northway");

    assertThat(reminders().sendDue()).isEqualTo(2);
    assertThat(reminders().sendDue()).isZero();

    assertThat(letters.receivers())
        .containsExactlyInAnyOrder(
            letters.emailOf(evening.member(1)), letters.emailOf(evening.member(3)));
  }

  @Test
  void an_officer_reminds_by_hand_and_once() {
    String reminders = "/meetings/" + evening.meeting().id() + "/reminders";
    String page = "/groups/" + evening.member(1).groupId() + "/preparation";
    Caller ada = evening.caller(1);

    ada.post(reminders);
    assertThat(ada.get(page).body()).contains("3 reminders are written, not mailed.");
    ada.post(reminders);
    assertThat(ada.get(page).body()).contains("has had your reminder already");

    assertThat(letters.receivers()).hasSize(3);
    assertThat(evening.caller(2).post(reminders).status()).isEqualTo(404);
  }

  @Test
  void a_personal_link_opens_one_sheet_without_signing_in() {
    reminders().sendDue();
    Caller phone = house.stranger();
    String link = letters.linkOf(evening.member(2));

    phone.post(link, "client-1", "Harbor Bakery", "prospect-1", "Northway Logistics");

    assertThat(phone.get(link).body()).contains("Harbor Bakery");
    assertThat(evening.caller(2).get(sheet()).body()).contains("Harbor Bakery");
    assertThat(phone.get(sheet()).status()).isEqualTo(302);
    assertThat(phone.get("/groups/" + evening.member(2).groupId()).status()).isEqualTo(302);
  }

  @Test
  void opening_a_link_changes_nothing() {
    reminders().sendDue();
    String link = letters.linkOf(evening.member(2));
    Caller scanner = house.stranger();
    long before = writes();

    scanner.get(link);
    scanner.get(link);

    assertThat(writes()).isEqualTo(before);
    assertThat(brunoIsHere()).isFalse();
  }

  @Test
  void a_link_takes_its_owner_to_their_seat() {
    reminders().sendDue();
    String token = letters.linkOf(evening.member(2)).substring("/prepare/".length());
    Caller phone = house.stranger();

    Caller.Answer seat = phone.post("/join/" + evening.meeting().pin() + "/seat/" + token);

    assertThat(seat.status()).isEqualTo(303);
    assertThat(phone.get(seat.location()).status()).isEqualTo(200);
    assertThat(brunoIsHere()).isTrue();
  }

  @Test
  void a_link_dies_a_day_after_the_meeting() {
    reminders().sendDue();
    String link = letters.linkOf(evening.member(2));
    Caller phone = house.stranger();

    house.clock().pass(Duration.ofHours(25));
    assertThat(phone.get(link).status()).isEqualTo(200);
    house.clock().pass(Duration.ofHours(2));
    assertThat(phone.get(link).body()).isEqualTo(phone.get("/nothing").body());
  }

  private boolean brunoIsHere() {
    return evening.now().room().at(1).stream().anyMatch(seat -> seat.number() == 2 && seat.here());
  }

  private long writes() {
    return house
        .database()
        .read(
            tx ->
                tx.fetchCount(roundtable.database.tables.SheetLine.SHEET_LINE)
                    + tx.fetchCount(roundtable.database.tables.MeetingEvent.MEETING_EVENT)
                    + tx.fetchCount(roundtable.database.tables.SeatDevice.SEAT_DEVICE));
  }

  private Reminders reminders() {
    return new Reminders(
        house.database(),
        new Outbox(house.clock()),
        new PreparationLinks(house.clock()),
        new SiteAddress(house.address(), 0),
        house.clock());
  }

  private String sheet() {
    return "/meetings/" + evening.meeting().id() + "/sheet";
  }

  @Test
  void by_rotation_only_those_who_speak_are_reminded_and_counted() {
    evening.happens(new MeetingCommand.DrawTurns(List.of(List.of(1, 3))));

    assertThat(reminders().sendDue()).isEqualTo(2);

    assertThat(letters.receivers()).doesNotContain(letters.emailOf(evening.member(2)));
    String ready = "/meetings/" + evening.meeting().id() + "/readiness";
    assertThat(evening.caller(1).get(ready).body()).contains("0 of 2 sheets are ready.");
  }

  @Test
  void a_meeting_moved_to_another_day_is_reminded_of_again_and_its_links_still_open() {
    reminders().sendDue();
    String link = letters.linkOf(evening.member(2));
    Meeting meeting = evening.meeting();

    move(meeting, Duration.ofMinutes(15));
    assertThat(reminders().sendDue()).isZero();
    move(meeting, Duration.ofDays(7));
    house.clock().pass(Duration.ofDays(7));

    assertThat(house.stranger().get(link).status()).isEqualTo(200);
    assertThat(reminders().sendDue()).isEqualTo(3);
    assertThat(reminders().sendDue()).isZero();
  }

  private void move(Meeting meeting, Duration by) {
    Meeting moved =
        new Meeting(
            meeting.id(),
            meeting.groupId(),
            meeting.startsAt().plus(by),
            meeting.minutes(),
            meeting.turns(),
            meeting.pin(),
            meeting.place());
    house.database().change(tx -> Meetings.replan(tx, moved));
  }

  @Test
  void who_came_by_a_link_is_offered_nothing_of_the_list_and_asks_it_nothing() {
    Caller bruno = evening.caller(2);
    String clients = "/groups/" + evening.member(2).groupId() + "/clients";
    bruno.post(clients, "name", "Harbor Canary", "kind", "CLIENT");
    assertThat(bruno.get(sheet()).body()).contains("Harbor Canary");
    reminders().sendDue();
    String link = letters.linkOf(evening.member(2));
    Caller forwarded = house.stranger();

    assertThat(forwarded.get(link).body()).doesNotContain("Harbor Canary");
    assertThat(forwarded.get(link + "/suggestions/client-1?client-1=har").body())
        .doesNotContain("Harbor Canary");
    forwarded.post(link, "pick", "client-1:1");
    assertThat(forwarded.get(link).body()).doesNotContain("Harbor Canary");
  }

  @Test
  void a_phone_that_came_by_a_link_has_its_sheet_and_not_its_list() {
    String clients = "/groups/" + evening.member(2).groupId() + "/clients";
    evening.caller(2).post(clients, "name", "Harbor Canary", "kind", "CLIENT");
    evening.caller(2).post(sheet(), "client-1", "Northway Sheet", "prospect-1", "Mill");
    Token link =
        house
            .database()
            .write(
                tx ->
                    new PreparationLinks(house.clock())
                        .make(tx, evening.member(2).id(), evening.meeting()));
    Caller forwarded = house.stranger();
    String seat =
        forwarded.post("/join/" + evening.meeting().pin() + "/seat/" + link.secret()).location();
    evening.happens(new MeetingCommand.DrawTurns(List.of(List.of(2, 1, 3))));
    evening.begun();
    assertThat(forwarded.get(seat).body()).contains("Northway Sheet");
    evening.names("Harbor Canary", Mention.Kind.CLIENT);
    int mention = evening.now().round().cards().mentions().lastKey();

    assertThat(forwarded.get(seat + "/mentions/" + mention + "/overlap").body())
        .contains("This phone is not known as yours");
    assertThat(
            forwarded.post(seat + "/mentions/" + mention + "/overlap", "answer", "SAME").status())
        .isEqualTo(404);
  }
}
