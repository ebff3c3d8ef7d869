package roundtable.referral;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import roundtable.referral.Step.Kind;
import roundtable.referral.Step.What;

/**
 * A referral somebody wants to write down.
 *
 * @param by which of the two writes
 * @param now how far it is already
 * @param contact null while nobody there has agreed to be named
 */
record Wanted(Referral referral, Side by, Already now, @Nullable Contact contact) {
  /** How far it is when it is written down. */
  enum Already {
    LEAD,
    EXPECTED,
    WON
  }

  List<What> steps() {
    List<What> steps = new ArrayList<>();
    steps.add(What.of(Kind.RECORDED));
    switch (now) {
      case LEAD -> {}
      case EXPECTED -> steps.add(What.of(Kind.EXPECTED));
      case WON -> steps.add(What.of(Kind.WON));
    }
    return steps;
  }
}
