package roundtable.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import roundtable.testing.House;

class PostmanTest {
  private static final Mail MAIL =
      new Mail("ada@example.org", "Grüße aus der\nRunde", "Café um 7:30");

  private final House house = House.open();
  private final Outbox outbox = new Outbox(house.clock());

  @AfterEach
  void close() {
    house.close();
  }

  private void put(Mail mail) {
    house.database().<Boolean>write(tx -> put(tx, mail));
  }

  private boolean put(org.jooq.DSLContext tx, Mail mail) {
    outbox.put(tx, mail);
    return true;
  }

  private Posted only() {
    return house.database().read(outbox::newest).getFirst();
  }

  private void empty(Carrier carrier) {
    new Postman(house.database(), outbox, carrier).emptyOutbox();
  }

  @Test
  void a_mail_arrives_with_its_umlauts_and_leaves_no_words_behind() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      put(MAIL);
      empty(
          Carrier.to(
              "smtp://127.0.0.1:" + server.getSmtp().getPort(), "https://table.example.org"));

      MimeMessage got = server.getReceivedMessages()[0];
      assertThat(got.getSubject()).isEqualTo("Grüße aus der Runde");
      assertThat(got.getContent().toString().strip()).isEqualTo("Café um 7:30");
      assertThat(got.getFrom()[0].toString()).contains("roundtable@table.example.org");
      assertThat(only().words()).isEqualTo("sent");
      assertThat(only().mail().body()).isEmpty();
    } finally {
      server.stop();
    }
  }

  @Test
  void a_server_that_is_down_is_tried_again_later_and_later_and_then_given_up() {
    put(MAIL);
    Carrier down = new Flaky(100);
    List<Integer> tries = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      empty(down);
      tries.add(only().tries());
      house.clock().pass(Duration.ofHours(13));
    }

    assertThat(tries).containsExactly(1, 2, 3, 4, 5, 6, 7, 7, 7, 7);
    assertThat(only().words()).isEqualTo("not sent: no answer");
  }

  @Test
  void the_next_try_waits_its_time() {
    put(MAIL);
    Flaky once = new Flaky(1);
    empty(once);
    empty(once);
    assertThat(only().words()).startsWith("will be tried again");

    house.clock().pass(Duration.ofMinutes(2));
    empty(once);

    assertThat(only().words()).isEqualTo("sent");
  }

  @Test
  void a_code_that_has_run_out_is_not_sent_any_more() {
    put(new Mail("ada@example.org", "Your code", "1", house.clock().instant()));
    house.clock().pass(Duration.ofMinutes(1));

    empty(new Flaky(0));

    assertThat(only().words()).contains("too late");
  }

  @Test
  void a_mail_put_by_a_change_that_fails_is_never_sent() {
    try {
      house
          .database()
          .write(
              tx -> {
                outbox.put(tx, MAIL);
                throw new IllegalStateException("changed my mind");
              });
    } catch (IllegalStateException e) {
      // As wanted.
    }

    assertThat(house.database().read(outbox::newest)).isEmpty();
  }

  /** Fails that many times. */
  private static final class Flaky implements Carrier {
    private int left;

    Flaky(int failures) {
      left = failures;
    }

    @Override
    public Handover carry(Mail mail) {
      return left-- > 0 ? new Handover.TryAgain("no answer") : new Handover.Sent();
    }

    @Override
    public boolean leavesHere() {
      return true;
    }
  }
}
