package roundtable.oracle;

import java.nio.file.Path;

/** A topic that we have no answer to, and why. */
record Unanswered(String topic, String why) implements Answer {
  @Override
  public void write(Path folder) {}

  @Override
  public Comparison compare(Folder theirs) {
    return new Comparison(topic, 1, Double.POSITIVE_INFINITY, 0, why);
  }
}
