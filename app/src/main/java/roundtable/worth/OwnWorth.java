package roundtable.worth;

import static roundtable.database.tables.OtherGroup.OTHER_GROUP;
import static roundtable.database.tables.SlipReport.SLIP_REPORT;
import static roundtable.database.tables.WorthEntry.WORTH_ENTRY;
import static roundtable.database.tables.WorthTerms.WORTH_TERMS;

import java.util.List;
import org.jooq.DSLContext;
import roundtable.access.OwnData;
import roundtable.access.Person;

/** Prices, groups elsewhere and what was written down, as their writer may take them away. */
public final class OwnWorth implements OwnData {
  @Override
  public List<Kept> of(DSLContext reading, Person me) {
    return List.of(
        new Kept(
            "worth-prices",
            reading
                .selectFrom(WORTH_TERMS)
                .where(WORTH_TERMS.PERSON_ID.eq(me.id()))
                .orderBy(WORTH_TERMS.ID)
                .fetch()),
        new Kept(
            "worth-entries",
            reading
                .selectFrom(WORTH_ENTRY)
                .where(WORTH_ENTRY.PERSON_ID.eq(me.id()))
                .orderBy(WORTH_ENTRY.ID)
                .fetch()),
        new Kept(
            "groups-elsewhere",
            reading
                .selectFrom(OTHER_GROUP)
                .where(OTHER_GROUP.PERSON_ID.eq(me.id()))
                .orderBy(OTHER_GROUP.ID)
                .fetch()),
        new Kept(
            "slip-reports",
            reading
                .selectFrom(SLIP_REPORT)
                .where(SLIP_REPORT.PERSON_ID.eq(me.id()))
                .orderBy(SLIP_REPORT.ID)
                .fetch()));
  }
}
