package roundtable.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.meeting.Mention.Kind;
import roundtable.preparation.SheetLine.Origin;
import roundtable.preparation.SheetLine.Slot;
import roundtable.preparation.SheetLine.Written;

class CoachTest {
  @Test
  void the_coach_says_one_thing_at_a_time() {
    assertThat(coach(0, 0, "")).isEqualTo("Begin with the client you won last.");
    assertThat(coach(0, 1, "")).startsWith("Add a client you won lately");
    assertThat(coach(1, 0, "")).isEqualTo("Add a prospect: whom would you like to meet?");
    assertThat(coach(1, 1, ""))
        .isEqualTo("Your sheet is ready. Add a second prospect: whom would you like to meet?");
    assertThat(coach(1, 2, "")).contains("Add a second client");
    assertThat(coach(2, 2, "")).contains("Whom would you like to meet at Prospect 1?");
    assertThat(coach(2, 2, "the buyer")).contains("Say it aloud once before you come.");
  }

  @Test
  void one_client_and_one_prospect_are_enough_to_be_ready() {
    assertThat(sheet(1, 1, "").readiness()).isEqualTo(Readiness.READY);
    assertThat(sheet(3, 0, "").readiness()).isEqualTo(Readiness.BEGUN);
    assertThat(sheet(0, 0, "").readiness()).isEqualTo(Readiness.NOTHING);
  }

  private static String coach(int clients, int prospects, String whom) {
    return new Coach(sheet(clients, prospects, whom)).sentence();
  }

  private static Sheet sheet(int clients, int prospects, String whom) {
    List<SheetLine> lines = new ArrayList<>();
    for (int i = 1; i <= clients; i++) {
      lines.add(line(Kind.CLIENT, i, "Client " + i, ""));
    }
    for (int i = 1; i <= prospects; i++) {
      lines.add(line(Kind.PROSPECT, i, "Prospect " + i, whom));
    }
    return Sheet.of(lines);
  }

  private static SheetLine line(Kind kind, int position, String company, String whom) {
    return new SheetLine(0, new Slot(kind, position), new Written(company, whom, ""), Origin.TYPED);
  }
}
