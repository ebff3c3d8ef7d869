package roundtable.evidence.reach;

import java.util.HashSet;
import java.util.Set;

/** How much of what two members know they both know. */
public final class Circles {
  private Circles() {}

  /** In both / in either, 0 to 1 (Jaccard 1901); 0 where neither knows anybody. */
  public static double likeness(Set<?> here, Set<?> there) {
    Set<Object> both = new HashSet<>(here);
    both.retainAll(there);
    int either = here.size() + there.size() - both.size();
    return either == 0 ? 0 : both.size() / (double) either;
  }
}
