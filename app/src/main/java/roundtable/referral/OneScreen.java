package roundtable.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import roundtable.group.Membership;
import roundtable.web.Form;

/**
 * One referral for one of its two.
 *
 * @param owned what only the receiver reads, and the person there
 */
public record OneScreen(Mine mine, Owned owned, At at, Answer answer) {
  /**
   * @param closings empty for the giver, always
   * @param quality unsaid for the giver, always
   * @param coming the introduction it hangs on has not been made
   */
  public record Owned(
      List<Closing> closings, Quality quality, @Nullable Contact contact, boolean coming) {}

  /**
   * What was typed last.
   *
   * @param problem why it did not happen
   */
  public record Answer(Form form, @Nullable String problem) {}

  /**
   * Where and when it is looked at.
   *
   * @param takers who may be handed it
   * @param tap the key of the next tap
   */
  public record At(Where where, List<Membership> takers, Instant now, String tap) {
    ZoneId zone() {
      return where.zone();
    }
  }

  public String address() {
    return "/referrals/" + mine.id();
  }

  /** Where it came up; empty when that is not known. */
  public String arose() {
    Arose arose = mine.referral().origin().arose();
    return arose == Arose.OUTSIDE ? "" : arose.words();
  }

  public Lead lead() {
    return mine.referral().lead();
  }

  public Form form() {
    return answer.form();
  }

  public @Nullable String problem() {
    return answer.problem();
  }

  public String lede() {
    return Lede.of(this);
  }

  public boolean receiving() {
    return mine.receiving();
  }

  public Stage stage() {
    return mine.stage();
  }

  /** Which form the next step has; empty when there is none. */
  public String next() {
    if (!receiving()) {
      return stage() == Stage.LEAD ? "expected" : "";
    }
    return switch (stage()) {
      case LEAD, REFERRED -> owned.coming() ? "coming" : "contact";
      case CONTACTED -> "meeting";
      case MEETING -> "outcome";
      case WON -> owned.closings().isEmpty() ? "invoice" : "";
      case LOST, HANDED_ON -> "";
    };
  }

  public List<Station> journey() {
    return Station.of(mine, at.zone());
  }

  public List<StoryLine> story() {
    return StoryLine.of(mine, at.zone());
  }

  public Retention retention() {
    return Retention.of(
        owned.closings().stream().map(Closing::invoicedOn).toList(),
        mine.referral().steps(),
        today());
  }

  public String stays() {
    return RetentionWords.of(retention());
  }

  public boolean canUndo() {
    return mine.canUndo(at.now());
  }

  /** What is said beside the way back. */
  public String undoWords() {
    Step last = mine.referral().last();
    if (last == null) {
      return "";
    }
    String until =
        DateTimeFormatter.ofPattern("HH:mm", Locale.UK)
            .format(last.at().plus(Referral.UNDO).atZone(at.zone()));
    return last.kind().shared() && mine.otherHears()
        ? mine.otherFirst() + " hears of it at " + until + ". Until then you can take it back."
        : "You can take it back until " + until + ".";
  }

  /** Whether a word of thanks reaches anyone. */
  public boolean canThank() {
    return receiving() && mine.otherHears();
  }

  public LocalDate today() {
    return LocalDate.ofInstant(at.now(), at.zone());
  }

  public LocalDate inTwoWeeks() {
    return today().plusWeeks(2);
  }

  /** The introduction it hangs on. */
  public String introduction() {
    Referral it = mine.referral();
    return "/groups/" + it.between().group() + "/introductions/" + it.origin().hand();
  }

  /** The form for what this client led to; null for whoever is in no group any more. */
  public @Nullable String spinOff() {
    return stage() == Stage.WON && at.where().group() != null
        ? back() + "/new?parent=" + mine.id()
        : null;
  }

  public String agreedOn() {
    Contact contact = owned.contact();
    return contact == null ? "" : Words.day(contact.agreedOn());
  }

  public String invoiced(Closing one) {
    return Words.day(one.invoicedOn());
  }

  /** The first invoice is the first business; the others came back. */
  public String repeat(Closing one) {
    return one.equals(owned.closings().getFirst()) ? "first business" : "repeat business";
  }

  /** Back to the board, or to the business of whoever is in no group any more. */
  public String back() {
    return at.where().group() == null
        ? "/me/business"
        : "/groups/" + at.where().group().id() + "/referrals";
  }
}
