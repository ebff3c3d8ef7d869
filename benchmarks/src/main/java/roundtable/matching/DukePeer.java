package roundtable.matching;

import java.util.ArrayList;
import java.util.List;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.JaroWinklerTokenized;
import no.priv.garshol.duke.databases.LuceneDatabase;

/**
 * Duke: candidates from its Lucene in memory, compared by Jaro-Winkler word by word and as a whole.
 * Word by word alone, "Acme" is as good for "Acme" as "Acme Brewing": no threshold parts them.
 */
final class DukePeer implements Peer {
  private static final String NAME = "name";
  private static final String WHOLE = "whole";
  private static final String ROW = "row";
  private static final double LEAST = 0.1;
  private static final double MOST = 0.9;
  private static final int CANDIDATES = 10;

  private final LuceneDatabase database = new LuceneDatabase();
  private final Processor processor;

  DukePeer() {
    List<Property> properties = new ArrayList<>();
    properties.add(new PropertyImpl(ROW));
    properties.add(new PropertyImpl(NAME, new JaroWinklerTokenized(), LEAST, MOST));
    PropertyImpl whole = new PropertyImpl(WHOLE, new JaroWinkler(), LEAST, MOST);
    whole.setLookupBehaviour(Property.Lookup.FALSE);
    properties.add(whole);
    ConfigurationImpl configuration = new ConfigurationImpl();
    configuration.setProperties(properties);
    configuration.setThreshold(0.5);
    database.setMaxSearchHits(CANDIDATES);
    database.setFuzzySearch(false);
    database.setConfiguration(configuration);
    configuration.setDatabase(database);
    processor = new Processor(configuration, database);
  }

  @Override
  public String title() {
    return "Duke 1.2";
  }

  @Override
  public void build(List<String> names) {
    for (int row = 0; row < names.size(); row++) {
      database.index(record(String.valueOf(row), names.get(row)));
    }
    database.commit();
  }

  private static Record record(String row, String name) {
    String plain = PlainName.of(name);
    RecordImpl record = new RecordImpl();
    record.addValue(ROW, row);
    record.addValue(NAME, plain);
    record.addValue(WHOLE, plain);
    return record;
  }

  @Override
  public Found first(String name) {
    Record asked = record("asked", name);
    Found best = Found.NOTHING;
    for (Record candidate : database.findCandidateMatches(asked)) {
      double score = processor.compare(asked, candidate);
      if (score > best.score()) {
        best = new Found(Integer.parseInt(candidate.getValue(ROW)), score);
      }
    }
    return best;
  }
}
