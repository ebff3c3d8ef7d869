package roundtable.imports;

/** One row as a feature takes it: a business, or a person, or a person at a business. */
public record Entry(String company, Person person, Reach reach, Place place, Standing standing) {
  /** What it is called: the company, or the person who has none. */
  public String name() {
    return company.isEmpty() ? person.name() : company;
  }
}
