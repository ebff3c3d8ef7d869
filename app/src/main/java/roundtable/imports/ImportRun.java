package roundtable.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** One import on its way: rows go to the target in batches, and between two it can be cancelled. */
public final class ImportRun implements Runnable {
  private static final int BATCH = 250;

  private final ImportFile file;
  private final EntryReader reader;
  private final ImportTarget target;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private volatile Progress progress;
  private volatile boolean cancelled;

  public ImportRun(ImportFile file, Mapping mapping, String region, ImportTarget target) {
    this.file = file;
    this.reader = new EntryReader(file, mapping, region, problems::add);
    this.target = target;
    this.progress = new Progress(Progress.State.RUNNING, 0, file.rows(), Tally.NOTHING, 0);
  }

  @Override
  public void run() {
    try {
      file.read(new Rows());
      flush(cancelled ? Progress.State.CANCELLED : Progress.State.FINISHED);
    } catch (IOException unreadable) {
      fail();
      throw new UncheckedIOException(unreadable);
    } catch (RuntimeException broken) {
      fail();
      throw broken;
    }
  }

  /** Takes effect after the batch that is on its way; what went in stays in. */
  public void cancel() {
    cancelled = true;
  }

  public Progress progress() {
    return progress;
  }

  private void flush(Progress.State state) {
    Tally tally = progress.tally().plus(target.take(List.copyOf(entries)));
    target.setAside(List.copyOf(problems));
    int leftOut = progress.leftOut() + (int) problems.stream().filter(Problem::leftOut).count();
    progress = new Progress(state, done(tally, leftOut), file.rows(), tally, leftOut);
    entries.clear();
    problems.clear();
    target.progress(progress);
  }

  private static int done(Tally tally, int leftOut) {
    return tally.added() + tally.changed() + tally.already() + leftOut;
  }

  private void fail() {
    Progress last = progress;
    progress =
        new Progress(Progress.State.FAILED, last.done(), last.of(), last.tally(), last.leftOut());
    target.progress(progress);
  }

  private final class Rows implements RowVisitor {
    @Override
    public boolean row(RawRow row) {
      reader.read(row).ifPresent(entries::add);
      if (entries.size() + problems.size() >= BATCH) {
        flush(Progress.State.RUNNING);
      }
      return !cancelled;
    }

    @Override
    public void damaged(int row, String reason) {
      problems.add(new Problem(row, "", reason, true, "", List.of()));
    }
  }
}
