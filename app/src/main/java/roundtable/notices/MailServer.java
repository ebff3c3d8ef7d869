package roundtable.notices;

import jakarta.mail.Address;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Hands mails to an SMTP server, encrypted where it offers that. */
final class MailServer implements Carrier {
  private static final String PATIENCE_MILLIS = "20000";

  private final Session session;
  private final Address from;

  private MailServer(Session session, Address from) {
    this.session = session;
    this.from = from;
  }

  static MailServer at(String address, String site) {
    URI uri = URI.create(address);
    if (uri.getHost() == null || !uri.getScheme().startsWith("smtp")) {
      throw new IllegalArgumentException(
          "ROUNDTABLE_MAIL is not a mail server's address. It looks like smtp://user:secret@host:587.");
    }
    return new MailServer(Session.getInstance(properties(uri), login(uri)), sender(uri, site));
  }

  private static Properties properties(URI uri) {
    String protocol = uri.getScheme();
    String prefix = "mail." + protocol + ".";
    Properties all = new Properties();
    all.put("mail.transport.protocol", protocol);
    all.put(prefix + "host", uri.getHost());
    all.put(prefix + "port", String.valueOf(port(uri)));
    all.put(prefix + "auth", String.valueOf(uri.getUserInfo() != null));
    all.put(prefix + "starttls.enable", "true");
    all.put(prefix + "connectiontimeout", PATIENCE_MILLIS);
    all.put(prefix + "timeout", PATIENCE_MILLIS);
    all.put(prefix + "writetimeout", PATIENCE_MILLIS);
    return all;
  }

  private static int port(URI uri) {
    if (uri.getPort() > 0) {
      return uri.getPort();
    }
    return uri.getScheme().equals("smtps") ? 465 : 587;
  }

  private static @Nullable Authenticator login(URI uri) {
    String user = uri.getUserInfo();
    if (user == null) {
      return null;
    }
    String[] parts = user.split(":", 2);
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(parts[0], parts.length > 1 ? parts[1] : "");
      }
    };
  }

  /** Most servers let one send from the address one signs in with, and from no other. */
  private static Address sender(URI uri, String site) {
    String user = uri.getUserInfo() == null ? "" : uri.getUserInfo().split(":", 2)[0];
    String host = site.isBlank() ? uri.getHost() : URI.create(site).getHost();
    try {
      return new InternetAddress(user.contains("@") ? user : "roundtable@" + host, "Roundtable");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Handover carry(Mail mail) {
    try {
      Transport.send(message(mail));
      return new Handover.Sent();
    } catch (SendFailedException e) {
      return refusal(e);
    } catch (MessagingException e) {
      return new Handover.TryAgain("the mail server did not answer as it should");
    }
  }

  @Override
  public boolean leavesHere() {
    return true;
  }

  /** An address the server rejects stays rejected; a full mailbox or a grey list passes. */
  private static Handover refusal(SendFailedException e) {
    boolean rejected = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
    return rejected
        ? new Handover.Refused("the mail server does not take mail for this address")
        : new Handover.TryAgain("the mail server did not take it");
  }

  private MimeMessage message(Mail mail) throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to()));
    message.setSubject(mail.subject(), "UTF-8");
    message.setText(mail.body(), "UTF-8");
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }
}
