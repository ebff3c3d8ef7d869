package roundtable.introduction;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import roundtable.group.Leaving;
import roundtable.group.Membership;
import roundtable.introduction.Step.Kind;

/** Introductions that wait for somebody who leaves end with the seat, and the other one is told. */
public final class LeftOpen implements Leaving.WhenLeaving {
  private static final Step.What LEFT = new Step.What(Kind.DECLINED, Step.What.LEFT, "");

  @Override
  public void left(DSLContext tx, Membership who, Instant now) {
    for (Mine mine : Introductions.of(tx, new Viewer.Member(who.id()))) {
      if (mine.hand().introduces() && mine.introduction().open()) {
        Introductions.record(tx, mine, List.of(LEFT), "left " + who.id(), now);
      }
    }
  }
}
