package roundtable.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The topics of {@code oracle.json}: their questions stand beside their answers, or in tables. */
final class JsonAnswers {
  private static final Set<String> TOPICS =
      Set.of("survival", "format", "survival_edge", "diversity", "wilson90");

  private JsonAnswers() {}

  static List<Answer> of(Folder folder) {
    JsonNode json = folder.json().orElse(JsonNodeFactory.instance.objectNode());
    List<Answer> answers = new ArrayList<>();
    folder.files("clients_input(\\.csv)").stream()
        .map(ClientAnswers::stays)
        .map(stays -> new SurvivalAnswers(stays).like(json.path("survival")))
        .forEach(ours -> answers.add(new JsonAnswer("survival", ours, json)));
    folder.files("format_input(\\.csv)").stream()
        .map(named -> FormatAnswers.of(Table.read(named.file()).rows()))
        .forEach(ours -> answers.add(new JsonAnswer("format", ours, json)));
    addWhereAsked(answers, json, "survival_edge", EdgeAnswers.of(json.path("survival_edge")));
    addWhereAsked(answers, json, "diversity", RoomAnswers.of(json.path("diversity")));
    Map<String, Object> wilson = new LinkedHashMap<>();
    json.path("wilson90")
        .propertyNames()
        .forEach(name -> wilson.put(name, RoomAnswers.wilson(name, .9)));
    addWhereAsked(answers, json, "wilson90", wilson);
    json.propertyNames().stream()
        .filter(topic -> !TOPICS.contains(topic))
        .forEach(
            topic ->
                answers.add(new Unanswered("oracle.json " + topic, "This topic is not known.")));
    return answers;
  }

  private static void addWhereAsked(
      List<Answer> answers, JsonNode json, String topic, Object ours) {
    if (json.has(topic)) {
      answers.add(new JsonAnswer(topic, ours, json));
    }
  }
}
