package roundtable.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import roundtable.group.Membership;
import roundtable.referral.Between;
import roundtable.referral.Closing;
import roundtable.referral.Fit;
import roundtable.referral.Lead;
import roundtable.referral.Leads;
import roundtable.referral.Money;
import roundtable.referral.Source;
import roundtable.worth.Entry;
import roundtable.worth.MyPrices;
import roundtable.worth.SeatTerms;
import roundtable.worth.WrittenDown;

/** What members said and wrote down for themselves: prices, advice, clients from elsewhere. */
record OwnWords(DSLContext tx, Instant now) {
  private static final int MINOR = 100;
  private static final long HUNDRED = 100;
  private static final int PREPARATION = 20;

  /**
   * @param hour what one is worth
   * @param client what a usual one leaves
   */
  void prices(Membership who, long hour, long client) {
    MyPrices prices = new MyPrices("EUR", hour * MINOR, client * MINOR, PastLeads.MARGIN);
    WrittenDown.prices(tx, who, prices, now);
  }

  /**
   * @param travel minutes there and back
   * @param dues a year
   */
  void terms(Membership seat, int travel, long dues) {
    WrittenDown.terms(tx, seat, new SeatTerms(travel, PREPARATION, dues * MINOR, null), now);
  }

  void entries(Membership seat) {
    Csv.rows("entries").forEach(row -> entry(seat, row));
  }

  private void entry(Membership seat, NamedCsvRecord row) {
    Entry.Day day = new Entry.Day(today().minusDays(number(row, "days")), true);
    Entry.Size size = new Entry.Size((int) number(row, "minutes"), 1, null, null);
    Entry.Said said = new Entry.Said(row.getField("who"), row.getField("what"), size, null);
    WrittenDown.entry(tx, seat, Entry.Kind.valueOf(row.getField("kind")), day, said);
  }

  void clients(Membership who) {
    Csv.rows("own-clients").forEach(row -> client(who, row));
  }

  private void client(Membership who, NamedCsvRecord row) {
    LocalDate since = today().minusMonths(number(row, "months"));
    Between.Giver from =
        new Between.Giver(Source.valueOf(row.getField("source")), null, row.getField("from"), "");
    Instant at = since.atStartOfDay(ZoneOffset.UTC).toInstant();
    Lead lead = new Lead(row.getField("company"), "", Fit.RIGHT, "", since);
    Leads.own(tx, who, from, new Leads.Past(lead, at, List.of(), invoices(row, since)));
  }

  private static List<Closing> invoices(NamedCsvRecord row, LocalDate since) {
    long minor = number(row, "amount") * MINOR;
    Money amount = new Money(minor, "EUR");
    return LongStream.range(0, number(row, "invoices"))
        .mapToObj(one -> since.plusDays(14).plusMonths(one * number(row, "every")))
        .map(on -> new Closing(0, on, amount, minor * PastLeads.MARGIN / HUNDRED))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  private static long number(NamedCsvRecord row, String field) {
    return Long.parseLong(row.getField(field));
  }
}
