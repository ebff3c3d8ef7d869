package roundtable.referral;

import java.time.LocalDate;
import java.util.List;
import roundtable.web.Form;

/** The form for a client won otherwise than through a group here. */
public record OwnClientScreen(Where where, ClosingScreen.Typed typed) {
  public Form form() {
    return typed.form();
  }

  public LocalDate today() {
    return typed.today();
  }

  public List<Source> sources() {
    return List.of(Source.CUSTOMER, Source.OTHER_GROUP, Source.OTHER);
  }

  public boolean from(Source source) {
    return form().choice("from", Source.class).filter(source::equals).isPresent();
  }

  public List<String> currencies() {
    return ClosingForm.choices(typed.usual());
  }
}
