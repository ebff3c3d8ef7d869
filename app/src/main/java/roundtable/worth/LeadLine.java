package roundtable.worth;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A lead as this feature weighs it, whether it came here or in a group elsewhere.
 *
 * @param link where to read the whole of it; null where it stands here alone
 */
public record LeadLine(
    long id, @Nullable String link, Came came, Progress progress, List<Invoice> invoices) {
  /** When, from whom, who needs something. */
  public record Came(Entry.Day day, String from, String company) {}

  /** How far it has come. */
  public record Progress(Reached reached, @Nullable Ended ended) {}

  /** Won or lost, and when. */
  public record Ended(boolean won, LocalDate on) {}

  /** The stations of a lead, each of which has the ones before it behind it. */
  public enum Reached {
    CAME("Leads", "came"),
    CONTACTED("Contacted", "contacted"),
    MET("Met", "met"),
    WON("Won", "won"),
    INVOICED("Invoiced", "invoiced");

    private final String title;
    private final String words;

    Reached(String title, String words) {
      this.title = title;
      this.words = words;
    }

    String title() {
      return title;
    }

    String words() {
      return words;
    }
  }

  /**
   * What was invoiced to the client, in the member's currency.
   *
   * @param margin what was left of it, where told
   */
  public record Invoice(LocalDate on, long amount, @Nullable Long margin) {
    /** What was left: as told, else by the usual share; none where neither is known. */
    OptionalLong kept(MyPrices prices) {
      Long told = margin;
      Integer percent = prices.marginPercent();
      return told != null
          ? OptionalLong.of(told)
          : percent != null
              ? OptionalLong.of(Math.round(amount * (percent / 100.0)))
              : OptionalLong.empty();
    }
  }

  public LocalDate on() {
    return came.day().on();
  }

  public boolean won() {
    return progress.ended() != null && progress.ended().won();
  }

  public boolean open() {
    return progress.ended() == null;
  }

  public long invoiced() {
    return invoices.stream().mapToLong(Invoice::amount).sum();
  }

  /** What the client has left so far; none while an invoice's margin is not known. */
  public OptionalLong kept(MyPrices prices) {
    List<OptionalLong> kept = invoices.stream().map(one -> one.kept(prices)).toList();
    return kept.isEmpty() || kept.stream().anyMatch(OptionalLong::isEmpty)
        ? OptionalLong.empty()
        : OptionalLong.of(kept.stream().mapToLong(OptionalLong::getAsLong).sum());
  }

  /** As far as it is known. */
  public long keptSoFar(MyPrices prices) {
    return invoices.stream().mapToLong(one -> one.kept(prices).orElse(0)).sum();
  }
}
