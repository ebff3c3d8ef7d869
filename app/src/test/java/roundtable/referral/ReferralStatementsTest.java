package roundtable.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtable.referral.Table.BRUNO;
import static roundtable.referral.Table.CARLA;

import org.junit.jupiter.api.Test;
import roundtable.testing.House;

/** However many referrals there are, a page asks the database a known number of times. */
class ReferralStatementsTest {
  @Test
  void a_page_takes_a_handful_of_statements_however_many_referrals_there_are() {
    try (House house = House.open()) {
      Table table = new Table(house);
      String one = table.gives(BRUNO, CARLA, "Lindqvist Dental");
      for (int i = 0; i < 5; i++) {
        table.gives(BRUNO, CARLA, "Firm " + i);
      }

      assertThat(statements(table, table.board()))
          .as("session, membership, group, received, given, their steps, quality")
          .isLessThanOrEqualTo(8);
      assertThat(statements(table, one))
          .as("session, referral, steps, closings, quality, person, groups, group, who may take it")
          .isLessThanOrEqualTo(9);
      assertThat(statements(table, "/me/business"))
          .as("session, referrals, steps, groups, group, closings")
          .isLessThanOrEqualTo(6);
    }
  }

  private static long statements(Table table, String page) {
    return table.house.statements(table.caller(CARLA), page);
  }
}
