package roundtable.worth;

import static roundtable.database.tables.ClosedBusiness.CLOSED_BUSINESS;
import static roundtable.database.tables.GroupSetting.GROUP_SETTING;
import static roundtable.database.tables.Membership.MEMBERSHIP;
import static roundtable.database.tables.Referral.REFERRAL;
import static roundtable.database.tables.ReferralStep.REFERRAL_STEP;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import roundtable.access.Person;
import roundtable.group.Cadence;
import roundtable.group.GroupSettings;
import roundtable.group.Membership;
import roundtable.group.Setting;
import roundtable.testing.Caller;
import roundtable.testing.Caller.Answer;
import roundtable.testing.Evening;
import roundtable.testing.House;

/** A group that has met for a while: rows as the pages would have written them, dated back. */
final class Years {
  static final int ADA = 1;
  static final int BRUNO = 2;
  static final int CARLA = 3;
  static final int DANA = 4;

  final House house;
  final Evening evening;
  final LocalDate today;
  private final LocalDate since;

  Years(House house, int people, int months) {
    this.house = house;
    this.evening = new Evening(house, people);
    this.today = LocalDate.ofInstant(house.clock().instant(), ZoneOffset.UTC);
    this.since = today.minusMonths(months);
    write(
        tx -> {
          tx.update(MEMBERSHIP).set(MEMBERSHIP.JOINED_AT, at(since)).execute();
          tx.update(GROUP_SETTING).set(GROUP_SETTING.SET_AT, at(since)).execute();
        });
  }

