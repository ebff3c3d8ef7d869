package roundtable.commandline;

import java.net.BindException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import java.util.stream.Stream;
import roundtable.database.DatabaseTrouble;

/** What went wrong at the start, in one sentence that says what to do. */
final class Trouble {
  private Trouble() {}

  static String sentence(Throwable problem) {
    return Stream.iterate(problem, one -> one != null, Throwable::getCause)
        .flatMap(one -> known(one).stream())
        .findFirst()
        .orElse("Roundtable could not do that: " + problem.getMessage());
  }

  private static Optional<String> known(Throwable problem) {
    return switch (problem) {
      case NumberFormatException e -> Optional.of("PORT is not a number. It looks like PORT=8080.");
      case BindException e ->
          Optional.of("That port is in use. Set PORT to another one, as in PORT=8081.");
      case FileSystemException e -> Optional.of(folder(e));
      case IllegalArgumentException e -> Optional.of(String.valueOf(e.getMessage()));
      default -> DatabaseTrouble.sentence(problem);
    };
  }

  private static String folder(FileSystemException problem) {
    return "The data folder cannot be written: "
        + problem.getFile()
        + ". Give this user the right to, or set ROUNDTABLE_DATA to another folder.";
  }
}
