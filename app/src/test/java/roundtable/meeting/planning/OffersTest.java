package roundtable.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import roundtable.group.Cadence;
import roundtable.meeting.planning.Offer.Kind;

class OffersTest {
  private static final Plan TYPICAL = new Plan(24, Agenda.usual(90), 300);

  @Property
  void every_offer_fits_and_there_always_is_one(
      @ForAll @IntRange(min = 2, max = 60) int members,
      @ForAll @IntRange(min = 20, max = 240) int minutes,
      @ForAll @IntRange(min = 0, max = 60) int open,
      @ForAll @IntRange(min = 0, max = 60) int closing,
      @ForAll @IntRange(min = 30, max = 900) int turn,
      @ForAll Cadence cadence) {
    List<Offer> offers =
        Offers.of(new Plan(members, new Agenda(minutes, open, closing), turn), cadence);

    assertThat(offers).isNotEmpty().allMatch(Offer::fits);
    assertThat(offers).allSatisfy(offer -> assertThat(offer.speakers()).isBetween(1, members));
    assertThat(offers).allSatisfy(offer -> assertThat(offer.minutesLeft()).isNotNegative());
  }

  @Property
  void every_offer_has_a_reason_in_words(
      @ForAll @IntRange(min = 2, max = 60) int members,
      @ForAll @IntRange(min = 30, max = 600) int turn,
      @ForAll Cadence cadence) {
    Plan plan = new Plan(members, Agenda.usual(90), turn);

    for (Offer offer : Offers.of(plan, cadence)) {
      OfferWords words = new OfferWords(offer, plan);
      assertThat(words.title()).isNotBlank().doesNotContain("null");
      assertThat(words.why()).endsWith(".");
      assertThat(words.button()).isNotBlank();
    }
  }

  @Test
  void ninety_minutes_seat_about_ten_speakers() {
    assertThat(TYPICAL.agenda().forTurns()).isEqualTo(65);
    assertThat(TYPICAL.capacity()).isEqualTo(10);
    assertThat(TYPICAL.minutesNeeded()).isEqualTo(144);
    assertThat(TYPICAL.fits()).isFalse();
  }

  @Test
  void twenty_four_members_are_offered_all_five_ways() {
    assertThat(Offers.of(TYPICAL, Cadence.WEEKLY))
        .extracting(Offer::kind)
        .containsExactly(
            Kind.TABLES,
            Kind.ROTATION,
            Kind.SHORTER_TURNS,
            Kind.LONGER_MEETING,
            Kind.LOWER_CADENCE);
  }

  @Test
  void each_offer_says_what_it_is_and_why() {
    assertThat(Offers.of(TYPICAL, Cadence.WEEKLY))
        .extracting(offer -> new OfferWords(offer, TYPICAL).title())
        .containsExactly(
            "Three tables, eight at each, side by side",
            "Ten speak today, the others at the next meetings",
            "Shorter turns: 1:40 minutes each",
            "A longer meeting: 170 minutes",
            "Meet twice a month, for 170 minutes");
  }

  @Property
  void tables_seat_five_to_eight(@ForAll @IntRange(min = 11, max = 60) int members) {
    Offer tables =
        Offers.chosen(new Plan(members, Agenda.usual(90), 300), Cadence.WEEKLY, Kind.TABLES)
            .orElseThrow();

    assertThat(tables.atATable()).isLessThanOrEqualTo(Offers.FULL_TABLE);
    assertThat(members / tables.tables()).isGreaterThanOrEqualTo(Offers.SMALL_TABLE);
  }

  @Property
  void a_lower_cadence_takes_no_more_hours_a_month(
      @ForAll @IntRange(min = 11, max = 60) int members, @ForAll Cadence now) {
    Offers.chosen(new Plan(members, Agenda.usual(90), 300), now, Kind.LOWER_CADENCE)
        .ifPresent(
            offer ->
                assertThat(offer.plan().agenda().minutes() / (double) offer.cadence().days())
                    .isLessThanOrEqualTo(90.0 / now.days()));
  }

  @Test
  void the_classic_minute_fits_everybody_in() {
    assertThat(Offers.of(new Plan(24, Agenda.usual(90), 60), Cadence.WEEKLY))
        .extracting(Offer::kind)
        .containsExactly(Kind.EVERYONE);
  }
}
