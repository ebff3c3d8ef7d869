package roundtable.worth;

import java.time.LocalDate;
import roundtable.group.Cadence;

/** A group one is in that does not meet here. */
public record OtherGroup(
    long id, String name, Cadence cadence, int meetingMinutes, LocalDate joinedOn) {}
