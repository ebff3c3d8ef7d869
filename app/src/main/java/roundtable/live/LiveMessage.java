package roundtable.live;

/**
 * One message of a topic, the same for everybody who listens.
 *
 * @param number grows within a topic; a listener who has seen 118 asks for what came after 118
 * @param data one line of text, JSON as a rule
 */
public record LiveMessage(long number, String data) {
  String asEvent(String name) {
    return "id: " + number + "\nevent: " + name + "\ndata: " + data + "\n\n";
  }
}
