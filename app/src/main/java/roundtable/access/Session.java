package roundtable.access;

/** A browser in which somebody is signed in. */
record Session(long id, Person person, boolean operator) {
  /** How live streams name whose rights opened them. */
  String listener() {
    return LostRights.key(person.id()) + id;
  }
}
