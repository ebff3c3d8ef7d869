package roundtable.worth;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import roundtable.evidence.worth.Counts;
import roundtable.group.Tenure;

/**
 * What the others of a group had: counts by month, those who have left included. No name leaves
 * this class, and the evidence reads none of it for fewer than five members.
 */
final class Others {
  private static final YearMonth EVER = YearMonth.of(1, 1);

  private final YearMonth earliest;
  private final YearMonth last;
  private final Map<Long, Map<YearMonth, Integer>> attended = new TreeMap<>();
  private final Map<Long, Map<YearMonth, Integer>> leads = new TreeMap<>();

  private Others(YearMonth earliest, YearMonth last) {
    this.earliest = earliest;
    this.last = last;
  }

  /** From the first of these months of a membership; if that is its first, from ever. */
  static List<Counts> in(Book book, Account account, Spell.Months some) {
    Tenure here = account.group().here();
    YearMonth joined = YearMonth.from(account.group().since());
    YearMonth first = some.from() == 0 ? EVER : joined.plusMonths(some.from());
    return here == null
        ? List.of()
        : new Others(first, joined.plusMonths(some.to() - 1L))
            .of(book, here, account.group().zone());
  }

  private List<Counts> of(Book book, Tenure here, ZoneId zone) {
    long me = here.membership().id();
    long group = here.group().id();
    book.rows().attendance().stream()
        .filter(one -> one.group() == group && one.membership() != me)
        .forEach(one -> count(attended, one.membership(), LocalDate.ofInstant(one.at(), zone)));
    book.rows().leadDays().stream()
        .filter(one -> one.group() == group && one.receiver() != me)
        .forEach(one -> count(leads, one.receiver(), one.on()));
    Set<Long> members = new TreeSet<>(attended.keySet());
    members.addAll(leads.keySet());
    return members.stream().map(this::counts).toList();
  }

  private void count(Map<Long, Map<YearMonth, Integer>> what, long member, LocalDate day) {
    YearMonth month = YearMonth.from(day);
    if (!month.isAfter(last) && !month.isBefore(earliest)) {
      what.computeIfAbsent(member, _ -> new TreeMap<>()).merge(month, 1, Integer::sum);
    }
  }

  private Counts counts(long member) {
    Map<YearMonth, Integer> came = attended.getOrDefault(member, Map.of());
    Map<YearMonth, Integer> had = leads.getOrDefault(member, Map.of());
    YearMonth first =
        Stream.concat(came.keySet().stream(), had.keySet().stream())
            .min(Comparator.naturalOrder())
            .orElse(last);
    int months = (int) ChronoUnit.MONTHS.between(first, last) + 1;
    return Counts.of(inOrder(came, first, months), inOrder(had, first, months));
  }

  private static int[] inOrder(Map<YearMonth, Integer> counts, YearMonth first, int months) {
    return IntStream.range(0, months)
        .map(month -> counts.getOrDefault(first.plusMonths(month), 0))
        .toArray();
  }
}
