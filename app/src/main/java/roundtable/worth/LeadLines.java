package roundtable.worth;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import roundtable.referral.Received;
import roundtable.referral.Source;
import roundtable.referral.Step;
import roundtable.worth.LeadLine.Ended;
import roundtable.worth.LeadLine.Invoice;
import roundtable.worth.LeadLine.Progress;
import roundtable.worth.LeadLine.Reached;

/**
 * The leads of one group that its members gave me here. Business that a client's friends brought
 * belongs to the lead it goes back to, unless it came through a member again and is a lead itself.
 */
record LeadLines(Book book, MyGroup group) {
  List<LeadLine> all() {
    return Stream.concat(
            book.rows().received().stream().filter(this::cameThroughTheGroup).map(this::line),
            new WrittenLeads(book.rows().entries(), group.key()).all())
        .sorted(Comparator.comparing(LeadLine::on).thenComparingLong(LeadLine::id))
        .toList();
  }

  /** Invoices in another currency than that of the prices, the latest first. */
  List<OtherMoney> otherMoney() {
    return book.rows().received().stream()
        .filter(this::cameThroughTheGroup)
        .flatMap(one -> Stream.concat(Stream.of(one), spunOff(one)))
        .flatMap(one -> OtherMoney.of(one, book.prices()))
        .sorted(Comparator.comparing(OtherMoney::on).reversed())
        .toList();
  }

  private boolean cameThroughTheGroup(Received one) {
    if (group.here() != null) {
      Long in = one.arose().group();
      return in != null
          && in == group.here().group().id()
          && one.arose().giver().source() == Source.MEMBER;
    }
    return one.arose().giver().source() == Source.OTHER_GROUP
        && one.arose().giver().otherGroup().strip().equalsIgnoreCase(group.name());
  }

  private LeadLine line(Received one) {
    return new LeadLine(
        one.id(),
        "/referrals/" + one.id(),
        new LeadLine.Came(
            new Entry.Day(one.arose().on(), true), one.arose().giver().said(), one.company()),
        new Progress(reached(one), ended(one)),
        Stream.concat(Stream.of(one), spunOff(one)).flatMap(this::invoices).toList());
  }

  /** What goes back to this lead and is no lead of the group itself. */
  private Stream<Received> spunOff(Received root) {
    return book.rows().received().stream()
        .filter(one -> one.chain() == root.id() && one.id() != root.id())
        .filter(Predicate.not(this::cameThroughTheGroup));
  }

  private Stream<Invoice> invoices(Received one) {
    return one.business().invoices().stream()
        .filter(closing -> closing.amount().currency().equals(book.prices().currency()))
        .map(
            closing ->
                new Invoice(closing.invoicedOn(), closing.amount().minor(), closing.margin()));
  }

  private static Reached reached(Received one) {
    if (!one.business().invoices().isEmpty()) {
      return Reached.INVOICED;
    }
    if (one.ended() != null && one.ended().won()) {
      return Reached.WON;
    }
    List<Step.Kind> kinds = one.business().steps().stream().map(Step::kind).toList();
    return kinds.contains(Step.Kind.MEETING)
        ? Reached.MET
        : kinds.contains(Step.Kind.CONTACTED) ? Reached.CONTACTED : Reached.CAME;
  }

  private @Nullable Ended ended(Received one) {
    Received.Ended ended = one.ended();
    return ended == null
        ? null
        : new Ended(ended.won(), LocalDate.ofInstant(ended.at(), group.zone()));
  }
}
