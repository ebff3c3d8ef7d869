package roundtable.referral;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import roundtable.group.Insider;
import roundtable.group.Membership;
import roundtable.web.Form;

/**
 * The form to write a referral down.
 *
 * @param others the other members
 * @param parent the referral this one is a spin-off of; null when it is none
 */
public record RecordScreen(
    Insider insider, List<Membership> others, @Nullable Mine parent, Typed typed) {
  /**
   * @param tap the key of the next tap
   */
  public record Typed(Form form, LocalDate today, String tap) {}

  public Form form() {
    return typed.form();
  }

  public boolean giving() {
    return form().text("way").equals("given") && parent == null;
  }

  public String title() {
    if (parent != null) {
      return "What " + parent.company() + " led to";
    }
    return giving() ? "A lead for somebody" : "A lead I was sent";
  }

  /** Where it came up, as far as was said. */
  public Arose arose() {
    return form()
        .choice("arose", Arose.class)
        .filter(Arose.asked()::contains)
        .orElse(Arose.OUTSIDE);
  }

  public boolean chosen(String field, String value) {
    return form().text(field).equals(value);
  }

  /** What stood there when the form came back; the group's own word else. */
  public boolean fit(Fit fit) {
    return form().choice("fit", Fit.class).orElse(Fit.RIGHT) == fit;
  }

  /** Those who are not members here. */
  public List<Source> outside() {
    return List.of(Source.OTHER_GROUP, Source.CUSTOMER, Source.OTHER);
  }
}
