package roundtable.web;

import java.util.List;

/**
 * The ways from one page of a group to another. Features meet here by address, put together in the
 * composition root; none knows another.
 */
public record Menu(List<Entry> entries) {
  /**
   * @param key how a page says which entry is its own
   * @param path under the group's address, empty for its home
   */
  public record Entry(String key, String words, String path) {
    public String in(Place place) {
      return "/groups/" + place.groupId() + path;
    }
  }
}
