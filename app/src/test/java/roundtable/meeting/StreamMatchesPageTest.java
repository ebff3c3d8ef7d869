package roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import roundtable.testing.Evening;
import roundtable.testing.House;
import roundtable.testing.Screen;

/**
 * Law 3: a stale page with the streamed regions applied is a fresh page, for every kind of event
 * there is.
 */
class StreamMatchesPageTest {
  /**
   * The page's content without what the browser itself adds: the clock's hands, what was pulled for
   * one seat.
   */
  private static final String NORMAL =
      """
      (main) => {
        for (const part of main.querySelectorAll('[data-pull], [data-pulled]')) {
          part.replaceChildren(); part.removeAttribute('data-pull'); part.removeAttribute('data-pulled')
        }
        for (const one of main.querySelectorAll('*')) {
          for (const name of ['style', 'data-live', 'data-time', 'data-seen', 'hidden']) one.removeAttribute(name)
        }
        for (const clock of main.querySelectorAll('[data-clock], [data-clock-word]')) clock.textContent = ''
        return main.innerHTML
      }
      """;

  private static final String LIVE =
      "() => (" + NORMAL + ")(document.querySelector('main').cloneNode(true))";

  private static final String FRESH =
      """
      async () => {
        const text = await (await fetch(location.href)).text()
        const page = new DOMParser().parseFromString(text, 'text/html')
        const normal = %s
        return normal(document.importNode(page.querySelector('main'), true))
      }
      """
          .formatted(NORMAL);

  private static final Hand.Said TOO = new Hand.Said(Hand.Kind.BUSINESS_TOO, null, null);

