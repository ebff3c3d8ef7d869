package roundtable.overlap;

import java.nio.charset.StandardCharsets;
import roundtable.client.Kind;
import roundtable.meeting.Mention;
import roundtable.testing.Caller;
import roundtable.testing.Evening;

/** A member with a private list and a phone at the table. */
final class Listener {
  private final Evening evening;
  private final int seat;
  private final Caller phone;

  private Listener(Evening evening, int seat, Caller phone) {
    this.evening = evening;
    this.seat = seat;
    this.phone = phone;
  }

  /** Signed in and sat down: the phone is known to be the member's own. */
  static Listener at(Evening evening, int seat) {
    Caller phone = evening.caller(seat);
    phone.post("/join/" + evening.meeting().pin() + "/seat");
    return new Listener(evening, seat, phone);
  }

  /** Somebody else's browser, at the address of that seat. */
  static Listener with(Evening evening, int seat, Caller phone) {
    return new Listener(evening, seat, phone);
  }

  Listener has(String name, Kind kind) {
    phone.post(clients(), "name", name, "kind", kind.name(), "tie", "WORK_WITH");
    return this;
  }

  String clients() {
    return "/groups/" + evening.meeting().groupId() + "/clients";
  }

  String uses() {
    return "/groups/" + evening.meeting().groupId() + "/list-uses";
  }

  String whole() {
    return "/groups/" + evening.meeting().groupId() + "/client-list";
  }

  Caller phone() {
    return phone;
  }

  String address(int mention) {
    return "/meetings/"
        + evening.meeting().id()
        + "/seats/"
        + seat
        + "/mentions/"
        + mention
        + "/overlap";
  }

  Caller.Answer overlap(int mention) {
    return phone.get(address(mention));
  }

  /** What the phone shows, without markup and filling. */
  String sees(int mention) {
    return overlap(mention)
        .body()
        .replaceAll("(?s)<!--.*?-->", "")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  int bytes(int mention) {
    return overlap(mention).body().getBytes(StandardCharsets.UTF_8).length;
  }

  /** The number of the row that is shown. */
  String shown(int mention) {
    return overlap(mention).body().replaceAll("(?s).*name=\"client\" value=\"(\\d*)\".*", "$1");
  }

  Caller.Answer answers(int mention, String answer) {
    return phone.post(address(mention), "client", shown(mention), "answer", answer);
  }

  /** The last company named, as its number. */
  static int named(Evening evening, String company, Mention.Kind kind) {
    evening.names(company, kind);
    return evening.now().round().cards().mentions().lastKey();
  }
}
