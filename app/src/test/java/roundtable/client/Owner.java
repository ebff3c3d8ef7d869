package roundtable.client;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Enumeration;
import java.util.List;
import java.util.function.BooleanSupplier;
import roundtable.testing.Caller;
import roundtable.testing.Evening;

/** Somebody with a private list, at the browser. */
final class Owner {
  private static final String BOUNDARY = "----table7tablex";

  private final Evening evening;
  private final int seat;
  private final Caller caller;

  Owner(Evening evening, int seat) {
    this.evening = evening;
    this.seat = seat;
    this.caller = evening.caller(seat);
  }

  Caller caller() {
    return caller;
  }

  String list() {
    return "/groups/" + evening.member(seat).groupId() + "/clients";
  }

  String whole() {
    return "/groups/" + evening.member(seat).groupId() + "/client-list";
  }

  String imports() {
    return "/groups/" + evening.member(seat).groupId() + "/client-imports";
  }

  /** The address of the one row whose name is this. */
  String row(String name) {
    String page = search(name, "", "1");
    return page.replaceAll("(?s).*href=\"(" + list() + "/\\d+)\".*", "$1");
  }

  /** What the list shows for some words, of one kind, on one page. */
  String search(String words, String kind, String page) {
    return caller.post(whole() + "/search", "q", words, "show", kind, "page", page).body();
  }

  Caller.Answer add(String name, Kind kind, Tie tie) {
    return caller.post(list(), "name", name, "kind", kind.name(), "tie", tie.name());
  }

  Caller.Answer upload(String fileName, byte[] bytes) {
    return upload(fileName, new ByteArrayInputStream(bytes));
  }

  Caller.Answer upload(String fileName, InputStream bytes) {
    return send(
        BodyPublishers.ofInputStream(
            () -> new SequenceInputStream(streams(head(fileName), bytes, tail()))));
  }

  /** Tells its length first, as browsers do. */
  Caller.Answer uploadAnnounced(String fileName, InputStream bytes, long length) {
    byte[] head = head(fileName);
    byte[] tail = tail();
    return send(
        BodyPublishers.fromPublisher(
            BodyPublishers.ofInputStream(() -> new SequenceInputStream(streams(head, bytes, tail))),
            head.length + length + tail.length));
  }

  /** The address at which a file waits to be said which column is which. */
  String waits(String text) {
    return upload("list.csv", text.getBytes(StandardCharsets.UTF_8)).location();
  }

  /** Brings a file in as guessed, and waits for its end. Answers the page about what came of it. */
  String bring(String fileName, String text) {
    String waiting = upload(fileName, text.getBytes(StandardCharsets.UTF_8)).location();
    caller.post(waiting, columns(caller.get(waiting).body()));
    return finished(waiting);
  }

  /** The page about an import once it has ended. */
  String finished(String imported) {
    for (int i = 0; i < 600; i++) {
      String page = caller.get(imported).body();
      if (!page.contains("Bringing in your clients")) {
        return page;
      }
      pause();
    }
    throw new AssertionError("the import did not end");
  }

  /** What the page has chosen over each column, as the browser would send it. */
  static String[] columns(String page) {
    return java.util.regex.Pattern.compile(
            "<select id=\"\\w+\" name=\"(\\w+)\">(.*?)</select>", java.util.regex.Pattern.DOTALL)
        .matcher(page)
        .results()
        .flatMap(
            select ->
                List.of(
                    select.group(1),
                    select.group(2).contains(" selected")
                        ? select.group(2).replaceAll("(?s).*value=\"(\\w*)\" selected.*", "$1")
                        : "")
                    .stream())
        .toArray(String[]::new);
  }

  private Caller.Answer send(BodyPublisher body) {
    return caller.send(
        caller
            .request(imports())
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(body));
  }

  private static byte[] head(String fileName) {
    return ("--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + fileName
            + "\"\r\nContent-Type: text/csv\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] tail() {
    return ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Enumeration<InputStream> streams(byte[] head, InputStream bytes, byte[] tail) {
    return java.util.Collections.enumeration(
        List.of(new ByteArrayInputStream(head), bytes, new ByteArrayInputStream(tail)));
  }

  /** What a thread of its own does in the end. */
  static void until(BooleanSupplier done) {
    for (int i = 0; i < 600; i++) {
      if (done.getAsBoolean()) {
        return;
      }
      pause();
    }
    throw new AssertionError("it did not come to that");
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
