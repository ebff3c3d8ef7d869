package roundtable.access;

import roundtable.web.Form;

/** The name others read at one's seat. */
public final class PersonName {
  public static final int MOST = 80;

  private PersonName() {}

  public static String in(Form form) {
    return form.required("name", MOST, "Tell us the name the others should see.");
  }
}
