package roundtable.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.stream.Stream;

/** A phone without a person: holds a seat, listens to its stream, taps when told to. */
final class Robot {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final String[] SAYS = {"BUSINESS_TOO", "KNOWS_SOMEONE", "CAN_INTRODUCE"};

  private int taps;
  private final String server;
  private final String seat;
  private final String cookie;
  private final Arrivals arrivals;

  /**
   * @param seat the address of the seat, as in /meetings/1/seats/7
   */
  Robot(String server, String seat, String cookie, Arrivals arrivals) {
    this.server = server;
    this.seat = seat;
    this.cookie = cookie;
    this.arrivals = arrivals;
  }

  /** Takes a seat as a member who is signed in. */
  static Robot join(String server, String pin, String session, Arrivals arrivals)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + "/join/" + pin + "/seat"))
            .header("Cookie", "session=" + session)
            .POST(BodyPublishers.noBody())
            .build();
    HttpResponse<Void> answer = HTTP.send(request, BodyHandlers.discarding());
    String seat = answer.headers().firstValue("Location").orElseThrow();
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    return new Robot(server, seat, cookie, arrivals);
  }

  /** Listens until the server goes; each message's number is noted with when it came. */
  void listen() {
    try {
      HttpRequest request = request("/stream?after=-1").GET().build();
      try (Stream<String> lines = HTTP.send(request, BodyHandlers.ofLines()).body()) {
        lines
            .filter(line -> line.startsWith("id: "))
            .forEach(line -> arrivals.came(Long.parseLong(line.substring(4))));
      }
    } catch (IOException | InterruptedException e) {
      // The server has gone: the run is over.
    } catch (java.io.UncheckedIOException e) {
      // The same, in the middle of a line.
    }
  }

  /**
   * Says something else with the raised hand than last time, so that every tap changes something.
   *
   * @return the number of what it made happen, once that is durable
   */
  long tap(int mention) throws IOException, InterruptedException {
    HttpRequest request =
        request("/mentions/" + mention + "/hand")
            .header("X-Tap", UUID.randomUUID().toString())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("says=" + SAYS[taps++ % SAYS.length]))
            .build();
    HttpResponse<Void> answer = HTTP.send(request, BodyHandlers.discarding());
    if (answer.statusCode() != 204) {
      throw new IOException("a tap was answered with " + answer.statusCode());
    }
    return answer.headers().firstValueAsLong("X-Number").orElseThrow();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server + seat + path)).header("Cookie", cookie);
  }
}
