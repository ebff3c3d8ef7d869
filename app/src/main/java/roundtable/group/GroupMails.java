package roundtable.group;

import roundtable.notices.Mail;

/** What we write about joining a group: short, with one next step. */
final class GroupMails {
  private GroupMails() {}

  static Mail invitation(String email, Insider officer, String link) {
    String group = officer.group().name();
    return new Mail(
        email,
        officer.me().name() + " invites you to " + group,
        """
        %s invites you to join %s, a %s whose members pass each other business.

        Take the seat here, within 14 days:
        %s

        You sign in with a code we send to this address; there is no password.
        If you do not want to join, do nothing.
        """
            .formatted(officer.me().name(), group, officer.group().word(), link));
  }

  static Mail asks(String email, String name, Invitation invitation, String link) {
    return new Mail(
        email,
        name + " asks for a seat in " + invitation.groupName(),
        """
        %s opened the link of %s and asks for a seat.

        Say yes or no here:
        %s
        """
            .formatted(name, invitation.groupName(), link));
  }

  static Mail seated(String email, Insider officer, String link) {
    return new Mail(
        email,
        "You have a seat in " + officer.group().name(),
        """
        %s gave you a seat in %s.

        Start here:
        %s
        """
            .formatted(officer.me().name(), officer.group().name(), link));
  }

  static Mail farewell(String email, Insider leaver, String note) {
    return new Mail(
        email,
        leaver.me().name() + " is leaving " + leaver.group().name(),
        """
        %s gave up the seat in %s and writes:

        %s
        """
            .formatted(leaver.me().name(), leaver.group().name(), note));
  }

  static Mail refused(String email, Group group) {
    return new Mail(
        email,
        "Your request to join " + group.name(),
        """
        %s has no seat for you at the moment. Thank you for asking.

        If you know one of the members, ask them what would have to change.
        """
            .formatted(group.name()));
  }
}
