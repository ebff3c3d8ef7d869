package roundtable.group;

import static roundtable.database.tables.GroupSetting.GROUP_SETTING;
import static roundtable.database.tables.Membership.MEMBERSHIP;
import static roundtable.database.tables.NetworkingGroup.NETWORKING_GROUP;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import roundtable.access.Person;

/**
 * A seat somebody holds, with its past.
 *
 * @param settings how the group has met, oldest first
 */
public record Tenure(Membership membership, Group group, Instant joinedAt, List<Since> settings) {
  /** A setting, and when it came into force. */
  public record Since(Setting setting, Instant at) {}

  /** Every seat one person holds today, the first taken first. */
  public static List<Tenure> of(DSLContext context, Person person) {
    Map<Long, Membership> seats =
        Groups.of(context, person).stream()
            .collect(Collectors.toMap(Membership::id, Function.identity()));
    Map<Long, Result<Record>> past =
        context
            .select()
            .from(MEMBERSHIP)
            .join(NETWORKING_GROUP)
            .on(NETWORKING_GROUP.ID.eq(MEMBERSHIP.GROUP_ID))
            .join(GROUP_SETTING)
            .on(GROUP_SETTING.GROUP_ID.eq(NETWORKING_GROUP.ID))
            .where(MEMBERSHIP.ID.in(seats.keySet()))
            .orderBy(MEMBERSHIP.JOINED_AT, MEMBERSHIP.ID, GROUP_SETTING.ID)
            .fetchGroups(MEMBERSHIP.ID);
    return past.entrySet().stream()
        .flatMap(
            one -> Stream.ofNullable(seats.get(one.getKey())).map(seat -> of(seat, one.getValue())))
        .toList();
  }

  private static Tenure of(Membership seat, List<Record> rows) {
    Record latest = rows.getLast();
    return new Tenure(
        seat,
        Groups.group(latest),
        latest.get(MEMBERSHIP.JOINED_AT),
        rows.stream()
            .map(row -> new Since(GroupSettings.setting(row), row.get(GROUP_SETTING.SET_AT)))
            .toList());
  }

  /** Since when the group meets as often as it does now. */
  public Instant sameCadenceSince() {
    Instant since = settings.getLast().at();
    for (Since one : settings.reversed()) {
      if (one.setting().cadence() != group.setting().cadence()) {
        return since;
      }
      since = one.at();
    }
    return joinedAt;
  }

  /** Whether the group has ever set out to meet under a programme. */
  public boolean tried(String programme) {
    return settings.stream().anyMatch(one -> one.setting().programme().equals(programme));
  }
}
