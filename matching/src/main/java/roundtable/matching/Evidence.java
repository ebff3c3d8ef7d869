package roundtable.matching;

import java.util.ArrayList;
import java.util.List;

/** Says in words why two measured names may be the same business. */
final class Evidence {
  private final Side asked;
  private final Side found;
  private final List<String> lines = new ArrayList<>();

  private Evidence(Side asked, Side found) {
    this.asked = asked;
    this.found = found;
  }

  /** Strongest line first; the comparison must just have aligned the pair. */
  static List<String> of(Comparison comparison) {
    Evidence evidence = new Evidence(comparison.one, comparison.other);
    if (comparison.same()) {
      evidence.sameName();
    } else {
      evidence.words();
    }
    return evidence.lines;
  }

  private void sameName() {
    boolean spaced = asked.main != found.main;
    if (heard()) {
      lines.add("the Chinese name sounds like that");
    } else if (isWellKnown()) {
      wellKnown();
    } else if (asked.legal != found.legal) {
      lines.add("the name differs only in the legal form");
    } else {
      lines.add(spaced ? "the same name, written apart or together" : "the same name");
    }
    trade();
  }

  private boolean heard() {
    return asked.way == NormalName.BY_SOUND || found.way == NormalName.BY_SOUND;
  }

  private boolean isWellKnown() {
    return asked.way == NormalName.WELL_KNOWN || found.way == NormalName.WELL_KNOWN;
  }

  private void wellKnown() {
    Side said = asked.way == NormalName.WELL_KNOWN ? asked : found;
    lines.add("also known as " + quoted(said.spoken()));
  }

  private void trade() {
    if (!heard()
        && !isWellKnown()
        && (asked.way != NormalName.WHOLE || found.way != NormalName.WHOLE)) {
      lines.add("one of several names that were written together");
    }
  }

  private void words() {
    if (heard()) {
      lines.add("the Chinese name sounds alike in part");
    }
    if (isWellKnown()) {
      wellKnown();
    }
    shared();
    for (int word = 0; word < asked.main; word++) {
      pair(word);
    }
    rest(asked, "the name asked");
    rest(found, "the list");
    if (LegalForms.conflict(asked.legal, found.legal)) {
      lines.add("the legal forms differ");
    }
    trade();
  }

  private void shared() {
    List<String> same = new ArrayList<>();
    for (int word = 0; word < asked.count; word++) {
      if (asked.found[word] == Alignment.SAME) {
        same.add(quoted(asked.word(word)));
      }
    }
    if (!same.isEmpty()) {
      lines.add("both have " + String.join(", ", same));
    }
  }

  private void pair(int word) {
    int partner = asked.partner[word];
    if (partner < 0) {
      return;
    }
    String here = quoted(asked.word(word));
    String there = quoted(found.word(partner));
    switch (asked.found[word]) {
      case Alignment.SLIP -> lines.add(here + " and " + there + " are one slip apart");
      case Alignment.SLIPS -> lines.add(here + " and " + there + " are two slips apart");
      case Alignment.BEGINS, Alignment.STEM -> lines.add(here + " and " + there + " begin alike");
      case Alignment.JOINED -> lines.add(here + " is part of " + there + " or the other way round");
      case Alignment.INITIALS -> lines.add(here + " and " + there + " belong to initials");
      default -> {}
    }
  }

  private void rest(Side side, String where) {
    List<String> rest = new ArrayList<>();
    for (int word = 0; word < side.main; word++) {
      if (side.found[word] == Alignment.NONE) {
        rest.add(quoted(side.word(word)));
      }
    }
    if (!rest.isEmpty()) {
      lines.add("only " + where + " has " + String.join(", ", rest));
    }
  }

  private static String quoted(String word) {
    return "“" + word + "”";
  }
}
