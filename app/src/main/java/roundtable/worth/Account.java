package roundtable.worth;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import roundtable.meeting.Attendance;

/**
 * What one group took and gave, from the rows: pure, and the same for a seat here and for a group
 * elsewhere.
 *
 * @param leads that count: those that came after I joined
 */
public record Account(
    MyGroup group, MyPrices prices, List<LeadLine> leads, Rows rows, LocalDate today) {
  /**
   * What the months are made of.
   *
   * @param before how many leads came before I joined: no cost stands beside them, so they count
   *     for nothing
   * @param otherMoney invoices in another currency, counted nowhere
   */
  public record Rows(
      List<MeetingLine> meetings, List<Entry> entries, int before, List<OtherMoney> otherMoney) {}

  static Account of(Book book, MyGroup group) {
    LeadLines lines = new LeadLines(book, group);
    List<LeadLine> all = lines.all();
    YearMonth first = YearMonth.from(group.since());
    List<LeadLine> counted =
        all.stream().filter(one -> !YearMonth.from(one.on()).isBefore(first)).toList();
    List<Entry> entries =
        book.rows().entries().stream().filter(one -> one.group().equals(group.key())).toList();
    return new Account(
        group,
        book.prices(),
        counted,
        new Rows(
            meetings(book, group, entries),
            entries,
            all.size() - counted.size(),
            lines.otherMoney()),
        LocalDate.ofInstant(book.now(), group.zone()));
  }

  private static List<MeetingLine> meetings(Book book, MyGroup group, List<Entry> entries) {
    Stream<MeetingLine> seats =
        book.rows().attendance().stream()
            .filter(one -> group.key().equals(GroupKey.seat(one.membership())))
            .map(one -> seat(one, group));
    Stream<MeetingLine> written =
        entries.stream()
            .filter(one -> one.kind() == Entry.Kind.MEETING)
            .map(one -> new MeetingLine(one.day().on(), one.said().size().minutes(), one));
    return Stream.concat(seats, written).sorted(Comparator.comparing(MeetingLine::on)).toList();
  }

  private static MeetingLine seat(Attendance.Attended one, MyGroup group) {
    return new MeetingLine(LocalDate.ofInstant(one.at(), group.zone()), one.minutes(), null);
  }

  public List<Entry> entries(Entry.Kind kind) {
    return rows.entries().stream().filter(one -> one.kind() == kind).toList();
  }

  /** The month that has not ended. */
  YearMonth running() {
    return YearMonth.from(today);
  }

  /** How many whole months it has lasted. */
  public int wholeMonths() {
    return Math.max(0, monthOf(today));
  }

  /** In which month of the membership a day lies, 0 for that of joining. */
  int monthOf(LocalDate day) {
    return (int) ChronoUnit.MONTHS.between(YearMonth.from(group.since()), YearMonth.from(day));
  }

  /** The whole months, oldest first. */
  public List<MonthLine> months() {
    return IntStream.range(0, wholeMonths()).mapToObj(this::line).toList();
  }

  private MonthLine line(int number) {
    Put put = put(number);
    return new MonthLine(
        YearMonth.from(group.since()).plusMonths(number),
        put,
        new MonthLine.Cost(prices.time(put.minutes()), Math.round(group.terms().duesAMonth())),
        new MonthLine.Soft(soft(number, Entry.Kind.ADVICE), soft(number, Entry.Kind.VISIBILITY)),
        came(number));
  }

  private Put put(int number) {
    Stream<Put> meetings =
        rows.meetings().stream()
            .filter(one -> monthOf(one.on()) == number)
            .map(one -> Put.meeting(one.minutes(), group.terms()));
    Stream<Put> oneToOnes =
        entries(Entry.Kind.ONE_TO_ONE).stream()
            .filter(one -> monthOf(one.day().on()) == number)
            .map(one -> Put.oneToOne(one.minutes()));
    return Stream.concat(meetings, oneToOnes).reduce(Put.NOTHING, Put::plus);
  }

  private long soft(int number, Entry.Kind kind) {
    return entries(kind).stream()
        .filter(one -> monthOf(one.day().on()) == number)
        .mapToLong(one -> one.worth(prices))
        .sum();
  }

  private MonthLine.Came came(int number) {
    long kept =
        leads.stream()
            .flatMap(lead -> lead.invoices().stream())
            .filter(one -> monthOf(one.on()) == number)
            .mapToLong(one -> one.kept(prices).orElse(0))
            .sum();
    int came = (int) leads.stream().filter(one -> monthOf(one.on()) == number).count();
    return new MonthLine.Came(came, kept);
  }

  /** Invoices of which nobody knows what was left. */
  public long withoutMargin() {
    return leads.stream()
        .flatMap(lead -> lead.invoices().stream())
        .filter(one -> one.kept(prices).isEmpty())
        .count();
  }

  /** In a sentence which invoices are not counted; empty where all are. */
  public String notCounted() {
    return rows.otherMoney().isEmpty() ? "" : OtherMoney.told(rows.otherMoney(), prices);
  }

  /** Nothing has happened yet that could be weighed. */
  public boolean empty() {
    return leads.isEmpty() && rows.meetings().isEmpty() && rows.entries().isEmpty();
  }
}
