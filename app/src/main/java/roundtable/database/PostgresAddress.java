package roundtable.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code postgresql://user:secret@host:5432/name?sslmode=require} as people write it, in what the
 * driver and PostgreSQL's own tools read. Name and secret travel apart from the address: in it a
 * driver takes an ampersand for the next setting.
 *
 * @param rest from the host on, as it was written
 */
record PostgresAddress(String user, String password, String rest) {
  /** The last @ before a slash parts them. No {@code URI}: it has no host with an underscore. */
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:jdbc:)?postgres(?:ql)?://(?:([^/@:]*)(?::([^/]*))?@)?("
              + "(?:\\[[^]]*]|[^@/?:\\[]*)(?::\\d*)?(?:[/?].*)?)");

  static PostgresAddress of(String url) {
    Matcher parts = SHAPE.matcher(url.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "ROUNDTABLE_DATABASE is not an address of PostgreSQL. It looks like"
              + " postgresql://user:secret@host:5432/name, with %40 for an @ in the secret and %2F"
              + " for a slash.");
    }
    return new PostgresAddress(text(parts.group(1)), text(parts.group(2)), parts.group(3));
  }

  String jdbc() {
    return "jdbc:postgresql://" + rest;
  }

  /** For the command line of PostgreSQL's tools, which everyone on the machine can read. */
  String withoutPassword() {
    return "postgresql://" + rest;
  }

  /** What the driver is handed. */
  Properties credentials() {
    Properties credentials = new Properties();
    if (!user.isEmpty()) {
      credentials.setProperty("user", user);
    }
    if (!password.isEmpty()) {
      credentials.setProperty("password", password);
    }
    return credentials;
  }

  /** A percent sign that begins no code, and every plus, is meant as it stands. */
  private static String text(@Nullable String written) {
    if (written == null) {
      return "";
    }
    String plain = written.replaceAll("%(?![0-9a-fA-F]{2})", "%25").replace("+", "%2B");
    return URLDecoder.decode(plain, StandardCharsets.UTF_8);
  }
}
