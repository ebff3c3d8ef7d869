package roundtable.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene in memory, BM25: whole words, words with slips, or runs of three letters. */
final class LucenePeer implements Peer {
  enum Way {
    WORDS,
    /** The number that Lucene gave the first answer and nothing else: no application's way. */
    FIRST_NUMBER,
    FUZZY,
    THREE_LETTERS
  }

  private static final String NAME = "name";
  private static final String ROW = "row";
  private static final int MOST_WORDS = 64;

  private final Way way;
  private final Analyzer analyzer;
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private IndexSearcher searcher;

  LucenePeer(Way way) throws IOException {
    this.way = way;
    this.analyzer = way == Way.THREE_LETTERS ? threeLetters() : new StandardAnalyzer();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      writer.commit();
    }
    this.searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  private static Analyzer threeLetters() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        NGramTokenizer letters = new NGramTokenizer(3, 3);
        return new TokenStreamComponents(letters, new LowerCaseFilter(letters));
      }
    };
  }

  @Override
  public String title() {
    return switch (way) {
      case WORDS -> "Lucene word BM25";
      case FIRST_NUMBER -> "the same, first answer's internal number alone";
      case FUZZY -> "Lucene fuzzy, per word";
      case THREE_LETTERS -> "Lucene 3-gram BM25";
    };
  }

  @Override
  public boolean isSlow() {
    return way == Way.FUZZY;
  }

  @Override
  public void build(List<String> names) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      int row = 0;
      for (String name : names) {
        Document document = new Document();
        document.add(new TextField(NAME, name, Field.Store.NO));
        document.add(new StoredField(ROW, row++));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  @Override
  public Found first(String name) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : words(name)) {
      query.add(clause(word), BooleanClause.Occur.SHOULD);
    }
    boolean bare = way == Way.FIRST_NUMBER;
    ScoreDoc[] found = searcher.search(query.build(), bare ? 1 : WANTED).scoreDocs;
    if (found.length == 0) {
      return Found.NOTHING;
    }
    return new Found(bare ? found[0].doc : rows(found)[0], found[0].score);
  }

  private int[] rows(ScoreDoc[] found) throws IOException {
    StoredFields stored = searcher.storedFields();
    int[] rows = new int[found.length];
    for (int i = 0; i < found.length; i++) {
      rows[i] = stored.document(found[i].doc).getField(ROW).numericValue().intValue();
    }
    return rows;
  }

  private Query clause(String word) {
    Term term = new Term(NAME, word);
    return way == Way.FUZZY && word.length() > 3
        ? new FuzzyQuery(term, word.length() > 6 ? 2 : 1, 1)
        : new TermQuery(term);
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
