package roundtable.group;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import roundtable.access.Persons;

/** Addresses as people paste them: a line each, or with commas or semicolons between. */
record Addresses(List<String> good, List<String> bad) {
  private static final int MOST = 60;

  static Addresses in(String typed) {
    List<String> all =
        Arrays.stream(typed.split("[\\s,;]+"))
            .filter(Predicate.not(String::isEmpty))
            .map(Addresses::bare)
            .distinct()
            .toList();
    return new Addresses(
        all.stream().filter(Persons::isEmail).toList(),
        all.stream().filter(Predicate.not(Persons::isEmail)).toList());
  }

  /** From {@code <ada@example.com>}, as mail programs copy it. */
  private static String bare(String address) {
    return Persons.fold(address.replaceAll("[<>]", ""));
  }

  Optional<String> problem() {
    if (!bad.isEmpty()) {
      return Optional.of("This is not a whole address: " + String.join(", ", bad));
    }
    if (good.isEmpty()) {
      return Optional.of("Write at least one address.");
    }
    return good.size() > MOST
        ? Optional.of("At most 60 addresses at a time, please.")
        : Optional.empty();
  }
}
