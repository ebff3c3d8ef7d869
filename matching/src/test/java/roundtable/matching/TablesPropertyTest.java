package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The packed tables beside plain collections that do the same slowly. */
class TablesPropertyTest {
  @Property(tries = 200)
  void a_hash_table_holds_what_was_added_and_not_removed(
      @ForAll @Size(max = 300) List<@IntRange(max = 999) Integer> edits) {
    HashTable table = new HashTable();
    Map<Integer, TreeSet<Integer>> plain = new HashMap<>();
    for (int edit : edits) {
      int hash = edit % 5 * 0x10000001;
      int number = edit / 5 % 40;
      TreeSet<Integer> under = plain.computeIfAbsent(hash, none -> new TreeSet<>());
      if (edit >= 600) {
        table.remove(hash, number);
        under.remove(number);
      } else if (under.add(number)) {
        table.add(hash, number);
      }
    }
    plain.forEach((hash, numbers) -> assertThat(under(table, hash)).isEqualTo(numbers));
  }

  private static Set<Integer> under(HashTable table, int hash) {
    Set<Integer> numbers = new TreeSet<>();
    for (int slot = table.first(hash); slot >= 0; slot = table.next(slot, hash)) {
      assertThat(numbers.add(table.number(slot))).isTrue();
    }
    return numbers;
  }

  @Test
  void under_one_hash_stand_no_more_numbers_than_allowed() {
    HashTable table = new HashTable();
    for (int number = 0; number < 9; number++) {
      table.addAmong(7, number, 3);
    }
    assertThat(under(table, 7)).containsExactly(0, 1, 2);
    table.remove(7, 1);
    table.addAmong(7, 8, 3);
    assertThat(under(table, 7)).containsExactly(0, 2, 8);
  }

  @Property(tries = 200)
  void postings_list_the_names_of_each_word(
      @ForAll @Size(max = 400) List<@IntRange(max = 999) Integer> edits) {
    Postings postings = new Postings();
    Map<Integer, TreeSet<Integer>> plain = new HashMap<>();
    for (int edit : edits) {
      int word = edit % 4;
      int name = edit / 4 % 50;
      TreeSet<Integer> names = plain.computeIfAbsent(word, none -> new TreeSet<>());
      if (edit >= 600) {
        postings.remove(word, name);
        names.remove(name);
      } else if (names.add(name)) {
        postings.add(word, name);
      }
    }
    plain.forEach((word, names) -> assertThat(names(postings, word)).isEqualTo(names));
  }

  private static Set<Integer> names(Postings postings, int word) {
    Set<Integer> names = new TreeSet<>();
    for (int place = 0; place < postings.count(word); place++) {
      assertThat(names.add(postings.get(word, place))).isTrue();
    }
    return names;
  }

  /** So many that the records are packed anew several times. */
  @Test
  void names_are_the_same_after_thousands_of_others_came_and_went() {
    NameTable names = new NameTable();
    List<NormalName> kept = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int round = 0; round < 3000; round++) {
      NormalName name = name(round);
      int number = names.add(name);
      if (round % 10 == 0) {
        kept.add(name);
        numbers.add(number);
      } else {
        names.release(number);
      }
    }
    assertThat(names.live()).isEqualTo(kept.size());
    for (int i = 0; i < kept.size(); i++) {
      NormalName back = names.name(numbers.get(i));
      assertThat(back).hasToString(kept.get(i).toString());
      assertThat(back.initials).isEqualTo(kept.get(i).initials);
      assertThat(back.raw).isEqualTo(kept.get(i).raw);
      assertThat(names.find(kept.get(i))).isEqualTo(numbers.get(i));
    }
    assertThat(names.find(name(3))).isNegative();
  }

  @Test
  void a_word_counts_once_a_name_and_not_at_all_when_its_names_are_gone() {
    NameTable names = new NameTable();
    int number = names.add(name(7));
    int kestrel = names.records.word(number, 0);
    assertThat(names.vocabulary.postings.count(kestrel)).isEqualTo(1);
    assertThat(names.add(name(7))).isEqualTo(number);
    assertThat(names.vocabulary.postings.count(kestrel)).isEqualTo(1);
    names.release(number);
    assertThat(names.vocabulary.postings.count(kestrel)).isEqualTo(1);
    names.release(number);
    assertThat(names.vocabulary.postings.count(kestrel)).isZero();
    assertThat(names.live()).isZero();
  }

  private static NormalName name(int number) {
    List<NormalName> spellings =
        Names.spellings("Kestrel Kestrel Foods Company " + number + " (Branch " + number + ") Ltd");
    return spellings.getFirst();
  }

  @Property(tries = 200)
  void the_best_are_those_with_most_points_first_come_first(
      @ForAll @Size(max = 40) List<@IntRange(max = 9) Integer> points) {
    Best best = new Best(5);
    List<Integer> plain = new ArrayList<>();
    for (int number = 0; number < points.size(); number++) {
      best.offer(number, points.get(number));
      plain.add(number);
    }
    plain.sort((one, other) -> Integer.compare(points.get(other), points.get(one)));
    for (int place = 0; place < best.count(); place++) {
      assertThat(best.number(place)).isEqualTo(plain.get(place));
    }
    assertThat(best.count()).isEqualTo(Math.min(5, points.size()));
  }

  @Test
  void a_full_tally_takes_no_newcomers_and_adds_to_those_it_has() {
    Tally tally = new Tally();
    for (int number = 0; number < Tally.MOST + 9; number++) {
      tally.add(number, 1);
    }
    tally.add(0, 1);
    assertThat(tally.count()).isEqualTo(Tally.MOST);
    assertThat(tally.points(0)).isEqualTo(2);
    tally.clear();
    tally.add(5, 1);
    assertThat(tally.count()).isEqualTo(1);
    assertThat(tally.points(0)).isEqualTo(1);
  }
}
