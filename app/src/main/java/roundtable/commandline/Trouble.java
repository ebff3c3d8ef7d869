package roundtable.commandline;

import java.net.BindException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

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
      case SQLException e -> Optional.of(database(e));
      case IllegalArgumentException e -> Optional.of(String.valueOf(e.getMessage()));
      default -> Optional.empty();
    };
  }

  private static String folder(FileSystemException problem) {
    return "The data folder cannot be written: "
        + problem.getFile()
        + ". Give this user the right to, or set ROUNDTABLE_DATA to another folder.";
  }

  private static String database(SQLException problem) {
    boolean file = problem.getClass().getName().startsWith("org.sqlite.");
    return file
        ? "The database file cannot be used: "
            + problem.getMessage()
            + ". Give this user the right to write it, or set ROUNDTABLE_DATA to another folder."
        : "PostgreSQL cannot be reached: "
            + String.valueOf(problem.getMessage()).lines().findFirst().orElse("no answer")
            + ". See that it runs and that ROUNDTABLE_DATABASE is right.";
  }
}
