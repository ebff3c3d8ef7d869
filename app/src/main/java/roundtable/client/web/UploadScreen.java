package roundtable.client.web;

import org.jspecify.annotations.Nullable;
import roundtable.client.ClientList;
import roundtable.imports.Limits;

/**
 * Choosing a file.
 *
 * @param refused why the last one could not be taken, and what to do
 */
public record UploadScreen(ClientList list, @Nullable String refused) {
  public String home() {
    return Doors.home(list);
  }

  public String imports() {
    return Doors.imports(list);
  }

  public long mostBytes() {
    return Limits.BROWSER.bytes();
  }
}
