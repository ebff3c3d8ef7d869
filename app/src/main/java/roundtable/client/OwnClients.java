package roundtable.client;

import static roundtable.database.tables.Client.CLIENT;
import static roundtable.database.tables.ClientImport.CLIENT_IMPORT;
import static roundtable.database.tables.ClientList.CLIENT_LIST;

import java.util.List;
import org.jooq.DSLContext;
import roundtable.access.OwnData;
import roundtable.access.Person;
import roundtable.group.Groups;

/** The private client lists, and the files they came from. */
public final class OwnClients implements OwnData {
  @Override
  public List<Kept> of(DSLContext reading, Person me) {
    List<Long> mine = Groups.everOf(reading, me);
    return List.of(
        new Kept(
            "client-list",
            reading
                .select(CLIENT.NAME, CLIENT.PERSON, CLIENT.POSITION, CLIENT.EMAIL, CLIENT.PHONE)
                .select(CLIENT.WEBSITE, CLIENT.STREET, CLIENT.CITY, CLIENT.KIND, CLIENT.TIE)
                .select(CLIENT.SINCE, CLIENT.ADDED_AT, CLIENT.CHANGED_AT)
                .from(CLIENT)
                .join(CLIENT_LIST)
                .on(CLIENT_LIST.ID.eq(CLIENT.LIST_ID))
                .where(CLIENT_LIST.MEMBERSHIP_ID.in(mine))
                .orderBy(CLIENT.LIST_ID, CLIENT.FOUND_BY, CLIENT.ID)
                .fetch()),
        new Kept(
            "client-files",
            reading
                .select(CLIENT_IMPORT.FILE_NAME, CLIENT_IMPORT.UPLOADED_AT, CLIENT_IMPORT.OUTCOME)
                .select(CLIENT_IMPORT.ADDED_COUNT, CLIENT_IMPORT.CHANGED_COUNT)
                .from(CLIENT_IMPORT)
                .join(CLIENT_LIST)
                .on(CLIENT_LIST.ID.eq(CLIENT_IMPORT.LIST_ID))
                .where(CLIENT_LIST.MEMBERSHIP_ID.in(mine))
                .orderBy(CLIENT_IMPORT.ID)
                .fetch()));
  }
}
