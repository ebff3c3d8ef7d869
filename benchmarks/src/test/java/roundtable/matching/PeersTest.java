package roundtable.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the peers get a fair chance: plain names in, the right row and a comparable score out. */
class PeersTest {
  private static final List<String> NAMES =
      List.of("Harbour Lights Catering Ltd", "Öst & Väst AB", "Century Link", "Harbour Cranes Inc");

  @Test
  void a_plain_name_has_no_accents_punctuation_or_legal_form() {
    assertThat(PlainName.of("Öst & Väst, A.B.")).isEqualTo("ost vast");
    assertThat(PlainName.of("Lowe's Companies of the North, S.A."))
        .isEqualTo("lowes companies north");
  }

  @Test
  void a_name_of_left_out_words_alone_keeps_them() {
    assertThat(PlainName.of("The Company")).isEqualTo("the company");
  }

  @ParameterizedTest
  @EnumSource(LuceneWay.class)
  void each_way_of_lucene_finds_the_row(LuceneWay way) throws Exception {
    try (LucenePeer lucene = built(way)) {
      assertThat(lucene.first("ost vast").row()).isEqualTo(1);
      assertThat(lucene.first("Harbour Cranes").row()).isEqualTo(3);
      assertThat(lucene.first("zzz").row()).isEqualTo(-1);
    }
  }

  @ParameterizedTest
  @EnumSource(value = LuceneWay.class, names = "BARE", mode = EnumSource.Mode.EXCLUDE)
  void a_name_against_itself_scores_one_however_long(LuceneWay way) throws Exception {
    try (LucenePeer lucene = built(way)) {
      for (String name : NAMES) {
        assertThat(lucene.first(name).score()).isCloseTo(1, within(0.001));
      }
    }
  }

  @Test
  void joined_words_are_found_by_pairs() throws Exception {
    try (LucenePeer lucene = built(LuceneWay.PAIRS)) {
      assertThat(lucene.first("CenturyLink").row()).isEqualTo(2);
    }
  }

  @Test
  void what_was_measured_in_another_process_arrives_whole() {
    Measured measured = new Measured("one", 0.5, 0.25, 1000, 2, 30);

    assertThat(Measured.read(measured.line())).isEqualTo(measured);
  }

  private static LucenePeer built(LuceneWay way) throws Exception {
    LucenePeer lucene = new LucenePeer(way.name());
    lucene.build(NAMES);
    return lucene;
  }
}
