package roundtable.meeting;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Events as kept in the database: their kind, and their parts as JSON. */
final class EventText {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Map<String, Class<?>> KINDS =
      Arrays.stream(MeetingEvent.class.getPermittedSubclasses())
          .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

  private EventText() {}

  static String kind(MeetingEvent event) {
    return event.getClass().getSimpleName();
  }

  static String write(MeetingEvent event) {
    return JSON.writeValueAsString(event);
  }

  static MeetingEvent read(String kind, String body) {
    Class<?> type = KINDS.get(kind);
    if (type == null) {
      throw new IllegalStateException("an event of a later version: " + kind);
    }
    return (MeetingEvent) JSON.readValue(body, type);
  }
}
