package roundtable;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the one who runs the server may set, all by environment variables.
 *
 * @param address how browsers reach the server, as in {@code https://table.example.org}; empty when
 *     they come by whatever name this machine has
 * @param database {@code postgresql://…}, or empty for a file in the data folder
 * @param mail {@code smtp://user:secret@host:587}, or empty: mails then stay in the outbox page
 */
public record Settings(int port, Path data, String database, String address, String mail) {
  public static Settings from(Map<String, String> environment) {
    int port = Integer.parseInt(environment.getOrDefault("PORT", "8080"));
    return new Settings(
        port,
        Path.of(environment.getOrDefault("ROUNDTABLE_DATA", "data")),
        environment.getOrDefault("ROUNDTABLE_DATABASE", ""),
        environment.getOrDefault("ROUNDTABLE_ADDRESS", ""),
        environment.getOrDefault("ROUNDTABLE_MAIL", ""));
  }

  boolean behindHttps() {
    return address.startsWith("https:");
  }
}
