package roundtable.notices;

/** Takes a mail away: a mail server, or the console where there is none. */
public interface Carrier {
  Handover carry(Mail mail);

  /** What came of it. A failure that may pass is tried again. */
  sealed interface Handover {
    record Sent() implements Handover {}

    record TryAgain(String problem) implements Handover {}

    record Refused(String problem) implements Handover {}
  }

  /** Whether mails leave this machine at all. */
  boolean leavesHere();

  /**
   * @param address {@code smtp://user:secret@host:587} or {@code smtps://…}, or empty
   * @param site how browsers reach this server; its host is who the mails come from
   */
  static Carrier to(String address, String site) {
    return address.isBlank() ? new Console() : MailServer.at(address, site);
  }
}
