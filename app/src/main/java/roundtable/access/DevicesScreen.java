package roundtable.access;

import java.util.List;

/** Where I am signed in. */
public record DevicesScreen(List<Device> devices) {}
