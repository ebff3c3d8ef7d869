package roundtable.worth;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import roundtable.group.Cadence;
import roundtable.group.Tenure;

/**
 * A stretch in which a group meant to meet as often throughout.
 *
 * @param until the day from which it no longer did; null while it does
 */
record Spell(Cadence cadence, LocalDate from, @Nullable LocalDate until) {
  /** The oldest first. Other changes of how a group meets begin no new one. */
  static List<Spell> of(Tenure here, ZoneId zone) {
    List<Spell> spells = new ArrayList<>();
    for (Tenure.Since one : here.settings()) {
      Cadence cadence = one.setting().cadence();
      LocalDate day = LocalDate.ofInstant(one.at(), zone);
      if (spells.isEmpty()) {
        spells.add(new Spell(cadence, day, null));
      } else if (spells.getLast().cadence() != cadence) {
        Spell last = spells.removeLast();
        spells.add(new Spell(last.cadence(), last.from(), day));
        spells.add(new Spell(cadence, day, null));
      }
    }
    return spells;
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  /** Which whole months of a membership lie in it; the month of a change is of what came then. */
  Months months(Account account) {
    int all = account.wholeMonths();
    int first = Math.clamp(account.monthOf(from), 0, all);
    return new Months(first, until == null ? all : Math.clamp(account.monthOf(until), first, all));
  }

  /** From one month of a membership on, up to and without another. */
  record Months(int from, int to) {
    boolean any() {
      return to > from;
    }

    boolean holds(int month) {
      return from <= month && month < to;
    }
  }
}
