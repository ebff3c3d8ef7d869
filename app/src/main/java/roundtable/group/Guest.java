package roundtable.group;

import java.time.Instant;

/** Somebody who gave up the seat and comes now and then. */
public record Guest(long id, String name, Instant since) {}
