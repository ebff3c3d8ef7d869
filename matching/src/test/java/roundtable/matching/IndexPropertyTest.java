package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IndexPropertyTest {
  private static final String[] NAMES = {
    "Quarkslab", "Quarkslab GmbH", "Hanover Bakery", "Blue Kestrel (UK)",
        "Kestrel Foods d/b/a Falcon",
    "International Business Machines", "Falcon", "Hanover", "Blue Kestrel Foods Ltd", "Bakery 44"
  };

  /** Whatever was put and removed, the index answers like one built anew from what is left. */
  @Property(tries = 300)
  void an_edited_index_answers_like_a_fresh_one(
      @ForAll @Size(max = 60) List<@IntRange(max = 299) Integer> edits) {
    MatchIndex edited = new MatchIndex();
    Map<Long, String> left = new HashMap<>();
    for (int edit : edits) {
      long row = edit % 10;
      String name = NAMES[edit / 10 % 10];
      if (edit >= 200) {
        assertThat(edited.remove(1, row)).isEqualTo(left.remove(row) != null);
      } else {
        edited.put(1, row, Business.named(name));
        left.put(row, name);
      }
    }
    MatchIndex fresh = new MatchIndex();
    left.forEach((row, name) -> fresh.put(1, row, Business.named(name)));
    for (String name : NAMES) {
      assertThat(answers(edited, name)).isEqualTo(answers(fresh, name));
    }
  }

  private static Map<Long, Double> answers(MatchIndex index, String name) {
    Map<Long, Double> answers = new HashMap<>();
    index.ask(Business.named(name), 20).forEach(match -> answers.put(match.row(), match.score()));
    return answers;
  }
}
