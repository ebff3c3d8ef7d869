package roundtable.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roundtable.database.Tables;
import roundtable.meeting.Hand;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Mention;
import roundtable.testing.Browser;
import roundtable.testing.Caller;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Mails;
import roundtable.testing.Screen;

class TakeOutTest {
  /** Kept about a person, and not in the file: each with its reason. */
  private static final Map<String, String> LEFT_OUT =
      Map.of(
          "sign_in_code", "lives ten minutes, and only as a hash",
          "sign_in_address", "when a code was last asked for; it counts nothing else",
          "operator", "who runs the server, not what is kept about them",
          "preparation_link", "a hash and when it was made",
          "networking_group", "the group's, not a person's",
          "group_setting", "the group's, not a person's",
          "invitation", "written by the group; what the invited one got is among the mails",
          "meeting", "the group's; the meetings one sat in are there",
          "meeting_cancellation", "the group's, not a person's");

  private static final Set<String> IN_IT =
      Set.of(
          "person",
          "left_address",
          "session",
          "membership",
          "office",
          "seat_request",
          "group_guest",
          "client_list",
          "client",
          "sheet_line",
          "blanket_ask",
          "reminder",
          "seat_device",
          "overlap_answer",
          "overlap_use",
          "raised_hand",
          "referral",
          "referral_nudge",
          "other_group",
          "slip_report",
          "worth_entry",
          "worth_terms",
          "notice");

  /** By which a row says whose it is. */
  private static final Set<String> WHOSE =
      Set.of(
          "person_id", "membership_id", "email", "to_email", "founded_by", "set_by", "planned_by");

  private House house;
  private Evening evening;

  @BeforeEach
  void open() {
    house = House.open();
    evening = new Evening(house, 4).begun();
    evening.names("Northway Logistics", Mention.Kind.PROSPECT);
    evening.raises(2, 1, Hand.Kind.CAN_INTRODUCE);
    evening.happens(new MeetingCommand.EndRound());
    evening
        .caller(2)
        .post(group() + "/clients", "name", "=Old Mill", "kind", "CLIENT", "tie", "CLOSE");
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void it_holds_what_is_kept_about_me_and_nothing_of_anybody_elses() {
    evening.caller(3).post(group() + "/clients", "name", "Carlas Secret", "kind", "CLIENT");

    Map<String, String> files = taken(evening.caller(2));

    assertThat(files.get("you.csv")).contains("bruno@example.org");
    assertThat(files.get("memberships.csv")).contains("Tuesday Table,plumber");
    assertThat(files.get("hands.csv")).contains("Northway Logistics").contains("CAN_INTRODUCE");
    assertThat(files.toString()).doesNotContain("Carlas Secret").doesNotContain("carla@");
  }

  @Test
  void a_cell_that_a_spreadsheet_would_run_is_only_text() {
    assertThat(taken(evening.caller(2)).get("client-list.csv")).contains("'=Old Mill");
  }

  @Test
  void who_has_left_still_takes_what_is_theirs() {
    Caller bruno = evening.caller(2);
    bruno.post(group() + "/members/" + evening.member(2).id() + "/leaving", "note", "");

    assertThat(taken(bruno).get("hands.csv")).contains("Northway Logistics");
  }

  @Test
  void every_table_that_says_whose_a_row_is_is_in_it_or_has_a_reason_not_to_be() {
    Set<String> personal =
        Arrays.stream(Tables.class.getFields())
            .map(TakeOutTest::table)
            .filter(TakeOutTest::isPersonal)
            .map(Table::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    personal.removeAll(LEFT_OUT.keySet());

    assertThat(personal).isEqualTo(new TreeSet<>(IN_IT));
  }

  @Test
  void mails_to_an_address_i_had_before_are_in_it_and_not_those_of_who_has_it_next() {
    Caller bruno = evening.caller(2);
    moves(bruno, "bruno@brandt.example");
    house.clock().pass(Duration.ofDays(1));
    Caller next = house.signedIn("bruno@example.org", "Another Bruno");
    moves(next, "another@brandt.example");

    String his = taken(bruno).get("mails.csv");
    String theirs = taken(next).get("mails.csv");

    assertThat(his).contains("Roundtable with bruno@brandt").doesNotContain("another@brandt");
    assertThat(theirs).contains("Roundtable with another@brandt").doesNotContain("bruno@brandt");
    assertThat(taken(bruno).get("addresses-before.csv")).contains("bruno@example.org");
  }

  private void moves(Caller who, String email) {
    who.post("/me/address", "email", email);
    who.post("/me/address/code", "code", Mails.code(house, email), "key", "k");
  }

  @Test
  void the_page_says_what_there_is() {
    try (Screen phone = Browser.phone(house).as(evening.caller(2))) {
      phone.open("/me/data");
      assertThat(phone.page().locator("main").innerText()).contains("client list: 1 row");
      phone.isSound();
      phone.screenshot("take-out-phone");
    }
  }

  private static Table<?> table(Field named) {
    try {
      return (Table<?>) named.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isPersonal(Table<?> table) {
    return Arrays.stream(table.fields())
        .anyMatch(
            field -> WHOSE.contains(field.getName()) || field.getName().endsWith("_membership_id"));
  }

  private String group() {
    return "/groups/" + evening.meeting().groupId();
  }

  private static Map<String, String> taken(Caller me) {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(me.bytes("/me/data.zip")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return files;
  }
}
