package roundtable.matching;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** What Lucene is given to look for, and by what its ten best are judged. */
enum LuceneWay {
  WORDS("Lucene words, BM25 as a share of the name's own", Cut.WORDS, Judge.SHARE),
  PAIRS("Lucene words and joined pairs, top 10 by TF-IDF cosine", Cut.PAIRS, Judge.COSINE),
  FUZZY("Lucene fuzzy words, BM25 as a share of the name's own", Cut.WORDS, Judge.SHARE),
  LETTERS("Lucene 3-grams of words, top 10 by TF-IDF cosine", Cut.LETTERS, Judge.COSINE),
  LETTERS_COMPARED(
      "Lucene 3-grams of words, top 10 by Jaro-Winkler", Cut.LETTERS, Judge.JARO_WINKLER),
  /** The number that Lucene gave the first answer and nothing else: no application's way. */
  BARE("bare Lucene words, BM25 as it is, one internal number", Cut.WORDS, Judge.NOBODY);

  /** How a name becomes terms. */
  private enum Cut {
    WORDS,
    /** "century link" is found by "centurylink", too. */
    PAIRS,
    LETTERS
  }

  enum Judge {
    /** BM25 as it is, which does not compare between questions. */
    NOBODY,
    /** BM25 by what the asked name would have against itself. */
    SHARE,
    COSINE,
    JARO_WINKLER
  }

  private static final int GRAM = 3;

  private final String title;
  private final Cut cut;
  private final Judge judge;

  LuceneWay(String title, Cut cut, Judge judge) {
    this.title = title;
    this.cut = cut;
    this.judge = judge;
  }

  String title() {
    return title;
  }

  Judge judge() {
    return judge;
  }

  Analyzer analyzer() {
    return cut == Cut.WORDS ? new StandardAnalyzer() : new Cutting(cut);
  }

  private static final class Cutting extends Analyzer {
    private final Cut cut;

    Cutting(Cut cut) {
      this.cut = cut;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(
          words, cut == Cut.PAIRS ? pairs(words) : new NGramTokenFilter(words, GRAM, GRAM, true));
    }

    private static TokenStream pairs(TokenStream words) {
      ShingleFilter pairs = new ShingleFilter(words, 2, 2);
      pairs.setTokenSeparator("");
      return pairs;
    }
  }
}
