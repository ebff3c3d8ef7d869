package roundtable.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.worth.Years.BRUNO;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import roundtable.access.Person;
import roundtable.testing.Auckland;
import roundtable.testing.Caller.Answer;
import roundtable.testing.House;

class FarFromGreenwichTest {
  private final House house = House.open();
  private final Years years = new Years(house, 3, 6);
  private final LocalDate here = Auckland.today(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void who_joined_another_group_today_says_so() {
    assertThat(joined(here).location()).startsWith("/worth/o");
    assertThat(joined(here.plusDays(1)).status()).isEqualTo(422);
  }

  @Test
  void a_report_may_cover_the_time_until_today() {
    String group = joined(here.minusMonths(2)).location();
    long id = waits(group);

    assertThat(covers(group + "/slips/" + id, here.plusDays(1)).status()).isEqualTo(422);
    assertThat(covers(group + "/slips/" + id, here).location()).isEqualTo(group);
  }

  private Answer joined(LocalDate on) {
    return ChamberLunch.joined(years.caller(BRUNO), on);
  }

  /** A report without a row: its days are asked for all the same. */
  private long waits(String group) {
    GroupKey key = GroupKey.of(group.substring(group.lastIndexOf('/') + 1)).orElseThrow();
    SlipReport empty = new SlipReport(List.of(), List.of());
    Person bruno = new Person(years.member(BRUNO).personId(), "", "");
    return house
        .database()
        .write(
            tx ->
                SlipReports.keep(
                    tx,
                    bruno,
                    new SlipReports.Waiting(0, key, "report.csv", empty),
                    house.clock().instant()));
  }

  private Answer covers(String report, LocalDate until) {
    return years
        .caller(BRUNO)
        .post(
            report,
            "me",
            "Bruno Keller",
            "from",
            until.minusMonths(1).toString(),
            "until",
            until.toString(),
            "meetings",
            "4");
  }
}
