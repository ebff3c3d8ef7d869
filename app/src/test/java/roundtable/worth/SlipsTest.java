package roundtable.worth;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.database.tables.SlipReport.SLIP_REPORT;
import static roundtable.worth.Years.BRUNO;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import roundtable.testing.Browser;
import roundtable.testing.Caller.Answer;
import roundtable.testing.House;
import roundtable.testing.Screen;

/** A report of another system goes in once, after a look at it. */
class SlipsTest {
  private static final String[][] ROWS = {
    {"Slips Audit Report"},
    {"From", "To", "Slip Type", "Inside/Outside", "TYFCB Amount", "CEU Credits", "Detail"},
    {"Olga Brandt", "Bruno Keller", "Referral", "Outside", "", "", "Northway Logistics"},
    {"Olga Brandt", "Bruno Keller", "Referral", "Outside", "", "", "Lindqvist Dental"},
    {"Bruno Keller", "Olga Brandt", "TYFCB", "", "2,400.00", "", "Northway"},
    {"Bruno Keller", "Pia Lund", "One-to-One", "", "", "", ""},
    {"Pia Lund", "Olga Brandt", "Referral", "Inside", "", "", "Somebody else's"},
    {"Pia Lund", "Bruno Keller", "Kudos", "", "", "", ""},
    {"", "Total", "", "", "2,400.00", "", ""},
  };

  /** As the system writes it: CR line ends, empty cells left out, numbers as text. */
  private static String workbook() {
    StringBuilder xml =
        new StringBuilder(
            "<?xml version=\"1.0\"?>\r<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"Audit\"><Table>\r");
    for (String[] row : ROWS) {
      xml.append("<Row>");
      for (int i = 0; i < row.length; i++) {
        if (!row[i].isEmpty()) {
          xml.append(
              "<Cell ss:Index=\"%d\"><Data ss:Type=\"String\">%s</Data></Cell>"
                  .formatted(i + 1, row[i]));
        }
      }
      xml.append("</Row>\r");
    }
    return xml.append("</Table></Worksheet></Workbook>").toString();
  }

  private static String csv() {
    StringBuilder csv = new StringBuilder();
    for (String[] row : ROWS) {
      csv.append(
              String.join(
                  ",", java.util.Arrays.stream(row).map(cell -> "\"" + cell + "\"").toList()))
          .append("\r\n");
    }
    return csv.toString();
  }

  @Test
  void a_report_is_looked_at_first_then_goes_in_and_the_same_again_changes_nothing() {
    try (House house = House.open()) {
      Years years = new Years(house, 3, 6);
      years.prices(BRUNO, "60", "2000");
      String group = elsewhere(years);
      try (Screen bruno = Browser.phone(house).as(years.caller(BRUNO)).open(group)) {
        Looks.at(bruno, "worth-elsewhere-empty-phone");
        bring(bruno, group, years, "report.xls", workbook());
        assertThat(bruno.page().locator(".notice.done")).containsText("25 rows are in");
        assertThat(bruno.page().locator("#rows-leads")).containsText("Northway Logistics");
        assertThat(bruno.page().locator("#rows-leads")).containsText("EUR 960");
        assertThat(bruno.page().locator("#rows-time"))
            .containsText("20 meetings and one one-to-one");
        assertThat(bruno.page().locator("#rows-leads")).not().containsText("Somebody else's");
        Looks.at(bruno, "worth-elsewhere-phone");

        bring(bruno, group, years, "report.csv", csv());
        assertThat(bruno.page().locator(".notice.done")).containsText("Nothing in it was new");
      }
      assertThat(
              house
                  .database()
                  .<Integer>read(c -> c.fetchCount(SLIP_REPORT, SLIP_REPORT.SLIPS.ne(""))))
          .isZero();
    }
  }

  private static void bring(Screen bruno, String group, Years years, String name, String content) {
    bruno.open(group + "/slips");
    bruno
        .page()
        .getByLabel("The file")
        .setInputFiles(
            new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    bruno.page().getByText("Look at it").click();
    assertThat(bruno.page().locator("main"))
        .containsText("Row 8: “Kudos” is no kind of slip we know.");
    assertThat(bruno.page().locator("#me option:checked"))
        .containsText("Bruno Keller: two leads, 1 closed, one one-to-one");
    assertThat(before(years, bruno.page().url()).status()).isEqualTo(422);
    assertThat(before(years, bruno.page().url()).body()).contains("nothing before that is weighed");
    bruno.page().getByLabel("It covers the time from").fill(years.today.minusMonths(6).toString());
    bruno.page().getByLabel("until").fill(years.today.minusMonths(1).toString());
    bruno.page().getByLabel("At how many meetings were you in that time?").fill("20");
    bruno.isSound();
    bruno.screenshot("worth-slips");
    bruno.page().getByText("Take it in").click();
  }

  /** As if it covered time before he was a member. */
  private static Answer before(Years years, String url) {
    return years
        .caller(BRUNO)
        .post(
            url.replace(years.house.address(), ""),
            "me",
            "Bruno Keller",
            "from",
            years.today.minusMonths(14).toString(),
            "until",
            years.today.minusMonths(1).toString(),
            "meetings",
            "20");
  }

  @Test
  void of_a_report_too_long_the_first_rows_are_read_and_a_sentence_says_so() {
    String rows = "\"Olga Brandt\",\"Bruno Keller\",\"Referral\",\"\",\"\",\"\",\"Northway\"\r\n";
    String head = csv().lines().skip(1).findFirst().orElseThrow() + "\r\n";
    try (House house = House.open()) {
      Years years = new Years(house, 3, 6);
      String group = elsewhere(years);
      try (Screen bruno = Browser.phone(house).as(years.caller(BRUNO)).open(group + "/slips")) {
        byte[] file = (head + rows.repeat(10_001)).getBytes(StandardCharsets.UTF_8);
        bruno
            .page()
            .getByLabel("The file")
            .setInputFiles(new FilePayload("long.csv", "text/csv", file));
        bruno.page().getByText("Look at it").click();
        assertThat(bruno.page().locator("main")).containsText("long.csv: 10000 slips");
        assertThat(bruno.page().locator("main"))
            .containsText(
                "The file has 10,001 rows. The first 10,000 were read: bring the rest as a file of its own.");
      }
    }
  }

  @Test
  void what_is_no_report_is_refused_in_a_sentence() {
    try (House house = House.open()) {
      Years years = new Years(house, 3, 6);
      String group = elsewhere(years);
      try (Screen bruno = Browser.phone(house).as(years.caller(BRUNO)).open(group + "/slips")) {
        bruno
            .page()
            .getByLabel("The file")
            .setInputFiles(
                new FilePayload(
                    "x.csv", "text/csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)));
        bruno.page().getByText("Look at it").click();
        assertThat(bruno.page().locator(".notice.problem"))
            .containsText("This is no report of slips");
      }
      assertThat(years.caller(BRUNO).get(years.page(BRUNO) + "/slips").status()).isEqualTo(404);
    }
  }

  private static String elsewhere(Years years) {
    return years
        .caller(BRUNO)
        .post(
            "/worth/other-groups",
            "name",
            "Breakfast Club",
            "joined",
            years.today.minusMonths(12).toString(),
            "cadence",
            "WEEKLY",
            "minutes",
            "90")
        .location();
  }
}
