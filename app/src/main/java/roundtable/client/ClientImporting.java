package roundtable.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import roundtable.database.Database;
import roundtable.imports.FileReception;
import roundtable.imports.ImportFile;
import roundtable.imports.ImportRun;
import roundtable.imports.Limits;
import roundtable.imports.Mapping;
import roundtable.imports.Progress;
import roundtable.imports.Reception;
import roundtable.imports.Refusal;
import roundtable.imports.Tally;
import roundtable.web.Token;

/** Files on their way onto lists: received, looked at, taken in by a thread of their own. */
public final class ClientImporting {
  private static final Logger LOG = LoggerFactory.getLogger(ClientImporting.class);

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final FileReception reception = new FileReception(Limits.BROWSER);
  private final Map<Long, ImportRun> runs = new ConcurrentHashMap<>();
  private final Database database;
  private final InstantSource clock;
  private final Watchers watchers;
  private final Uploads uploads;

  public ClientImporting(
      Database database, InstantSource clock, Watchers watchers, Uploads uploads) {
    this.database = database;
    this.clock = clock;
    this.watchers = watchers;
    this.uploads = uploads;
  }

  /** What became of an upload: the import that waits for its mapping, or why there is none. */
  public sealed interface Upload {
    record Received(ClientImport waiting) implements Upload {}

    record Refused(Refusal why) implements Upload {}
  }

  public Upload receive(ClientList list, String fileName, InputStream bytes) throws IOException {
    String storedAs = Token.fresh().hash();
    Reception received = reception.receive(bytes, uploads.file(storedAs));
    return switch (received) {
      case Refusal why -> new Upload.Refused(why);
      case ImportFile file -> new Upload.Received(keep(list, file, fileName));
    };
  }

  public Refusal tooLarge() {
    return reception.tooLarge();
  }

  /** The file of an import that waits; refused when it has been swept away meanwhile. */
  public Reception file(ClientImport waiting) {
    try {
      Path file = uploads.file(waiting.source().storedAs());
      return Files.exists(file)
          ? read(reception.open(file), waiting.mapping())
          : new Refusal("This file is no longer here. Choose it again.");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Reception read(Reception opened, Mapping mapping) {
    return opened instanceof ImportFile file ? mapping.over(file) : opened;
  }

  /** Says whether the first row is a heading, where no word of it was known. */
  public void head(ClientImport waiting, Mapping chosen) throws IOException {
    Path path = uploads.file(waiting.source().storedAs());
    if (Files.exists(path) && reception.open(path) instanceof ImportFile file) {
      ImportFile headed = chosen.over(file);
      database.change(
          tx -> ClientImports.head(tx, waiting, chosen, headed.fingerprint(), headed.rows()));
    }
  }

  /** Starts taking rows in. Answers why not, or nothing. */
  public Optional<Refusal> start(ClientList list, ClientImport waiting, Mapping mapping) {
    Reception reopened = file(waiting);
    if (reopened instanceof Refusal refusal) {
      return Optional.of(refusal);
    }
    Optional<Refusal> unusable = mapping.refusal();
    if (unusable.isPresent()) {
      return unusable;
    }
    ImportFile opened = (ImportFile) reopened;
    boolean started =
        database.write(
            tx -> {
              boolean first = ClientImports.start(tx, waiting, mapping, clock.instant());
              if (first) {
                ClientImports.keep(tx, waiting, mapping, clock.instant());
                RowsToMend.under(tx, waiting, opened.headings(mapping));
              }
              return first;
            });
    if (started) {
      run(list, waiting, opened, mapping);
    }
    return started
        ? Optional.empty()
        : Optional.of(new Refusal("Another file is on its way in. Wait for it, or stop it."));
  }

  /** Takes effect within a moment; what the file had put on the list is taken out again. */
  public void cancel(ClientImport running) {
    ImportRun run = runs.get(running.id());
    if (run != null) {
      run.cancel();
    }
  }

  private ClientImport keep(ClientList list, ImportFile file, String fileName) {
    return database.write(
        tx -> {
          ClientList begun = ClientLists.begun(tx, list, clock.instant());
          ClientImports.dropWaiting(tx, begun)
              .forEach(old -> uploads.discard(old.source().storedAs()));
          Mapping mapping = ClientImports.remembered(tx, begun, file);
          ImportFile read = mapping.over(file);
          ClientImport wanted =
              new ClientImport(
                  0,
                  begun.id(),
                  new ClientImport.Source(
                      fileName, file.path().getFileName().toString(), read.fingerprint()),
                  mapping,
                  new ClientImport.Course(
                      clock.instant(),
                      null,
                      null,
                      new Progress(Progress.State.RUNNING, 0, read.rows(), Tally.NOTHING, 0)));
          long id = ClientImports.add(tx, wanted);
          return ClientImports.of(tx, begun, id).orElseThrow();
        });
  }

  private void run(ClientList list, ClientImport started, ImportFile file, Mapping mapping) {
    ClientIntake intake = new ClientIntake(database, clock, watchers, list, started.id());
    ImportRun run = new ImportRun(file, mapping, list.owner().group().country(), intake);
    runs.put(started.id(), run);
    Thread.ofPlatform()
        .name("import-" + started.id())
        .daemon()
        .start(() -> run(started, run, intake));
  }

  private void run(ClientImport started, ImportRun run, ClientIntake intake) {
    try {
      run.run();
    } catch (RuntimeException | Error broken) {
      // Never the rows: what is private stays out of the log.
      LOG.error("import {} failed: {}", started.id(), broken.getClass().getName());
      takeBack(intake);
    } finally {
      runs.remove(started.id());
      uploads.discard(started.source().storedAs());
    }
  }

  /** A full disk heals without a restart: until then the file counts as on its way. */
  private static void takeBack(ClientIntake intake) {
    while (!takenBack(intake)) {
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private static boolean takenBack(ClientIntake intake) {
    try {
      intake.takeBack(Progress.State.FAILED);
      return true;
    } catch (RuntimeException notYet) {
      return false;
    }
  }

  /** After a stop in mid-import: what had gone in is taken out, and the files are forgotten. */
  public void afterRestart() {
    database.read(ClientImports::unfinished).forEach(this::interrupted);
    try {
      uploads.discardAllBut(database.read(ClientImports::awaited));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void interrupted(ClientImport broken) {
    Progress.State why = Progress.State.FAILED;
    database.change(tx -> ClientImports.takeBack(tx, broken.id(), why, clock.instant()));
  }
}
