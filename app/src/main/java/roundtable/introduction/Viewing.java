package roundtable.introduction;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import roundtable.web.Place;

/**
 * Somebody looking at their own introductions.
 *
 * @param base the address they are under
 * @param back where the lists are
 * @param about the group the page is in, and the one who looks
 */
public record Viewing(Viewer me, String base, String back, ZoneId zone, About about) {
  /**
   * @param place null at a seat
   * @param email how the one who looks is written to, when known here
   */
  public record About(@Nullable Place place, @Nullable String email) {}

  String address(long introduction) {
    return base + "/" + introduction;
  }
}
