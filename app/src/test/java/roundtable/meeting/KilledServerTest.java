package roundtable.meeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.Browser.Device;
import roundtable.testing.Caller;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Screen;
import roundtable.testing.ServedHouse;

/** The server is killed in mid-turn: everybody goes on where they were. */
class KilledServerTest {
  private static final HasCountOptions PATIENTLY = new HasCountOptions().setTimeout(60_000);

  @Test
  void phones_come_back_to_the_same_seat_with_the_time_that_is_left_and_no_tap_is_lost() {
    House house = House.open();
    Evening evening = new Evening(house, 3).begun();
    evening.names("Harbor Bakery", Mention.Kind.CLIENT);
    Caller ada = evening.caller(1);
    Caller bruno = evening.caller(2);
    Caller carla = evening.caller(3);
    long endsAt = endOfTurn(evening);
    Meeting meeting = evening.meeting();
    try (ServedHouse served = house.movedOut().start();
        Screen table = screen(served, ada, "/meetings/" + meeting.id() + "/screens/1");
        Screen second = seat(served, bruno, meeting);
        Screen third = seat(served, carla, meeting)) {
      String seat = second.page().url();
      second.page().getByText("I do business with them too").click();
      assertThat(table.page().locator(".now .chord")).hasCount(1);

      served.kill();
      third.page().getByText("I do business with them too").click();
      assertThat(third.page().locator("#link-state")).isVisible();
      served.start();

      assertThat(table.page().locator(".now .chord")).hasCount(2, PATIENTLY);
      assertThat(third.page().locator("#link-state")).isHidden();
      assertThat(second.page().url()).isEqualTo(seat);
      second.page().reload();
      assertThat(second.page().getByText("You raised your hand")).isVisible();
      assertThat(second.page().locator("[data-timer]").getAttribute("data-ends"))
          .isEqualTo(Long.toString(endsAt));
      assertThat(secondsLeft(second))
          .isCloseTo((endsAt - house.clock().millis()) / 1000.0, within(1.5));
    }
  }

  @Test
  void what_was_acknowledged_before_a_kill_is_there_after_it_and_is_there_once() throws Exception {
    House house = House.open();
    Evening evening = new Evening(house, 6).begun();
    Caller ada = evening.caller(1);
    long meeting = evening.meeting().id();
    Set<String> acknowledged = new HashSet<>();
    try (ServedHouse served = house.movedOut();
        ExecutorService taps = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int kill = 0; kill < Integer.getInteger("kills", 3); kill++) {
        served.start();
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch some = new CountDownLatch(20);
        List<Future<List<String>>> writers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
          writers.add(taps.submit(() -> extend(served, ada, meeting, stop, some)));
        }
        some.await();
        served.kill();
        stop.set(true);
        for (Future<List<String>> writer : writers) {
          acknowledged.addAll(writer.get());
        }
      }
      served.start();
      Caller again = served.stranger();
      ada.cookies().forEach(again::withCookie);
      long before = number(again, meeting);
      for (String tap : acknowledged) {
        assertThat(step(again, meeting, tap)).isEqualTo(204);
      }
      assertThat(number(again, meeting)).as("taps sent again change nothing").isEqualTo(before);
      assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(20);
    }
  }

  private static List<String> extend(
      ServedHouse served, Caller ada, long meeting, AtomicBoolean stop, CountDownLatch some) {
    Caller caller = served.stranger();
    ada.cookies().forEach(caller::withCookie);
    List<String> acknowledged = new ArrayList<>();
    while (!stop.get()) {
      String tap = UUID.randomUUID().toString();
      try {
        if (step(caller, meeting, tap) == 204) {
          acknowledged.add(tap);
          some.countDown();
        }
      } catch (java.io.UncheckedIOException e) {
        return acknowledged;
      }
    }
    return acknowledged;
  }

  private static int step(Caller caller, long meeting, String tap) {
    return caller
        .send(
            caller
                .request("/meetings/" + meeting + "/desks/1/steps")
                .header("X-Tap", tap)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("do=extend")))
        .status();
  }

  private static long number(Caller caller, long meeting) {
    String page = caller.get("/meetings/" + meeting + "/desks/1").body();
    return Long.parseLong(page.replaceAll("(?s).*data-number=\"(\\d+)\".*", "$1"));
  }

  private static long endOfTurn(Evening evening) {
    Turn turn = evening.now().round().current(1);
    return java.util.Objects.requireNonNull(java.util.Objects.requireNonNull(turn).timer().endsAt())
        .toEpochMilli();
  }

  private static double secondsLeft(Screen phone) {
    String[] shown = phone.page().locator("[data-clock]").innerText().split(":");
    return Integer.parseInt(shown[0]) * 60 + Integer.parseInt(shown[1]);
  }

  private static Screen screen(ServedHouse served, Caller caller, String path) {
    return Browser.open(served.address(), Device.PROJECTOR, ColorScheme.DARK).as(caller).open(path);
  }

  private static Screen seat(ServedHouse served, Caller caller, Meeting meeting) {
    Screen phone = Browser.open(served.address(), Device.PHONE, ColorScheme.LIGHT).as(caller);
    phone.open("/join/" + meeting.pin()).page().getByText("Take your seat").click();
    phone.page().waitForURL("**/seats/*"); // until its script listens, a tap is a plain form
    return phone;
  }
}
