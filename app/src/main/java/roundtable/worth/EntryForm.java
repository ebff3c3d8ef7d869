package roundtable.worth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import roundtable.web.Form;

/**
 * Reads one thing written down. The fields of each kind begin with the kind, as one page holds
 * several of these forms.
 */
record EntryForm(Form form, Entry.Kind kind, MyGroup of, LocalDate today) {
  private static final int LONGEST = 300;
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(24);

  private String field(String name) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + name;
  }

  /** One entry for each group that shares it; none when something must be answered anew. */
  List<Entry> read(MyGroup group, MyGroups mine) {
    List<GroupKey> groups = groups(group, mine);
    Entry.Day day = new Entry.Day(day(), true);
    Entry.Said said = new Entry.Said(who(), most("what"), size(mine.prices(), groups.size()), null);
    return form.good()
        ? groups.stream().map(one -> new Entry(0, one, kind, day, said)).toList()
        : List.of();
  }

  private List<GroupKey> groups(MyGroup group, MyGroups mine) {
    List<GroupKey> groups = new ArrayList<>(List.of(group.key()));
    if (kind == Entry.Kind.ONE_TO_ONE) {
      mine.all().stream()
          .map(MyGroup::key)
          .filter(key -> !key.equals(group.key()))
          .filter(key -> !form.text(field("also-" + key)).isEmpty())
          .forEach(groups::add);
    }
    return groups;
  }

  private String who() {
    return switch (kind) {
      case ONE_TO_ONE -> form.required(field("who"), LONGEST, "With whom?");
      case ADVICE, LEAD -> form.required(field("who"), LONGEST, "From whom?");
      default -> most("who");
    };
  }

  private String most(String name) {
    String typed = form.text(field(name));
    return typed.substring(0, Math.min(LONGEST, typed.length()));
  }

  private Entry.Size size(MyPrices prices, int parts) {
    if (kind == Entry.Kind.LEAD) {
      return Entry.Size.NONE;
    }
    boolean priced = kind == Entry.Kind.ADVICE || kind == Entry.Kind.VISIBILITY;
    Long amount = priced ? new MoneyField(form, prices.currency()).read(field("amount")) : null;
    return new Entry.Size(amount == null ? minutes() : 0, parts, amount, null);
  }

  /** "1.5" and "1,5" are an hour and a half. */
  private int minutes() {
    try {
      BigDecimal hours = new BigDecimal(form.text(field("hours")).replace(',', '.'));
      if (hours.signum() > 0 && hours.compareTo(MOST_HOURS) <= 0) {
        return Math.max(1, hours.multiply(MINUTES).intValue());
      }
    } catch (NumberFormatException e) {
      // Answered below, as an hour too many is.
    }
    form.problem(field("hours"), "How many hours? 0.5 is half an hour.");
    return 0;
  }

  private LocalDate day() {
    String typed = form.text(field("on"));
    try {
      LocalDate day = typed.isEmpty() ? today : LocalDate.parse(typed);
      if (of.before(day)) {
        form.problem(field("on"), of.notYet());
        return today;
      }
      if (!day.isAfter(today)) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // Answered below, as a day to come is.
    }
    form.problem(field("on"), "On which day? Not one to come.");
    return today;
  }
}
