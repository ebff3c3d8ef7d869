package roundtable.group;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.web.Form;

/**
 * The form of a group, new or to be changed.
 *
 * @param shown what stands there at first
 */
public record GroupFormScreen(Form form, Group shown, List<ProgrammeChoice> programmes) {
  private static final int SECONDS = 60;
  private static final Pattern CITY =
      Pattern.compile("(Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/.*");

  public List<Cadence> cadences() {
    return List.of(Cadence.values());
  }

  public boolean chosen(String field, String value, String first) {
    return form.typed(field, first).equals(value);
  }

  public String meeting() {
    return String.valueOf(shown.setting().meetingMinutes());
  }

  public String turn() {
    return String.valueOf(Math.max(1, shown.setting().turnSeconds() / SECONDS));
  }

  /** Codes with names, by name. */
  public List<Map.Entry<String, String>> countries() {
    return Stream.of(Locale.getISOCountries())
        .map(code -> Map.entry(code, Locale.of("", code).getDisplayCountry(Locale.UK)))
        .sorted(Map.Entry.comparingByValue())
        .toList();
  }

  /**
   * The server's own, where that says anything: one in a container is on UTC, and nobody lives
   * there.
   */
  static String nearestCity() {
    String server = TimeZone.getDefault().getID();
    return CITY.matcher(server).matches() ? server : "";
  }

  /** Named after cities, as people know them, under their continents. */
  public Map<String, List<String>> timeZones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> CITY.matcher(id).matches())
        .sorted(Comparator.naturalOrder())
        .collect(
            Collectors.groupingBy(
                id -> id.substring(0, id.indexOf('/')), TreeMap::new, Collectors.toList()));
  }
}
