package roundtable.group;

import java.time.Instant;

/** How a group met from a day on, and who set it so. */
public record PastSetting(Setting setting, String setBy, Instant since) {}
