package roundtable.group;

import java.time.Instant;

/** Somebody asks for a seat and waits for an officer's answer. */
public record SeatRequest(
    long id, long groupId, long personId, String name, Profession profession, Instant askedAt) {}
