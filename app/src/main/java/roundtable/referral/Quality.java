package roundtable.referral;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the receiver says of a referral: three facts, and whether the need turned out true. Null
 * where nothing was said. Nobody else ever reads one.
 */
public record Quality(
    @Nullable Boolean spokeFirst,
    @Nullable Boolean concreteNeed,
    @Nullable Boolean deciderReachable,
    @Nullable Boolean needTrue) {
  static final Quality UNSAID = new Quality(null, null, null, null);

  public boolean said() {
    return Stream.of(spokeFirst, concreteNeed, deciderReachable, needTrue)
        .anyMatch(Objects::nonNull);
  }
}
