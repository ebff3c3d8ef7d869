package roundtable.worth;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import roundtable.worth.LeadLine.Ended;
import roundtable.worth.LeadLine.Invoice;
import roundtable.worth.LeadLine.Progress;
import roundtable.worth.LeadLine.Reached;

/** Leads I wrote down of a group elsewhere, each with what became of it. */
record WrittenLeads(List<Entry> entries, GroupKey group) {
  Stream<LeadLine> all() {
    return own().filter(one -> one.kind() == Entry.Kind.LEAD).map(this::line);
  }

  private Stream<Entry> own() {
    return entries.stream().filter(one -> one.group().equals(group));
  }

  private LeadLine line(Entry lead) {
    List<Entry> rest = own().filter(one -> Objects.equals(one.said().lead(), lead.id())).toList();
    List<Invoice> invoices =
        rest.stream()
            .filter(one -> one.kind() == Entry.Kind.INVOICE)
            .map(WrittenLeads::invoice)
            .toList();
    Ended ended = ended(rest);
    return new LeadLine(
        lead.id(),
        null,
        new LeadLine.Came(lead.day(), lead.said().who(), lead.said().what()),
        new Progress(reached(invoices, ended), ended),
        invoices);
  }

  private static Invoice invoice(Entry one) {
    Long amount = one.said().size().amount();
    return new Invoice(one.day().on(), amount == null ? 0 : amount, one.said().size().margin());
  }

  private static Reached reached(List<Invoice> invoices, @Nullable Ended ended) {
    return !invoices.isEmpty()
        ? Reached.INVOICED
        : ended != null && ended.won() ? Reached.WON : Reached.CAME;
  }

  /** It was won when it first was; before that, the last word stands. */
  private static @Nullable Ended ended(List<Entry> rest) {
    return first(rest, Entry.Kind.WON)
        .or(() -> first(rest, Entry.Kind.LOST))
        .map(one -> new Ended(one.kind() == Entry.Kind.WON, one.day().on()))
        .orElse(null);
  }

  private static Optional<Entry> first(List<Entry> rest, Entry.Kind kind) {
    return rest.stream().filter(one -> one.kind() == kind).findFirst();
  }
}
