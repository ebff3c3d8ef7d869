package roundtable.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our figures as maps, lists and numbers, beside a part of {@code oracle.json}. NaN and infinity
 * are its null; a list of one may stand without brackets there.
 */
record JsonAnswer(String topic, Object ours, JsonNode json) implements Answer {
  /** What a question or a remark is called. */
  private static final Set<String> NO_FIGURES =
      Set.of(
          "name", "counts", "population", "input", "source", "rmst24_rows", "multinomial_p_note");

  @Override
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    Files.writeString(folder.resolve("oracle_" + topic + ".json"), mapper.writeValueAsString(ours));
  }

  @Override
  public Comparison compare(Folder folder) {
    Differences found = new Differences();
    compare(found, topic, ours, json.path(topic));
    return found.comparison("oracle.json " + topic, TableAnswer.CLOSE);
  }

  private static void compare(
      Differences found, String where, @Nullable Object mine, JsonNode theirs) {
    if (theirs.isMissingNode() || theirs.isString()) {
      return;
    }
    if (theirs.isObject()) {
      for (String name : theirs.propertyNames()) {
        if (!NO_FIGURES.contains(name)) {
          compareField(found, where, mine, name, theirs.get(name));
        }
      }
    } else if (mine instanceof List<?> list) {
      for (int i = 0; i < Math.max(list.size(), theirs.isArray() ? theirs.size() : 1); i++) {
        JsonNode one = theirs.isArray() ? theirs.path(i) : theirs;
        compare(found, where + "[" + i + "]", i < list.size() ? list.get(i) : null, one);
      }
    } else {
      double given = theirs.isNumber() ? theirs.doubleValue() : Double.NaN;
      found.add(where, finite(mine), given);
    }
  }

  private static void compareField(
      Differences found, String where, @Nullable Object mine, String name, JsonNode theirs) {
    if (mine instanceof Map<?, ?> map && map.containsKey(name)) {
      compare(found, where + "." + name, map.get(name), theirs);
    } else {
      found.missing(where + "." + name);
    }
  }

  private static double finite(@Nullable Object mine) {
    double number = mine instanceof Number some ? some.doubleValue() : Double.NaN;
    return Double.isInfinite(number) ? Double.NaN : number;
  }
}
