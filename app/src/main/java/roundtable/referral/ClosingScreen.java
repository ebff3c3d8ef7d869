package roundtable.referral;

import java.time.LocalDate;
import java.util.List;
import roundtable.web.Form;

/** The form for what was invoiced. */
public record ClosingScreen(Mine mine, Where where, Typed typed) {
  /**
   * @param usual the currency that stands there at first
   * @param tap the key of the next tap
   */
  public record Typed(Form form, LocalDate today, String usual, String tap) {}

  public Form form() {
    return typed.form();
  }

  public String address() {
    return "/referrals/" + mine.id();
  }

  public List<String> currencies() {
    return ClosingForm.choices(typed.usual());
  }

  public boolean first() {
    return mine.stage() != Stage.WON;
  }
}