  @Test
  void a_stale_page_with_what_was_streamed_is_a_fresh_page() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 6);
      try (Screen projector = evening.projector();
          Screen desk = evening.desk();
          Screen speaker = evening.phone(1);
          Screen listener = evening.phone(2)) {
        Map<String, Screen> screens = new LinkedHashMap<>();
        screens.put("projector", projector);
        screens.put("desk", desk);
        screens.put("speaker", speaker);
        screens.put("listener", listener);
        for (MeetingCommand command : everything()) {
          Outcome outcome = evening.happens(command);
          assertThat(outcome).as(command.toString()).isInstanceOf(Outcome.Done.class);
          screens.forEach((name, screen) -> agrees(screen.page(), name + " after " + command));
        }
        assertThat(kindsOf(house, evening)).isEqualTo(allKinds());
      }
    }
  }

  @Test
  void at_two_tables_too_each_page_follows_its_own() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 4);
      evening.happens(new MeetingCommand.DrawTurns(List.of(List.of(1, 2), List.of(3, 4))));
      try (Screen projector = evening.projector(2);
          Screen first = evening.phone(2);
          Screen second = evening.phone(3)) {
        Map<String, Screen> screens = new LinkedHashMap<>();
        screens.put("projector of table 2", projector);
        screens.put("phone at table 1", first);
        screens.put("phone at table 2", second);
        for (MeetingCommand command : atTwoTables()) {
          assertThat(evening.happens(command)).isInstanceOf(Outcome.Done.class);
          screens.forEach((name, screen) -> agrees(screen.page(), name + " after " + command));
        }
      }
    }
  }

  @Test
  void who_listens_at_a_table_that_is_taken_away_follows_the_first() {
    try (House house = House.open()) {
      Evening evening = new Evening(house, 4);
      evening.happens(new MeetingCommand.DrawTurns(List.of(List.of(1, 2), List.of(3, 4))));
      try (Screen listener = evening.phone(4)) {
        for (MeetingCommand command :
            List.of(
                new MeetingCommand.DrawTurns(List.of(List.of(1, 2, 3))),
                new MeetingCommand.TakeSeat(1),
                new MeetingCommand.StartRound(),
                new MeetingCommand.NextTurn(1, 1),
                named("Harbor Bakery", Mention.Kind.CLIENT))) {
          assertThat(evening.happens(command)).isInstanceOf(Outcome.Done.class);
          agrees(listener.page(), "listener after " + command);
        }
        assertThat(listener.page().locator(".card h2").innerText()).isEqualTo("Harbor Bakery");
      }
    }
  }

  private static List<MeetingCommand> atTwoTables() {
    return List.of(
        new MeetingCommand.DrawTurns(List.of(List.of(1, 3), List.of(2, 4))),
        new MeetingCommand.DrawTurns(List.of(List.of(1, 2), List.of(3, 4))),
        new MeetingCommand.StartRound(),
        new MeetingCommand.NextTurn(1, 1),
        new MeetingCommand.StartOwnTurn(3),
        named("Harbor Bakery", Mention.Kind.CLIENT),
        new MeetingCommand.RaiseHand(1, 3, TOO),
        new MeetingCommand.PauseTurn(2),
        new MeetingCommand.Undo(2),
        new MeetingCommand.FinishTurn(3),
        new MeetingCommand.EndRound());
  }

  /** An evening in which everything happens that can. */
  private static List<MeetingCommand> everything() {
    return List.of(
        new MeetingCommand.TakeLead(1, "Ada Lindqvist"),
        new MeetingCommand.NoticeLead(false),
        new MeetingCommand.NoticeLead(true),
        new MeetingCommand.TakeSeat(3),
        new MeetingCommand.TakeSeat(4),
        new MeetingCommand.LeaveSeat(4),
        new MeetingCommand.KnockAt("k1", "Mateusz Wójcik", "roofer"),
        new MeetingCommand.KnockAt("k2", "Somebody", ""),
        new MeetingCommand.AdmitKnock("k1", null),
        new MeetingCommand.DeclineKnock("k2"),
        new MeetingCommand.DrawTurns(List.of(List.of(1, 3, 2, 4, 5, 6))),
        new MeetingCommand.StartRound(),
        new MeetingCommand.NextTurn(1, null),
        new MeetingCommand.PauseTurn(1),
        new MeetingCommand.ResumeTurn(1),
        new MeetingCommand.Undo(1),
        new MeetingCommand.Undo(1),
        new MeetingCommand.ExtendTurn(1, 60),
        named("Harbor Bakery", Mention.Kind.CLIENT),
        new MeetingCommand.RaiseHand(1, 2, TOO),
        new MeetingCommand.RaiseHand(1, 3, TOO),
        new MeetingCommand.RaiseHand(
            1, 2, new Hand.Said(Hand.Kind.KNOWS_SOMEONE, Hand.Tie.CLOSE, null)),
        new MeetingCommand.LowerHand(1, 2),
        named("Northway Logistics", Mention.Kind.PROSPECT),
        new MeetingCommand.RaiseHand(
            2, 3, new Hand.Said(Hand.Kind.CAN_INTRODUCE, Hand.Tie.CLOSE, Hand.When.THIS_WEEK)),
        new MeetingCommand.WithdrawMention(2, null),
        new MeetingCommand.SkipTurn(1),
        new MeetingCommand.Undo(1),
        new MeetingCommand.EndTurn(1),
        new MeetingCommand.Undo(1),
        new MeetingCommand.NextTurn(1, null),
        new MeetingCommand.Undo(1),
        new MeetingCommand.NextTurn(1, 2),
        named("Lindqvist Dental", Mention.Kind.CLIENT),
        new MeetingCommand.PutOut(7),
        new MeetingCommand.PutOut(3),
        new MeetingCommand.EndRound(),
        new MeetingCommand.CloseMeeting());
  }

  private static MeetingCommand named(String company, Mention.Kind kind) {
    return new MeetingCommand.MentionCompany(
        1, null, new Mention.Named(company, kind, "", "", null));
  }

  private static void agrees(Page page, String when) {
    String live = "";
    String fresh = "";
    for (int i = 0; i < 400; i++) {
      live = content(page, LIVE);
      fresh = content(page, FRESH);
      if (live.equals(fresh)) {
        return;
      }
      page.waitForTimeout(50);
    }
    assertThat(live).as(when).isEqualTo(fresh);
  }

  /** A phone that is moved to another table loads that one's page, in the middle of a look too. */
  private static String content(Page page, String script) {
    try {
      return String.valueOf(page.evaluate(script));
    } catch (PlaywrightException e) {
      page.waitForLoadState();
      return String.valueOf(page.evaluate(script));
    }
  }

  private static Set<String> kindsOf(House house, Evening evening) {
    return house.database().read(read -> Meetings.events(read, evening.meeting().id())).stream()
        .map(recorded -> EventText.kind(recorded.event()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> allKinds() {
    return Arrays.stream(MeetingEvent.class.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
