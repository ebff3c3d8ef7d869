package roundtable.imports;

import java.util.List;

/** What a feature does with the rows of a file. Called by one thread, in the order of the file. */
public interface ImportTarget {
  /** Takes a batch, each durably before it answers. */
  Tally take(List<Entry> batch);

  /** Keeps what could not be read, for the person to see. */
  void setAside(List<Problem> problems);

  /** Is told how far it has come: after each batch and at the end. */
  void progress(Progress progress);
}
