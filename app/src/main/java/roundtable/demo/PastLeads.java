package roundtable.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import roundtable.evidence.simulation.SimulatedGroup;
import roundtable.evidence.simulation.SimulatedLead;
import roundtable.group.Membership;
import roundtable.referral.Closing;
import roundtable.referral.Fit;
import roundtable.referral.Lead;
import roundtable.referral.Leads;
import roundtable.referral.LossReason;
import roundtable.referral.Money;
import roundtable.referral.ReferralCommand;

/** What the members of a drawn group passed each other: its leads, with names and days. */
final class PastLeads {
  /** Of 100 invoiced. */
  static final int MARGIN = 60;

  private static final int MINOR = 100;
  private static final int HUNDRED = 100;
  private static final int MOST_INVOICES = 7;
  private static final Map<String, List<String>> NEEDS =
      Csv.rows("needs")
          .collect(
              Collectors.groupingBy(
                  row -> row.getField("profession"),
                  Collectors.mapping(row -> row.getField("need"), Collectors.toList())));

  private final DSLContext tx;
  private final Days days;
  private final List<Chair> chairs;
  private final Companies companies;
  private final Instant now;
  private final Random chance;

  PastLeads(DSLContext tx, PastGroup group, Companies companies, Instant now) {
    this.tx = tx;
    this.days = group.meetings().days();
    this.chairs = group.meetings().chairs();
    this.companies = companies;
    this.now = now;
    this.chance = new Random(group.seed());
  }

  void pass(SimulatedGroup drawn) {
    for (int receiver = 0; receiver < drawn.members().size(); receiver++) {
      for (SimulatedLead lead : drawn.members().get(receiver).leads()) {
        pass(chairs.get(receiver), lead);
      }
    }
  }

  private void pass(Chair to, SimulatedLead drawn) {
    Instant at = met(to, drawn.month());
    List<String> needs = NEEDS.getOrDefault(to.member().profession(), List.of(""));
    String need = needs.get(chance.nextInt(needs.size()));
    Lead lead = new Lead(companies.get(), need, Fit.RIGHT, "", days.on(at));
    Membership giver = chairs.get(drawn.giver()).member();
    Leads.pass(
        tx,
        giver,
        to.member(),
        new Leads.Past(lead, at, course(drawn, at), invoices(drawn, ended(drawn, at))));
  }

  /**
   * At a meeting of that month at which the receiver was; who missed all of them was told later.
   */
  private Instant met(Chair to, int month) {
    int all = days.in(month);
    int drawn = chance.nextInt(all);
    int number =
        IntStream.range(drawn, drawn + all)
            .map(one -> one % all)
            .filter(one -> to.taken(month, one, all))
            .findFirst()
            .orElse(drawn);
    return days.meeting(month, number).plus(Duration.ofHours(1));
  }

  /** What was drawn, as far as there was time. */
  private List<Leads.Done> course(SimulatedLead drawn, Instant at) {
    Instant met = later(at, 9);
    Instant ended = ended(drawn, at);
    return Stream.of(
            new Leads.Done(new ReferralCommand.NoteContact(), later(at, 3)),
            new Leads.Done(new ReferralCommand.NoteMeeting(days.on(met)), met),
            new Leads.Done(drawn.won() ? new ReferralCommand.NoteWin("") : loss(), ended))
        .filter(done -> !done.at().isAfter(now))
        .toList();
  }

  private static Instant ended(SimulatedLead drawn, Instant at) {
    return later(at, 16 + 30 * (drawn.resolved() - drawn.month()));
  }

  private ReferralCommand loss() {
    LossReason[] reasons = LossReason.values();
    return new ReferralCommand.NoteLoss(reasons[chance.nextInt(reasons.length)], "");
  }

  /** What the client brought comes in one invoice, or in several, a quarter apart. */
  private List<Closing> invoices(SimulatedLead drawn, Instant won) {
    if (!drawn.won()) {
      return List.of();
    }
    int invoices = 1 + chance.nextInt(MOST_INVOICES);
    long each = Math.max(1, Math.round(drawn.margin() / invoices)) * MINOR;
    Money amount = new Money(each * HUNDRED / MARGIN, "EUR");
    return IntStream.range(0, invoices)
        .mapToObj(number -> days.on(won).plusDays(10).plusMonths(3L * number))
        .filter(on -> !on.isAfter(days.on(now)))
        .map(on -> new Closing(0, on, amount, each))
        .toList();
  }

  private static Instant later(Instant at, int days) {
    return at.plus(Duration.ofDays(days));
  }
}
