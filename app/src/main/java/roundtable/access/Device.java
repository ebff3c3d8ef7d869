package roundtable.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A browser somebody is signed in with. */
public record Device(long id, String name, Instant since, Instant seen, boolean thisOne) {
  private static final List<String> BROWSERS =
      List.of("Edg", "OPR", "SamsungBrowser", "Firefox", "FxiOS", "CriOS", "Chrome", "Safari");
  private static final List<String> SYSTEMS =
      List.of("iPhone", "iPad", "Android", "Windows", "Macintosh", "CrOS", "Linux");

  /** A few plain words for what a browser says about itself. */
  static String named(@Nullable String userAgent) {
    String agent = userAgent == null ? "" : userAgent;
    return words(first(BROWSERS, agent)) + " on " + words(first(SYSTEMS, agent));
  }

  private static String first(List<String> names, String agent) {
    return names.stream().filter(agent::contains).findFirst().orElse("");
  }

  private static String words(String name) {
    return switch (name) {
      case "" -> "an unknown device";
      case "Edg" -> "Edge";
      case "OPR" -> "Opera";
      case "SamsungBrowser" -> "Samsung Internet";
      case "FxiOS" -> "Firefox";
      case "CriOS" -> "Chrome";
      case "Macintosh" -> "a Mac";
      case "CrOS" -> "a Chromebook";
      default -> name;
    };
  }
}
