package roundtable.testing;

import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import roundtable.Roundtable;
import roundtable.Settings;
import roundtable.access.Person;
import roundtable.access.Persons;
import roundtable.access.Sessions;
import roundtable.database.Database;
import roundtable.web.Token;

/**
 * The real product on a free port with a database of its own: SQLite, or PostgreSQL when the suite
 * runs with {@code -Droundtable.test.database=postgresql}. Only time can be moved.
 */
public final class House implements AutoCloseable {
  private static final int TRIES = 5;

  private final Path folder;
  private final TestClock clock = new TestClock();
  private final Roundtable product;

  private final Settings settings;

  private House(Settings settings, BiFunction<Settings, TestClock, Roundtable> product) {
    this.folder = settings.data();
    this.settings = settings;
    this.product = product.apply(settings, clock);
  }

  public static House open() {
    return open("");
  }

  /** Known to phones and mails under an address of its own. */
  public static House open(String address) {
    return open(address, "", Roundtable::new);
  }

  /** With a mail server set up. Nobody answers there, so the mails wait. */
  public static House withMailServer() {
    return open("", "smtp://127.0.0.1:9", Roundtable::new);
  }

  /** With the invented groups and their past, as {@code bin/demo} has them. */
  public static House demo() {
    return open("", "", Roundtable::withDemo);
  }

  private static House open(
      String address, String mail, BiFunction<Settings, TestClock, Roundtable> product) {
    Settings settings = new Settings(0, Folder.fresh(), TestDatabase.url(), address, mail);
    return new House(settings, product);
  }

  /** Leaves the rows where they are, for a server in a process of its own. */
  public ServedHouse movedOut() {
    product.close();
    return new ServedHouse(settings, clock);
  }

  public Roundtable product() {
    return product;
  }

  public Database database() {
    return product.database();
  }

  /** The data folder. */
  public Path data() {
    return folder;
  }

  public TestClock clock() {
    return clock;
  }

  public String address() {
    return "http://localhost:" + product.port();
  }

  /** A browser without any cookie. */
  public Caller stranger() {
    return new Caller(address());
  }

  /** A browser of somebody who has signed in; the person is made when nobody has that address. */
  public Caller signedIn(String email, String name) {
    Token token =
        database()
            .write(
                tx -> {
                  Person person = Persons.met(tx, email, name, clock.instant());
                  return new Sessions(database(), clock).start(tx, person, "a test");
                });
    return stranger().withCookie("session", token.secret());
  }

  /**
   * How many statements a page takes: the fewest of a few tries, for whatever runs beside it, mails
   * on their way out and the clock's own work, only ever adds.
   */
  public long statements(Caller caller, String page) {
    return LongStream.range(0, TRIES).map(i -> statementsOnce(caller, page)).min().orElseThrow();
  }

  private long statementsOnce(Caller caller, String page) {
    long before = database().statements();
    int status = caller.get(page).status();
    if (status != 200) {
      throw new AssertionError(page + ": " + status);
    }
    return database().statements() - before;
  }

  @Override
  public void close() {
    product.close();
    Folder.remove(folder);
  }
}
