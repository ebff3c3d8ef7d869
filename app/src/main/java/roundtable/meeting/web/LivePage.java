package roundtable.meeting.web;

import java.util.Map;

/**
 * A page made of regions that a stream keeps up to date.
 *
 * @param title of the window
 * @param link where its stream, its changes and its taps are
 */
public record LivePage(String title, Link link, Map<String, String> regions, String mine) {
  /**
   * @param person who looks, where that matters: who leads is not asked to take over from
   *     themselves
   * @param seat whose phone it is; 0 for what is no phone
   * @param number the last event the page has in it
   * @param now the server's clock when it was made, milliseconds
   */
  public record Link(String address, long person, int seat, long number, long now) {}

  public String region(String name) {
    return regions.getOrDefault(name, "");
  }
}
