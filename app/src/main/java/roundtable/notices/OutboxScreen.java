package roundtable.notices;

import java.util.List;

/**
 * The outbox page.
 *
 * @param leavesHere a mail server is set up, so nobody needs to read other people's mail here
 */
public record OutboxScreen(boolean leavesHere, List<Posted> mails) {
  public String lede() {
    return leavesHere
        ? "Mails this server has written, newest first."
        : "No mail server is set up. Mails stay here and are printed on the console.";
  }
}
