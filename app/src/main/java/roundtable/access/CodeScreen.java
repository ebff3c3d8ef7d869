package roundtable.access;

import roundtable.web.Form;
import roundtable.web.Token;

/** Asks for the code that was mailed. */
public record CodeScreen(Form form, String email, String next) {
  /** Of this page: what is sent from it twice is one tap. */
  public String key() {
    return Token.fresh().secret();
  }
}
