package roundtable.group;

/**
 * How a group meets now. Earlier settings are kept: what a change did is the question the figures
 * answer.
 */
public record Setting(Cadence cadence, String programme, int meetingMinutes, int turnSeconds) {}
