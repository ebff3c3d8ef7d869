package roundtable.worth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import roundtable.access.Person;
import roundtable.referral.Money;
import roundtable.web.Token;

/**
 * What a report says about me, as entries. It tells no days: what it holds is spread evenly over
 * the time it covers, and each row says "about". The same report again adds nothing.
 */
record SlipIntake(SlipReport report, Cover cover, MyGroup group, MyPrices prices) {
  /**
   * What its owner says of it.
   *
   * @param me my name as the report has it
   * @param meetings at which I was in that time, of which the report says nothing
   */
  record Cover(String me, LocalDate from, LocalDate until, int meetings) {}

  private static final Slip NONE = new Slip(0, Slip.Kind.OTHER, "", "", new Slip.Said("", ""));

  private static final int HOUR = 60;

  /** Something to write down. */
  record Step(String tap, Entry.Kind kind, Slip slip, LocalDate on, @Nullable String leadTap) {}

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    List<Slip> referrals = mine(Slip.Kind.REFERRAL, one -> is(one.to()));
    Map<String, Deque<String>> open = new HashMap<>();
    for (int i = 0; i < referrals.size(); i++) {
      Slip slip = referrals.get(i);
      String tap = tap(slip, i);
      steps.add(new Step(tap, Entry.Kind.LEAD, slip, day(i, referrals.size()), null));
      open.computeIfAbsent(key(slip.from()), _ -> new ArrayDeque<>()).add(tap);
    }
    List<Slip> closed = mine(Slip.Kind.CLOSED, one -> is(one.from()));
    for (int i = 0; i < closed.size(); i++) {
      steps.addAll(closed(closed.get(i), i, day(i, closed.size()), open));
    }
    List<Slip> met = mine(Slip.Kind.ONE_TO_ONE, one -> is(one.from()) || is(one.to()));
    for (int i = 0; i < met.size(); i++) {
      steps.add(
          new Step(
              tap(met.get(i), i), Entry.Kind.ONE_TO_ONE, met.get(i), day(i, met.size()), null));
    }
    for (int i = 0; i < cover.meetings(); i++) {
      String tap = tap(NONE, i) + " meeting";
      steps.add(new Step(tap, Entry.Kind.MEETING, NONE, day(i, cover.meetings()), null));
    }
    return steps;
  }

  /** Closed business belongs to the first lead of that giver; without one it was a lead itself. */
  private List<Step> closed(Slip slip, int number, LocalDate on, Map<String, Deque<String>> open) {
    String tap = tap(slip, number);
    String lead = open.getOrDefault(key(slip.to()), new ArrayDeque<>()).poll();
    List<Step> steps = new ArrayList<>();
    if (lead == null) {
      lead = tap + " lead";
      steps.add(new Step(lead, Entry.Kind.LEAD, slip, on, null));
    }
    steps.add(new Step(tap + " won", Entry.Kind.WON, slip, on, lead));
    if (amount(slip) != null) {
      steps.add(new Step(tap, Entry.Kind.INVOICE, slip, on, lead));
    }
    return steps;
  }

  private List<Slip> mine(Slip.Kind kind, Predicate<Slip> which) {
    return report.slips().stream().filter(one -> one.kind() == kind).filter(which).toList();
  }

  private boolean is(String name) {
    return key(name).equals(key(cover.me()));
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private String tap(Slip slip, int number) {
    return "slip "
        + Token.hash(
            String.join(
                "|",
                slip.line().substring(slip.line().indexOf('\t')),
                cover.from().toString(),
                cover.until().toString()))
        + " "
        + number;
  }

  private LocalDate day(int number, int of) {
    long days = ChronoUnit.DAYS.between(cover.from(), cover.until());
    return cover.from().plusDays(Math.round((number + .5) / of * days));
  }

  @Nullable Long amount(Slip slip) {
    return Money.typed(slip.said().amount(), Currency.getInstance(prices.currency()))
        .map(Money::minor)
        .orElse(null);
  }

  /** Whom a step is about: the other one. */
  Entry entry(Step step, @Nullable Long lead) {
    Slip slip = step.slip();
    String who = is(slip.from()) ? slip.to() : slip.from();
    Entry.Size size =
        switch (step.kind()) {
          case ONE_TO_ONE -> Entry.Size.of(HOUR);
          case MEETING -> Entry.Size.of(group.meetingMinutes());
          case INVOICE -> new Entry.Size(0, 1, amount(slip), null);
          default -> Entry.Size.NONE;
        };
    String what = step.kind() == Entry.Kind.LEAD ? slip.said().detail() : "";
    return new Entry(
        0,
        group.key(),
        step.kind(),
        new Entry.Day(step.on(), false),
        new Entry.Said(who, what, size, lead));
  }

  /** Writes them down; how many rows were new. */
  int write(DSLContext tx, Person person, Instant now) {
    int added = 0;
    for (Step step : steps()) {
      Long lead = step.leadTap() == null ? null : Entries.numberOf(tx, person, step.leadTap());
      added += Entries.add(tx, person, List.of(entry(step, lead)), step.tap(), now);
    }
    return added;
  }
}
