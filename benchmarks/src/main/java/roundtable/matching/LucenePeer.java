package roundtable.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene in memory, BM25 with its own defaults: all others tried on these data were worse. */
final class LucenePeer implements Peer {
  private static final String NAME = "name";
  private static final String ROW = "row";
  private static final int MOST_WORDS = 64;

  /** Two slips, shorter words or fewer fixed letters find more and are right less often. */
  private static final int LONG_WORD = 6;

  private static final int FIRST_LETTERS = 2;
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

  private final LuceneWay way;
  private final Analyzer analyzer;
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final List<String> names = new ArrayList<>();
  private final TfIdfCosine cosine = new TfIdfCosine();
  private IndexSearcher searcher;
  private double averageWords;

  LucenePeer(String way) throws IOException {
    this.way = LuceneWay.valueOf(way);
    this.analyzer = this.way.analyzer();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      writer.commit();
    }
    this.searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  @Override
  public String title() {
    return way.title();
  }

  @Override
  public void build(List<String> rows) throws IOException {
    rows.forEach(name -> names.add(PlainName.of(name)));
    IndexWriterConfig inOrder = new IndexWriterConfig(analyzer);
    inOrder.setMergePolicy(new LogDocMergePolicy()); // a bare internal number is the row
    try (IndexWriter writer = new IndexWriter(directory, inOrder)) {
      for (int row = 0; row < names.size(); row++) {
        Document document = new Document();
        document.add(new TextField(NAME, names.get(row), Field.Store.NO));
        document.add(new NumericDocValuesField(ROW, row));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
    CollectionStatistics all = searcher.collectionStatistics(NAME);
    averageWords = (double) all.sumTotalTermFreq() / all.docCount();
    if (way.judge() == LuceneWay.Judge.COSINE) {
      for (String name : names) {
        cosine.add(words(name));
      }
      cosine.weigh();
    }
  }

  @Override
  public Found first(String asked) throws IOException {
    String name = PlainName.of(asked);
    List<String> words = words(name);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    double own = 0;
    for (String word : words) {
      own += add(word, query);
    }
    boolean bare = way == LuceneWay.BARE;
    ScoreDoc[] found = searcher.search(query.build(), bare ? 1 : WANTED).scoreDocs;
    if (found.length == 0) {
      return Found.NOTHING;
    }
    if (!bare) {
      numberByRow(found);
    }
    return switch (way.judge()) {
      case NOBODY -> new Found(found[0].doc, found[0].score);
      case SHARE -> new Found(found[0].doc, found[0].score / (own * oneOf(words.size())));
      case COSINE -> cosine.best(words, found);
      case JARO_WINKLER -> mostAlike(name, found);
    };
  }

  /** Adds the word to the query; its weight in the index. */
  private double add(String word, BooleanQuery.Builder query) throws IOException {
    Term term = new Term(NAME, word);
    TermStates states = TermStates.build(searcher, term, true);
    Query clause =
        way == LuceneWay.FUZZY && word.length() >= LONG_WORD
            ? new FuzzyQuery(term, 1, FIRST_LETTERS)
            : new TermQuery(term, states);
    query.add(clause, BooleanClause.Occur.SHOULD);
    return TfIdfCosine.idf(names.size(), states.docFreq());
  }

  /** What BM25 makes of a word that stands once in a name of so many words. */
  private double oneOf(int words) {
    return 1 / (1 + K1 * (1 - B + B * words / averageWords));
  }

  /** In place of Lucene's own numbers, which change when segments are merged. */
  private void numberByRow(ScoreDoc[] found) throws IOException {
    ScoreDoc[] forward = found.clone();
    Arrays.sort(forward, Comparator.comparingInt(one -> one.doc));
    NumericDocValues rows =
        searcher.getIndexReader().leaves().getFirst().reader().getNumericDocValues(ROW);
    for (ScoreDoc one : forward) {
      rows.advanceExact(one.doc);
      one.doc = (int) rows.longValue();
    }
  }

  private Found mostAlike(String name, ScoreDoc[] found) {
    String joined = name.replace(" ", "");
    Found best = Found.NOTHING;
    for (ScoreDoc one : found) {
      double likeness = LIKENESS.apply(joined, names.get(one.doc).replace(" ", ""));
      if (likeness > best.score()) {
        best = new Found(one.doc, likeness);
      }
    }
    return best;
  }

  private List<String> words(String name) throws IOException {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(NAME, name)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken() && words.size() < MOST_WORDS) {
        words.add(term.toString());
      }
      stream.end();
    }
    return words;
  }
}
