package roundtable.imports;

/** What a column can hold. A file may have several columns for one field: the first filled wins. */
public enum Field {
  COMPANY("company"),
  PERSON("person"),
  FIRST_NAME("first name"),
  LAST_NAME("last name"),
  POSITION("position"),
  EMAIL("e-mail"),
  PHONE("phone"),
  WEBSITE("website"),
  STREET("street"),
  CITY("city"),
  STAGE("client or prospect"),
  SINCE("since"),
  KNOWN("known how well");

  private final String words;

  Field(String words) {
    this.words = words;
  }

  /** The words a page shows. */
  public String words() {
    return words;
  }
}
