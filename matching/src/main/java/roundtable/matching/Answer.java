package roundtable.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From the best names and the shared clues to rows, at most so many of each list. */
final class Answer {
  private static final List<String> TOLD = List.of("you said that this is the same");

  /** A shared phone does not make up for any name: this is the least that a name counts. */
  private static final float WORST_NAME = -4;

  private static final Comparator<Found> BEST_FIRST =
      (one, other) -> Float.compare(other.odds(), one.odds());

  /**
   * Two restaurants of one hotel share phone and address: the names must be likely too, one in
   * three.
   */
  private static final float LIKELY_NAME = -0.7f;

  private record Found(int row, int name, float odds, boolean likelyName, List<String> clues) {
    Sureness sureness(double score) {
      return likelyName ? Weights.SHIPPED.sureness(score) : Sureness.ASK;
    }
  }

  private final Question question;
  private final Rows rows;
  private final Clues told;
  private final List<Match> matches = new ArrayList<>();
  private final Set<Integer> settled = new HashSet<>();
  private final Map<Integer, Integer> perList = new HashMap<>();

  /** What is asked, of whom, and how many rows of each list are wanted. */
  record Question(List<NormalName> spellings, Traits traits, Scope scope, int most) {}

  Answer(Question question, Rows rows, Clues told) {
    this.question = question;
    this.rows = rows;
    this.told = told;
  }

  /** What the owners said comes first, and is final. */
  void heed(Map<Lessons.Row, Boolean> said) {
    said.forEach(
        (row, same) -> {
          int place = rows.find(row.list(), row.number());
          if (place >= 0 && settled.add(place) && same && wanted(place)) {
            add(place, 1, Sureness.CERTAIN, TOLD);
          }
        });
  }

  List<Match> of(Asking asking, List<Integer> withClue) {
    List<Found> found = new ArrayList<>();
    ClueEvidence clues = new ClueEvidence(question, told, row -> names(row, asking));
    Best best = asking.ask(question.spellings(), question.scope());
    for (int place = 0; place < best.count() && hopeful(best.points(place), clues); place++) {
      int name = best.number(place);
      for (int entry = rows.firstOf(name); entry >= 0; entry = rows.nextOf(entry)) {
        look(rows.rowOf(entry), name, best.points(place), clues, found);
      }
    }
    for (int row : withClue) {
      int name = likeliest(row, asking);
      float odds = Math.max(WORST_NAME, asking.likeness(question.spellings(), name));
      look(row, name, odds, clues, found);
    }
    if (found.size() > 1) {
      found.sort(BEST_FIRST);
    }
    for (Found row : found) {
      take(row, asking);
    }
    return matches;
  }

  private int likeliest(int row, Asking asking) {
    int likeliest = rows.nameOf(rows.firstName(row));
    float most = Float.NEGATIVE_INFINITY;
    for (int entry = rows.firstName(row); entry >= 0; entry = rows.nextName(entry)) {
      float odds = asking.likeness(question.spellings(), rows.nameOf(entry));
      if (odds > most) {
        most = odds;
        likeliest = rows.nameOf(entry);
      }
    }
    return likeliest;
  }

  private List<NormalName> names(int row, Asking asking) {
    List<NormalName> names = new ArrayList<>();
    for (int entry = rows.firstName(row); entry >= 0; entry = rows.nextName(entry)) {
      names.add(asking.names.name(rows.nameOf(entry)));
    }
    return names;
  }

  /** Without clues nothing makes up for a name that is too unlike. */
  private static boolean hopeful(float odds, ClueEvidence clues) {
    return odds >= Weights.SHIPPED.askOdds() || clues.any();
  }

  private void look(int row, int name, float odds, ClueEvidence clues, List<Found> found) {
    if (question.scope().holdsRow(row)) {
      float all = odds + clues.weigh(row);
      if (all >= Weights.SHIPPED.askOdds()) {
        found.add(new Found(row, name, all, odds >= LIKELY_NAME, clues.lines()));
      }
    }
  }

  private void take(Found found, Asking asking) {
    if (wanted(found.row()) && settled.add(found.row())) {
      double score = Weights.chance(found.odds());
      List<String> evidence = asking.evidence(question.spellings(), found.name());
      evidence.addAll(0, found.clues());
      add(found.row(), score, found.sureness(score), evidence);
    }
  }

  private boolean wanted(int row) {
    return perList.getOrDefault(rows.list(row), 0) < question.most();
  }

  private void add(int row, double score, Sureness sure, List<String> evidence) {
    if (question.scope().holdsRow(row)) {
      perList.merge(rows.list(row), 1, Integer::sum);
      matches.add(new Match(rows.list(row), rows.number(row), score, sure, evidence));
    }
  }
}
