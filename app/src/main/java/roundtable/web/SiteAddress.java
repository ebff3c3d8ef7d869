package roundtable.web;

import io.javalin.http.Context;

/**
 * How others reach this server. What a page shows names the host its reader came by when none is
 * set, so that a phone in the room finds a laptop on the same network; a mail can't know it.
 *
 * @param set by who runs the server, or empty
 */
public record SiteAddress(String set, int port) {
  /** For a mail, and for the code on the table screen, which a phone scans. */
  public String link(String path) {
    return (set.isEmpty() ? "http://" + LocalNetwork.host() + ":" + port : set) + path;
  }

  /** For a page that is about to be shown. */
  public String link(Context context, String path) {
    return (set.isEmpty() ? context.scheme() + "://" + context.host() : set) + path;
  }
}
