/** Connection, dialect, transaction, backup: the only place that names SQLite or PostgreSQL. */
@Foundation
@NullMarked
package roundtable.database;

import org.jspecify.annotations.NullMarked;
import roundtable.Foundation;
