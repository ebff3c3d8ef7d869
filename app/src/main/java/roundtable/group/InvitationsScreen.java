package roundtable.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import roundtable.web.Form;
import roundtable.web.Moment;
import roundtable.web.QrCode;

/**
 * Ways into the group, and who waits.
 *
 * @param linkStart the address all invitations begin with
 */
public record InvitationsScreen(
    Insider insider,
    Form form,
    List<Invitation> open,
    List<SeatRequest> asking,
    List<Membership> members,
    String linkStart) {
  /** Who is in that profession already; told, not forbidden. */
  public Optional<Membership> sharedWith(SeatRequest asked) {
    return ProfessionForm.sharedWith(members, asked.profession().name(), asked.personId());
  }

  public Optional<Invitation> link() {
    return open.stream().filter(Invitation::forMany).findFirst();
  }

  public List<Invitation> mailed() {
    return open.stream().filter(invitation -> !invitation.forMany()).toList();
  }

  public String address(Invitation link) {
    return linkStart + link.secret();
  }

  public QrCode qr(Invitation link) {
    return new QrCode(address(link), "QR code that opens the invitation");
  }

  public String day(Instant at) {
    return Moment.day(at, insider.zone());
  }
}
