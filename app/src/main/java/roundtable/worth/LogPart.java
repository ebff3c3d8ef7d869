package roundtable.worth;

import java.util.List;
import java.util.stream.Stream;
import roundtable.web.Form;

/** Writing something down. */
public record LogPart(OneScreen page) {
  private static final double MINUTES = 60;

  public Form form() {
    return page.form();
  }

  public String tap() {
    return page.tap();
  }

  public String path() {
    return page.group().path("/entries");
  }

  /** Other groups one can share a one-to-one with. */
  public List<MyGroup> others() {
    return page.all().stream().filter(one -> !one.key().equals(page.group().key())).toList();
  }

  public boolean elsewhere() {
    return page.group().elsewhere() != null;
  }

  /** Names to choose from while typing. */
  public List<String> names() {
    Account account = page.account();
    return Stream.concat(
            account.leads().stream().map(one -> one.came().from()),
            account.rows().entries().stream().map(one -> one.said().who()))
        .filter(name -> !name.isBlank())
        .distinct()
        .sorted()
        .toList();
  }

  public String today() {
    return page.account().today().toString();
  }

  public String meetingHours() {
    return Amounts.count(page.group().meetingMinutes() / MINUTES);
  }

  /** A form that came back stays open. */
  public boolean wrong(String kind) {
    return form().problems().keySet().stream().anyMatch(field -> field.startsWith(kind + "-"));
  }
}
