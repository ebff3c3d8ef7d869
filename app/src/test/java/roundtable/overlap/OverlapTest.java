package roundtable.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.database.tables.OverlapAnswer.OVERLAP_ANSWER;
import static roundtable.database.tables.OverlapUse.OVERLAP_USE;
import static roundtable.overlap.Listener.named;

import org.junit.jupiter.api.Test;
import roundtable.client.Kind;
import roundtable.meeting.Hand;
import roundtable.meeting.MeetingCommand;
import roundtable.meeting.Mention;
import roundtable.testing.Evening;
import roundtable.testing.House;

class OverlapTest {
  @Test
  void the_owner_reads_which_row_why_and_what_it_means() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      Listener bruno =
          Listener.at(evening, 2)
              .has("Harbor Bakery", Kind.CLIENT)
              .has("Northway Logistics", Kind.PROSPECT);

      assertThat(bruno.sees(named(evening, "Harbor Bakery", Mention.Kind.CLIENT)))
          .startsWith(
              "Only you see this On your list: Harbor Bakery Is that them? You both work for them · the same name")
          .endsWith("Yes No Not sure");
      assertThat(bruno.sees(named(evening, "Harbor Bakery GmbH", Mention.Kind.PROSPECT)))
          .contains("Your client, wanted by Ada");
      assertThat(bruno.sees(named(evening, "Northway Logistics", Mention.Kind.CLIENT)))
          .contains("Ada’s client, wanted by you");
      assertThat(bruno.sees(named(evening, "Northway Logistics Ltd", Mention.Kind.PROSPECT)))
          .contains("You both want them");
    }
  }

  @Test
  void what_is_not_on_the_list_is_offered_to_it_and_goes_again_when_taken_back() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      Listener bruno = Listener.at(evening, 2);
      int mention = named(evening, "Harbor Bakery", Mention.Kind.CLIENT);
      assertThat(bruno.sees(mention)).contains("Not on your list. Should they be?");

      bruno.answers(mention, "SAME");
      assertThat(bruno.sees(mention)).contains("On your list: Harbor Bakery");
      assertThat(bruno.phone().get(bruno.clients()).body()).contains("Harbor Bakery");

      bruno.answers(mention, "NOTHING");
      assertThat(bruno.sees(mention)).contains("Not on your list");
      assertThat(bruno.phone().get(bruno.clients()).body()).doesNotContain("Harbor Bakery");
    }
  }

  @Test
  void a_confirmed_alias_is_found_next_time_and_an_answer_can_be_taken_back() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      Listener bruno = Listener.at(evening, 2).has("Northway Logistics Group", Kind.CLIENT);
      int first = named(evening, "Northway", Mention.Kind.CLIENT);
      assertThat(bruno.sees(first)).contains("Is this the same as Northway Logistics Group ?");

      bruno.answers(first, "SAME");
      bruno.answers(first, "SAME");
      assertThat(bruno.sees(first)).contains("On your list: Northway Logistics Group");
      assertThat(bruno.phone().get(bruno.uses()).body())
          .contains("“Northway” is “Northway Logistics Group”");

      evening.happens(new MeetingCommand.NextTurn(1, 3));
      int second = named(evening, "NORTHWAY", Mention.Kind.PROSPECT);
      assertThat(bruno.sees(second))
          .contains(
              "On your list: Northway Logistics Group Is that them? Your client, wanted by Carla · you said that this is the same");

      bruno.answers(first, "NOTHING");
      assertThat(bruno.sees(second)).contains("Is this the same as Northway Logistics Group ?");
    }
  }

  @Test
  void a_rejection_stays_and_can_be_taken_back_from_the_log() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      Listener bruno = Listener.at(evening, 2).has("Northway Logistics Group", Kind.CLIENT);
      int first = named(evening, "Northway", Mention.Kind.CLIENT);
      bruno.answers(first, "DIFFERENT");
      assertThat(bruno.overlap(first).body()).contains("aria-pressed=\"true\">No<");

      evening.happens(new MeetingCommand.NextTurn(1, 3));
      int second = named(evening, "NORTHWAY", Mention.Kind.CLIENT);
      assertThat(bruno.sees(second)).contains("Not on your list");

      String log = bruno.phone().get(bruno.uses()).body();
      String undo = log.replaceAll("(?s).*action=\"([^\"]*/answers/\\d+/undo)\".*", "$1");
      bruno.phone().post(undo);
      assertThat(bruno.sees(second)).contains("Is this the same as Northway Logistics Group ?");
    }
  }

  @Test
  void edits_during_the_meeting_are_seen_at_once() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      Listener bruno = Listener.at(evening, 2);
      int mention = named(evening, "Harbor Bakery", Mention.Kind.CLIENT);
      assertThat(bruno.sees(mention)).contains("Not on your list");

      bruno.has("Harbor Bakery", Kind.CLIENT);
      assertThat(bruno.sees(mention)).contains("On your list: Harbor Bakery");

      bruno.phone().post(bruno.whole() + "/pause");
      assertThat(bruno.sees(mention)).contains("Not on your list");

      bruno.phone().post(bruno.whole() + "/resumption");
      assertThat(bruno.sees(mention)).contains("On your list: Harbor Bakery");

      bruno.phone().post(bruno.whole() + "/removal", "sure", "yes");
      assertThat(bruno.sees(mention)).contains("Not on your list");
    }
  }

  @Test
  void with_the_list_goes_what_was_asked_of_it_and_answered() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      Listener bruno = Listener.at(evening, 2).has("Harbor Bakery", Kind.CLIENT);
      int mention = named(evening, "Harbor Bakery", Mention.Kind.CLIENT);
      bruno.sees(mention);
      bruno.answers(mention, "SAME");
      assertThat(bruno.phone().get(bruno.uses()).body()).contains("Harbor Bakery");

      bruno.phone().post(bruno.whole() + "/removal", "sure", "yes");

      assertThat(bruno.phone().get(bruno.uses()).body()).doesNotContain("Harbor Bakery");
      assertThat(house.database().<Integer>read(tx -> tx.fetchCount(OVERLAP_ANSWER))).isZero();
      assertThat(house.database().<Integer>read(tx -> tx.fetchCount(OVERLAP_USE))).isZero();
    }
  }

  @Test
  void each_use_is_in_the_log_with_what_the_room_was_told() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      Listener bruno = Listener.at(evening, 2).has("Harbor Bakery", Kind.CLIENT);
      int harbor = named(evening, "Harbor Bakery", Mention.Kind.CLIENT);
      int other = named(evening, "Zebra Tiles", Mention.Kind.CLIENT);
      bruno.overlap(harbor);
      bruno.overlap(harbor);
      bruno.overlap(other);
      evening.raises(2, harbor, Hand.Kind.BUSINESS_TOO);

      String log = bruno.phone().get(bruno.uses()).body();
      assertThat(log.split("Ada named Harbor Bakery", -1)).hasSize(2);
      assertThat(log)
          .contains("one row, shown to you alone; you told the room that you do business")
          .contains("Ada named Zebra Tiles")
          .contains("nothing on your list");

      evening.happens(new MeetingCommand.LowerHand(harbor, 2));
      assertThat(bruno.phone().get(bruno.uses()).body())
          .contains("one row, shown to you alone; nobody was told");
    }
  }

  @Test
  void beyond_the_days_budget_an_answer_looks_like_nothing_and_the_log_says_so() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 3).begun();
      Listener bruno = Listener.at(evening, 2).has("Harbor Bakery", Kind.CLIENT);
      int mention = named(evening, "Harbor Bakery", Mention.Kind.CLIENT);
      spend(house, evening, 2);

      assertThat(bruno.sees(mention)).contains("Not on your list");
      assertThat(bruno.bytes(mention)).isEqualTo(SameShape.BYTES);
      assertThat(bruno.phone().get(bruno.uses()).body()).contains("not looked up: your list had");

      house.clock().pass(java.time.Duration.ofHours(25));
      int tomorrow = named(evening, "Harbor Bakery Ltd", Mention.Kind.CLIENT);
      assertThat(Listener.at(evening, 2).sees(tomorrow)).contains("On your list: Harbor Bakery");
    }
  }

  private static void spend(House house, Evening evening, int seat) {
    for (int i = 0; i < Lookup.MOST_A_DAY; i++) {
      Mention mention =
          new Mention(1_000 + i, 1, 1, new Mention.Named("x", Mention.Kind.CLIENT, "", "", null));
      Asked asked =
          new Asked(
              evening.member(seat).id(),
              evening.meeting().groupId(),
              evening.meeting().id(),
              mention,
              "Ada");
      house
          .database()
          .change(tx -> Overlaps.used(tx, asked, new Use.Found(0, false), house.clock().instant()));
    }
  }
}
