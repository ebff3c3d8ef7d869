package roundtable.worth;

import java.time.LocalDate;
import roundtable.testing.Caller;
import roundtable.testing.Caller.Answer;

/** A group that does not meet here, put on somebody's list. */
final class ChamberLunch {
  private ChamberLunch() {}

  static Answer joined(Caller who, LocalDate on) {
    return who.post(
        "/worth/other-groups",
        "name",
        "Chamber Lunch",
        "joined",
        on.toString(),
        "cadence",
        "MONTHLY",
        "minutes",
        "90");
  }
}
