package roundtable.evidence.worth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A membership told month by month: two meetings, four hours and 20 of dues each. */
final class Told {
  static final Terms TERMS = new Terms(50, 20, 2_000);

  private final List<Month> months = new ArrayList<>();
  private final List<Lead> leads = new ArrayList<>();
  private final List<Counts> others = new ArrayList<>();
  private Standing standing = Standing.PLAIN;
  private Terms terms = TERMS;

  static Told of(int months) {
    Told told = new Told();
    for (int month = 0; month < months; month++) {
      told.months.add(new Month(2, 4, 0, 0));
    }
    return told;
  }

  Told lead(Lead lead) {
    leads.add(lead);
    return this;
  }

  /** One won lead in each of these months. */
  Told sales(double margin, int... inMonths) {
    Arrays.stream(inMonths).forEach(month -> leads.add(Lead.won(month, month, margin)));
    return this;
  }

  /** So many others with a lead every so many months. */
  Told others(int count, int every) {
    int[] attended = new int[months.size()];
    int[] counts = new int[months.size()];
    Arrays.fill(attended, 2);
    Arrays.setAll(counts, month -> (month + 1) % every == 0 ? 1 : 0);
    for (int other = 0; other < count; other++) {
      others.add(Counts.of(attended, counts));
    }
    return this;
  }

  Told softly(double advice) {
    months.replaceAll(month -> new Month(month.attended(), month.hours(), advice, 0));
    return this;
  }

  Told standing(Standing known) {
    standing = known;
    return this;
  }

  Told terms(Terms priced) {
    terms = priced;
    return this;
  }

  Ledger ledger() {
    return new Ledger(months, leads, terms, others, standing);
  }

  Assessment assessed() {
    return Worth.of(ledger());
  }

  List<Verdict> verdicts() {
    return Worth.verdicts(ledger(), Worth.looks(ledger()));
  }
}
