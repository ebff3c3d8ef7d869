package roundtable.introduction;

/**
 * A mail to a member, by membership; whoever has left gets none.
 *
 * @param path the page with the next step
 */
record Letter(long membership, String subject, String body, String path) {}
