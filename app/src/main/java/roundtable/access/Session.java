package roundtable.access;

/** A browser in which somebody is signed in. */
record Session(long id, Person person, boolean operator) {}
