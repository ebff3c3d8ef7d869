package roundtable.group;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import roundtable.notices.Mail;
import roundtable.notices.Outbox;
import roundtable.web.SiteAddress;

/** Puts letters in the outbox, in the transaction of what they tell. */
public final class Letters {
  private final Outbox outbox;
  private final SiteAddress site;

  public Letters(Outbox outbox, SiteAddress site) {
    this.outbox = outbox;
    this.site = site;
  }

  public void put(DSLContext tx, List<Letter> letters) {
    Set<Long> members = letters.stream().map(Letter::membership).collect(Collectors.toSet());
    Map<Long, String> addresses = Groups.addresses(tx, members);
    for (Letter letter : letters) {
      String to = addresses.get(letter.membership());
      if (to != null) {
        outbox.put(tx, new Mail(to, letter.subject(), body(letter)));
      }
    }
  }

  private String body(Letter letter) {
    return letter.body() + "\n\n" + site.link(letter.path()) + "\n";
  }
}
