package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * A slow and plain account of the same edits beside the index: what is left of them, put into a
 * fresh index, must answer alike, and so must the edited index after a snapshot.
 */
class EditedIndexTest {
  private static final List<String> NAMES =
      List.of(
          "Quarkslab GmbH",
          "Quarkslab",
          "Hanover Bakery (HB)",
          "Hanover Bank",
          "Blue Kestrel (UK)",
          "Kestrel Foods d/b/a Falcon",
          "Kestrel Foods Ltd",
          "International Business Machines",
          "Falcon",
          "Bakery 44");
  private static final List<String> SITES = List.of("", "falcon.example", "hanover.example");
  private static final List<String> PHONES = List.of("", "+49 30 1234567", "+49 30 7654321");

  private record Place(int list, long row) {}

  private record Word(Place place, String asked, boolean same) {}

  private final Map<Place, Business> rows = new HashMap<>();
  private final Map<Place, Set<String>> aliases = new HashMap<>();
  private final Map<String, Word> words = new HashMap<>();

  @Property(tries = 150)
  void what_is_left_of_many_edits_decides_every_answer(
      @ForAll @Size(max = 60) List<@IntRange(max = 29_999) Integer> edits) throws IOException {
    MatchIndex edited = new MatchIndex();
    rows.clear();
    aliases.clear();
    words.clear();
    for (int edit : edits) {
      edit(edited, edit);
    }
    MatchIndex fresh = fresh();
    assertThat(edited.size()).isEqualTo(rows.size());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    edited.writeTo(out);
    MatchIndex back = MatchIndex.readFrom(new ByteArrayInputStream(out.toByteArray()));
    for (int asked = 0; asked < 6 * NAMES.size(); asked++) {
      assertThat(answers(edited, asked)).isEqualTo(answers(fresh, asked));
      assertThat(ordered(back, asked)).isEqualTo(ordered(edited, asked));
    }
  }

  private void edit(MatchIndex index, int edit) {
    Place place = new Place(edit % 3, edit / 3 % 4);
    String name = NAMES.get(edit / 12 % NAMES.size());
    switch (edit / 2500) {
      case 0, 1 -> {
        assertThat(index.remove(place.list, place.row)).isEqualTo(rows.remove(place) != null);
        aliases.remove(place);
      }
      case 2 -> say(index, new Word(place, name, true));
      case 3 -> say(index, new Word(place, name, false));
      default -> {
        Business business = business(edit / 12);
        index.put(place.list, place.row, business);
        rows.put(place, business);
        aliases.remove(place);
      }
    }
  }

  private static Business business(int salt) {
    return Business.named(NAMES.get(salt % NAMES.size()))
        .with(Clue.DOMAIN, SITES.get(salt / NAMES.size() % 3))
        .with(Clue.PHONE, PHONES.get(salt / 2 % 3));
  }

  private void say(MatchIndex index, Word word) {
    tell(index, word);
    String key = Names.spellings(word.asked).getFirst().joined();
    words.put(word.place + key, word);
    Set<String> names = aliases.computeIfAbsent(word.place, none -> new HashSet<>());
    if (word.same && rows.containsKey(word.place)) {
      names.add(word.asked);
    } else if (!word.same) {
      names.removeIf(name -> sharesASpelling(name, word.asked));
    }
  }

  private static boolean sharesASpelling(String one, String other) {
    return Names.spellings(one)
        .getFirst()
        .joined()
        .equals(Names.spellings(other).getFirst().joined());
  }

  private static void tell(MatchIndex index, Word word) {
    Business asked = Business.named(word.asked);
    if (word.same) {
      index.confirm(word.place.list, word.place.row, asked);
    } else {
      index.reject(word.place.list, word.place.row, asked);
    }
  }

  /** Words about rows that are not there yet add no names to them. */
  private MatchIndex fresh() {
    MatchIndex fresh = new MatchIndex();
    words.values().forEach(word -> tell(fresh, word));
    rows.forEach((place, business) -> fresh.put(place.list, place.row, business));
    aliases.forEach(
        (place, names) -> names.forEach(name -> tell(fresh, new Word(place, name, true))));
    return fresh;
  }

  private static Map<Place, Match> answers(MatchIndex index, int asked) {
    Map<Place, Match> answers = new HashMap<>();
    ordered(index, asked).forEach(one -> answers.put(new Place(one.list(), one.row()), one));
    return answers;
  }

  private static List<Match> ordered(MatchIndex index, int asked) {
    Business business = business(asked / 2);
    return asked % 2 == 0 ? index.ask(business, 9) : index.askList(1, business, 9);
  }
}
