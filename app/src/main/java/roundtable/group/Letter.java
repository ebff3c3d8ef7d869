package roundtable.group;

/**
 * A mail to a member, by membership; whoever has left gets none.
 *
 * @param path the page with the next step
 */
public record Letter(long membership, String subject, String body, String path) {}
