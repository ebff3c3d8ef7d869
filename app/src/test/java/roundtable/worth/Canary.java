package roundtable.worth;

import io.javalin.router.Endpoint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import roundtable.access.SetUpLinks;
import roundtable.testing.Caller;
import roundtable.testing.Caller.Answer;
import roundtable.testing.House;

/** Calls every route as somebody, with everything of Bruno's in the address, and listens. */
record Canary(Years years, String who) {
  static final String NAME = "Kanarienvogel";
  static final List<String> SUNG = List.of(NAME, "777,31", "777.31", "31,777", "31777");

  /** Whoever runs the server, and is in no group. */
  static Caller operator(House house) {
    String path =
        house.database().write(tx -> SetUpLinks.print(tx, house.clock().instant())).orElseThrow();
    Caller operator = house.stranger();
    operator.post(path, "name", "Otto", "email", "otto@example.org");
    if (operator.get("/outbox").status() != 200) {
      throw new AssertionError("no operator");
    }
    return operator;
  }

  List<String> crawl(Caller caller) {
    List<String> heard = new ArrayList<>();
    for (Endpoint route : years.house.product().routes()) {
      if (!route.path.endsWith("/stream") && route.method.name().equals("GET")) {
        Answer answer = caller.get(path(route.path));
        if (sings(answer.body()) || sings(answer.location()) || packed(caller, route)) {
          heard.add(who + ": " + route.method + " " + route.path);
        }
      } else if (route.path.startsWith("/worth")) {
        Answer answer =
            caller.send(
                caller
                    .request(path(route.path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .method(route.method.name(), BodyPublishers.noBody()));
        if (!who.equals("Bruno") && sings(answer.body())) {
          heard.add(who + ": " + route.method + " " + route.path);
        }
      }
    }
    return heard;
  }

  static boolean sings(String text) {
    return SUNG.stream().anyMatch(text::contains);
  }

  /** In a file that is packed, every part of it. */
  private boolean packed(Caller caller, Endpoint route) {
    return route.path.endsWith(".zip") && sings(unpacked(caller.bytes(path(route.path))));
  }

  static String unpacked(byte[] zip) {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
      while (parts.getNextEntry() != null) {
        all.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }

  private String path(String pattern) {
    String meeting = Long.toString(years.evening.meeting().id());
    String group = Long.toString(years.evening.meeting().groupId());
    return pattern
        .replace("/groups/{id}", "/groups/" + group)
        .replace("/meetings/{id}", "/meetings/" + meeting)
        .replace("{group}", group)
        .replace("{meeting}", meeting)
        .replace("{member}", Long.toString(years.member(Years.BRUNO).id()))
        .replace("{mine}", "m" + years.member(Years.BRUNO).id())
        .replace("{pin}", years.evening.meeting().pin())
        .replaceAll("[{<][^}>]*[}>]", "1");
  }

  /** An open stream, and all that came through it. */
  static final class Listening implements AutoCloseable {
    private static final long MOST = 10_000;

    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final InputStream stream;

    Listening(Caller caller, String path) {
      try {
        stream =
            HttpClient.newHttpClient()
                .send(caller.request(path).build(), BodyHandlers.ofInputStream())
                .body();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
      byte[] some = new byte[8_192];
      try {
        for (int read = stream.read(some); read >= 0; read = stream.read(some)) {
          heard.write(some, 0, read);
        }
      } catch (IOException e) {
        // Closed.
      }
    }

    /** All of it, once a word has come that was waited for. */
    String heardOf(String word) throws InterruptedException {
      long until = System.currentTimeMillis() + MOST;
      while (!all().contains(word) && System.currentTimeMillis() < until) {
        Thread.sleep(20);
      }
      if (!all().contains(word)) {
        throw new AssertionError("nothing came: " + all());
      }
      return all();
    }

    private String all() {
      return heard.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
      try {
        stream.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
