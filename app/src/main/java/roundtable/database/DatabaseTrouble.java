package roundtable.database;

import java.sql.SQLException;
import java.util.Optional;

/** Why the database cannot be used, in one sentence that says what to do. */
public final class DatabaseTrouble {
  private DatabaseTrouble() {}

  /** Empty when the problem is another one. */
  public static Optional<String> sentence(Throwable problem) {
    return problem instanceof SQLException
        ? Optional.of(
            problem.getClass().getName().startsWith("org.sqlite.")
                ? file(problem)
                : server(problem))
        : Optional.empty();
  }

  private static String file(Throwable problem) {
    return "The database file cannot be used: "
        + problem.getMessage()
        + ". Give this user the right to write it, or set ROUNDTABLE_DATA to another folder.";
  }

  private static String server(Throwable problem) {
    return "PostgreSQL cannot be reached: "
        + String.valueOf(problem.getMessage()).lines().findFirst().orElse("no answer")
        + ". See that it runs and that ROUNDTABLE_DATABASE is right.";
  }
}
