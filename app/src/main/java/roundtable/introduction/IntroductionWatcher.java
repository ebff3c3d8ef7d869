package roundtable.introduction;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;

/** What carries on where an introduction ends, told in the transaction of the tap. */
public interface IntroductionWatcher {
  /**
   * One of the two took steps.
   *
   * @param mine as it stood before them, and whose tap it was
   */
  void took(DSLContext tx, Mine mine, List<Step.What> steps, String tap, Instant now);

  /** And took back all that a tap had done. */
  void tookBack(DSLContext tx, Mine mine, String tap, Instant now);
}
