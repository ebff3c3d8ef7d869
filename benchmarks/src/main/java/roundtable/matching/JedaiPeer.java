package roundtable.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scify.jedai.blockbuilding.StandardBlocking;
import org.scify.jedai.blockprocessing.blockcleaning.SizeBasedBlockPurging;
import org.scify.jedai.datamodel.AbstractBlock;
import org.scify.jedai.datamodel.EntityProfile;
import org.scify.jedai.datamodel.PairIterator;
import org.scify.jedai.datamodel.SimilarityPairs;
import org.scify.jedai.entitymatching.ProfileMatcher;
import org.scify.jedai.utilities.enumerations.RepresentationModel;
import org.scify.jedai.utilities.enumerations.SimilarityMetric;

/**
 * JedAI: blocks of shared words without the largest, then the sigma similarity of TF-IDF; all in
 * one batch, which reads the index anew. Its purging by comparisons took nearly all blocks of ietf
 * away.
 */
final class JedaiPeer implements Peer {
  private static final float LARGEST_BLOCK = 0.005f;

  private final List<EntityProfile> index = new ArrayList<>();

  @Override
  public String title() {
    return "JedAI 3.1, token blocking, TF-IDF sigma (batch)";
  }

  @Override
  public void build(List<String> names) {
    index.addAll(profiles(names));
  }

  private static List<EntityProfile> profiles(List<String> names) {
    List<EntityProfile> profiles = new ArrayList<>();
    for (int row = 0; row < names.size(); row++) {
      EntityProfile profile = new EntityProfile(String.valueOf(row));
      profile.addAttribute("name", PlainName.of(names.get(row)));
      profiles.add(profile);
    }
    return profiles;
  }

  @Override
  public Found first(String name) {
    return all(List.of(name)).getFirst();
  }

  @Override
  public List<Found> all(List<String> names) {
    List<EntityProfile> asked = profiles(names);
    List<AbstractBlock> blocks = new StandardBlocking().getBlocks(index, asked);
    if (blocks.isEmpty()) {
      return best(new SimilarityPairs(true, 0).getPairIterator(), names.size());
    }
    blocks = new SizeBasedBlockPurging(LARGEST_BLOCK).refineBlocks(blocks);
    SimilarityPairs pairs =
        new ProfileMatcher(
                index,
                asked,
                RepresentationModel.TOKEN_UNIGRAMS_TF_IDF,
                SimilarityMetric.SIGMA_SIMILARITY)
            .executeComparisons(blocks);
    return best(pairs.getPairIterator(), names.size());
  }

  private static List<Found> best(PairIterator pairs, int names) {
    Found[] best = new Found[names];
    Arrays.fill(best, Found.NOTHING);
    while (pairs.hasNext()) {
      var pair = pairs.next();
      if (pair.getUtilityMeasure() > best[pair.getEntityId2()].score()) {
        best[pair.getEntityId2()] = new Found(pair.getEntityId1(), pair.getUtilityMeasure());
      }
    }
    return Arrays.asList(best);
  }
}
