package roundtable.preparation;

import static roundtable.database.tables.Notice.NOTICE;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import roundtable.group.Groups;
import roundtable.group.Membership;
import roundtable.testing.House;

/** What the product has written to people. */
record Letters(House house) {
  private static final Pattern LINK = Pattern.compile("/prepare/[\\w-]+");

  List<String> receivers() {
    return house
        .database()
        .read(tx -> tx.selectFrom(NOTICE).orderBy(NOTICE.ID).fetch(NOTICE.TO_EMAIL));
  }

  String emailOf(Membership member) {
    return house
        .database()
        .read(tx -> Groups.addresses(tx, List.of(member.id())))
        .values()
        .iterator()
        .next();
  }

  /** The personal link in the latest letter to somebody. */
  String linkOf(Membership member) {
    String email = emailOf(member);
    List<String> bodies =
        house
            .database()
            .read(
                tx ->
                    tx.selectFrom(NOTICE)
                        .where(NOTICE.TO_EMAIL.eq(email))
                        .orderBy(NOTICE.ID)
                        .fetch(NOTICE.BODY));
    String body = bodies.getLast();
    Matcher link = LINK.matcher(body);
    if (!link.find()) {
      throw new IllegalStateException("no link in: " + body);
    }
    return link.group();
  }
}
