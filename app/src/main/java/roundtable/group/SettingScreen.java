package roundtable.group;

import java.util.List;

/** How a group meets and has met. */
public record SettingScreen(Insider insider, GroupFormScreen group, List<PastSetting> history) {
  public String programme(String key) {
    return group.programmes().stream()
        .filter(choice -> choice.key().equals(key))
        .map(ProgrammeChoice::name)
        .findFirst()
        .orElse(key);
  }
}
