package roundtable.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where somebody was going when we asked them to sign in: a page of ours, never another site. */
final class NextPage {
  private NextPage() {}

  static String of(@Nullable String asked) {
    return asked != null && isOurs(asked) ? asked : "/";
  }

  /** A browser reads a backslash as a slash, and skips tabs and line ends. */
  private static boolean isOurs(String asked) {
    return asked.startsWith("/")
        && !asked.startsWith("//")
        && asked.chars().noneMatch(letter -> letter < ' ' || letter == '\\');
  }

  static String query(String next) {
    return next.equals("/") ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }
}