  static Instant at(LocalDate day) {
    return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  Membership member(int seat) {
    return evening.member(seat);
  }

  Caller caller(int seat) {
    return evening.caller(seat);
  }

  String page(int seat) {
    return "/worth/m" + member(seat).id();
  }

  private void write(java.util.function.Consumer<DSLContext> work) {
    house.database().change(work);
  }

  /** Everybody came to a meeting every so many days. */
  Years metEvery(int days) {
    return metEvery(days, since.plusDays(1), today);
  }

  Years metEvery(int days, LocalDate from, LocalDate until) {
    List<Membership> members = IntStream.rangeClosed(1, people()).mapToObj(this::member).toList();
    write(
        tx -> {
          for (LocalDate day = from; day.isBefore(until); day = day.plusDays(days)) {
            new HeldRows(tx, members).met(day);
          }
        });
    return this;
  }

  /** From that day on the group means to meet as often as this. */
  Years cadence(Cadence cadence, LocalDate from) {
    Setting setting = new Setting(cadence, "five-minute", 90, 300);
    Person ada = new Person(member(ADA).personId(), "", "");
    write(tx -> GroupSettings.set(tx, ada, member(ADA).groupId(), setting, at(from)));
    return this;
  }

  private int people() {
    int people = 0;
    while (true) {
      try {
        evening.member(people + 1);
        people++;
      } catch (IndexOutOfBoundsException e) {
        return people;
      }
    }
  }

  /** A member gave another a lead. */
  long lead(int giver, int receiver, String company, LocalDate on) {
    return house.database().write(tx -> row(tx, receiver, "MEMBER", company, on, member(giver)));
  }

  /** A client who came otherwise: a customer's word, or by chance. */
  long otherwise(int receiver, String source, String company, LocalDate on) {
    return house.database().write(tx -> row(tx, receiver, source, company, on, null));
  }

  private long row(
      DSLContext tx,
      int receiver,
      String source,
      String company,
      LocalDate on,
      @Nullable Membership giver) {
    return tx.insertInto(REFERRAL)
        .set(REFERRAL.GROUP_ID, giver == null ? null : giver.groupId())
        .set(REFERRAL.RECEIVER_PERSON_ID, member(receiver).personId())
        .set(REFERRAL.RECEIVER_MEMBERSHIP_ID, giver == null ? null : member(receiver).id())
        .set(REFERRAL.RECEIVER_NAME, member(receiver).name())
        .set(REFERRAL.SOURCE, source)
        .set(REFERRAL.GIVER_MEMBERSHIP_ID, giver == null ? null : giver.id())
        .set(REFERRAL.GIVER_NAME, giver == null ? "" : giver.name())
        .set(REFERRAL.OTHER_GROUP, "")
        .set(REFERRAL.COMPANY, company)
        .set(REFERRAL.COMPANY_KEY, company)
        .set(REFERRAL.NEED, "")
        .set(REFERRAL.FIT, "RIGHT")
        .set(REFERRAL.SAID, "")
        .set(REFERRAL.HEARD_ON, on)
        .set(REFERRAL.RECORDED_BY, member(receiver).personId())
        .set(REFERRAL.RECORDED_AT, at(on))
        .set(REFERRAL.TAP, "tap " + System.nanoTime())
        .returningResult(REFERRAL.ID)
        .fetchSingle()
        .value1();
  }

  /** Whom a client sent: written down in the group, and going back to that lead. */
  long sentBy(long lead, int receiver, String company, LocalDate on) {
    long sent = otherwise(receiver, "CUSTOMER", company, on);
    write(
        tx ->
            tx.update(REFERRAL)
                .set(REFERRAL.GROUP_ID, member(ADA).groupId())
                .set(REFERRAL.SPUN_OFF_FROM_ID, lead)
                .set(REFERRAL.FIRST_REFERRAL_ID, lead)
                .where(REFERRAL.ID.eq(sent))
                .execute());
    return sent;
  }

  void step(long referral, String kind, LocalDate on) {
    write(
        tx ->
            tx.insertInto(REFERRAL_STEP)
                .set(REFERRAL_STEP.REFERRAL_ID, referral)
                .set(
                    REFERRAL_STEP.NUMBER,
                    1 + tx.fetchCount(REFERRAL_STEP, REFERRAL_STEP.REFERRAL_ID.eq(referral)))
                .set(REFERRAL_STEP.TAP, "step " + System.nanoTime())
                .set(REFERRAL_STEP.KIND, kind)
                .set(REFERRAL_STEP.SIDE, "RECEIVER")
                .set(
                    REFERRAL_STEP.DETAIL,
                    kind.equals("GONE") || kind.equals("MEETING") ? on.toString() : "")
                .set(REFERRAL_STEP.WORDS, "")
                .set(REFERRAL_STEP.TAKEN_AT, at(on))
                .set(REFERRAL_STEP.TOLD_AT, at(on))
                .execute());
  }

  void lost(long referral, LocalDate on) {
    step(referral, "CONTACTED", on);
    step(referral, "LOST", on);
  }

  /** Won, and invoiced that day; amounts in whole euros. */
  void won(long referral, LocalDate on, long amount, @Nullable Long margin) {
    step(referral, "CONTACTED", on);
    step(referral, "MEETING", on);
    step(referral, "WON", on);
    invoiced(referral, on, amount, margin);
  }

  void invoiced(long referral, LocalDate on, long amount, @Nullable Long margin) {
    write(
        tx ->
            tx.insertInto(CLOSED_BUSINESS)
                .set(CLOSED_BUSINESS.REFERRAL_ID, referral)
                .set(CLOSED_BUSINESS.INVOICED_ON, on)
                .set(CLOSED_BUSINESS.AMOUNT, amount * 100)
                .set(CLOSED_BUSINESS.MARGIN, margin == null ? null : margin * 100)
                .set(CLOSED_BUSINESS.CURRENCY, "EUR")
                .set(
                    CLOSED_BUSINESS.RECORDED_BY,
                    tx.select(REFERRAL.RECEIVER_PERSON_ID)
                        .from(REFERRAL)
                        .where(REFERRAL.ID.eq(referral)))
                .set(CLOSED_BUSINESS.RECORDED_AT, at(on))
                .set(CLOSED_BUSINESS.TAP, "invoice " + System.nanoTime())
                .execute());
  }

  /** Says prices on the page, as the member would. */
  Answer prices(int seat, String hour, String client) {
    return caller(seat)
        .post(
            page(seat) + "/prices",
            "hour",
            hour,
            "client",
            client,
            "percent",
            "40",
            "currency",
            "EUR");
  }

  Answer terms(int seat, String travel, String dues) {
    return caller(seat)
        .post(page(seat) + "/terms", "travel", travel, "preparation", "20", "dues", dues);
  }

  /** Everybody else gets a lead every so many days. */
  void othersGetLeadsEvery(int days) {
    int receiver = CARLA;
    for (LocalDate day = since.plusDays(10); day.isBefore(today); day = day.plusDays(days)) {
      lead(receiver == people() ? CARLA : receiver + 1, receiver, "Company " + day, day);
      receiver = receiver >= people() ? CARLA : receiver + 1;
    }
  }

  static String text(Answer answer) {
    return answer.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }
}
