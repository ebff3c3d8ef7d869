package roundtable.worth;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/** The rows behind the figures. */
public record RowsPart(OneScreen page) {
  /** A lead, in words. */
  public record LeadRow(String on, String stands, String brought, LeadLine lead) {}

  public List<LeadRow> leads() {
    return account().leads().reversed().stream()
        .map(one -> new LeadRow(Days.of(one.came().day()), stands(one), brought(one), one))
        .toList();
  }

  private static String stands(LeadLine one) {
    LeadLine.Ended ended = one.progress().ended();
    return ended == null
        ? "open, " + one.progress().reached().words()
        : (ended.won() ? "won " : "came to nothing ") + Days.of(ended.on());
  }

  private String brought(LeadLine one) {
    if (one.invoices().isEmpty()) {
      return one.won() ? "no invoice yet" : "";
    }
    OptionalLong kept = one.kept(account().prices());
    return kept.isPresent()
        ? amounts().sum(kept.getAsLong())
        : "not said, of " + amounts().sum(one.invoiced());
  }

  /** What was written down of a lead elsewhere, each to be taken back by itself. */
  public List<Entry> told(LeadLine lead) {
    return account().rows().entries().stream()
        .filter(one -> Objects.equals(one.said().lead(), lead.id()))
        .toList();
  }

  /** A form that came back stays open. */
  public boolean wrong(LeadLine lead) {
    return page.form().problems().containsKey("amount-" + lead.id())
        || page.form().problems().containsKey("margin-" + lead.id());
  }

  public String words(Entry one) {
    Long amount = one.said().size().amount();
    return switch (one.kind()) {
          case WON -> "Became a client, ";
          case LOST -> "Came to nothing, ";
          default -> "Invoiced " + amounts().sum(amount == null ? 0 : amount) + ", ";
        }
        + day(one);
  }

  public List<MeetingLine> meetings() {
    return account().rows().meetings().reversed();
  }

  public List<Entry> entries(Entry.Kind kind) {
    return account().entries(kind).reversed();
  }

  /** "14 meetings and 2 one-to-ones". */
  public String time() {
    return "%s and %s"
        .formatted(
            VerdictWords.count(meetings().size(), "meeting"),
            VerdictWords.count(entries(Entry.Kind.ONE_TO_ONE).size(), "one-to-one"));
  }

  public String beside() {
    SeatTerms terms = page.group().terms();
    return "To each meeting come %s on the way and %s of preparation."
        .formatted(Amounts.hours(terms.travelMinutes()), Amounts.hours(terms.preparation()));
  }

  public String day(Entry one) {
    return Days.of(one.day());
  }

  public String day(MeetingLine one) {
    return Days.of(one.on());
  }

  public String hours(double minutes) {
    return Amounts.hours(minutes);
  }

  public String worth(Entry one) {
    return amounts().sum(one.worth(account().prices()));
  }

  private Account account() {
    return page.account();
  }

  private Amounts amounts() {
    return page.weighed().amounts();
  }
}
