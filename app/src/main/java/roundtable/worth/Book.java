package roundtable.worth;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import roundtable.access.Person;
import roundtable.evidence.worth.Worth;
import roundtable.group.Membership;
import roundtable.group.Tenure;
import roundtable.meeting.Attendance;
import roundtable.referral.LeadDays;
import roundtable.referral.Received;
import roundtable.referral.Referrals;

/**
 * All there is about one person's groups, read in a fixed number of statements however many groups
 * there are. It is nobody else's to see.
 */
record Book(MyGroups mine, Rows rows, Instant now) {
  /**
   * @param received every lead that came to me
   * @param attendance of everyone in my groups
   * @param leadDays of everyone in my groups
   * @param entries what I wrote down by hand
   */
  record Rows(
      List<Received> received,
      List<Attendance.Attended> attendance,
      List<LeadDays.LeadDay> leadDays,
      List<Entry> entries) {}

  static Book of(DSLContext context, Person me, Instant now) {
    MyGroups mine = MyGroups.of(context, me);
    List<Membership> seats =
        mine.all().stream()
            .flatMap(one -> Stream.ofNullable(one.here()))
            .map(Tenure::membership)
            .toList();
    return new Book(
        mine,
        new Rows(
            Referrals.receivedBy(context, me),
            Attendance.in(context, seats),
            LeadDays.in(context, seats),
            Entries.of(context, me)),
        now);
  }

  MyPrices prices() {
    return mine.prices();
  }

  List<MyGroup> groups() {
    return mine.all();
  }

  /** A group weighed. */
  Weighed weigh(MyGroup group) {
    Account account = Account.of(this, group);
    return new Weighed(account, Worth.of(Ledgers.of(this, account)));
  }
}
