package roundtable.imports;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a business stands with the owner of the file, since when and how well it is known, where the
 * file says so.
 */
public record Standing(Stage stage, Optional<LocalDate> since, Optional<Known> known) {}
