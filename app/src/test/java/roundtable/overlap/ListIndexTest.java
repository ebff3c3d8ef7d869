package roundtable.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import roundtable.client.Client;
import roundtable.client.Kind;
import roundtable.client.ListedClient;
import roundtable.matching.Match;

class ListIndexTest {
  private static final Instant NOW = Instant.parse("2026-10-14T06:00:00Z");
  private static final long BRUNO = 2;
  private static final long CARLA = 3;

  private final ListIndex index = new ListIndex(NOW);
  private final List<Given> answers = new ArrayList<>();
  private final List<Long> read = new ArrayList<>();

  @Test
  void an_answer_taken_back_has_that_members_list_read_again_and_nobody_elses() {
    answers.add(different(BRUNO, 20, "Harbor Bakery"));
    answers.add(different(CARLA, 30, "Harbor Bakery"));
    assertThat(rows(BRUNO)).isEmpty();
    read.clear();

    answers.removeFirst();
    index.forget(BRUNO);

    assertThat(rows(BRUNO)).containsExactly(20L);
    assertThat(rows(CARLA)).isEmpty();
    assertThat(read).containsExactly(BRUNO);
    index.removed(BRUNO, List.of(20L));
    assertThat(rows(BRUNO)).isEmpty();
  }

  private List<Long> rows(long member) {
    index.cover(List.of(BRUNO, CARLA), this::load);
    return index.ask(member, "Harbor Bakery", NOW).stream().map(Match::row).toList();
  }

  private ListIndex.Loaded load(Collection<Long> members) {
    read.addAll(members);
    return new ListIndex.Loaded(
        members.stream().map(ListIndexTest::bakery).toList(),
        answers.stream().filter(one -> members.contains(one.about().membership())).toList());
  }

  private static ListedClient bakery(long member) {
    Client bakery = Client.named("Harbor Bakery", Kind.CLIENT);
    return new ListedClient(
        member, member, new Client(member * 10, bakery.details(), bakery.kind(), bakery.tie()));
  }

  private static Given different(long member, long row, String asked) {
    return new Given(0, new Given.About(member, 1, 1, asked), row, Answer.DIFFERENT, NOW);
  }
}
