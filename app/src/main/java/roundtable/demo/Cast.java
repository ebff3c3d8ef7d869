package roundtable.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;
import roundtable.meeting.Mention;

/** Who is in the demo group, whom they know and what they prepared. All of it is invented. */
public final class Cast {
  private Cast() {}

  /** One of the cast. */
  public record Player(String name, String email, String profession, String business) {
    public String first() {
      return name.substring(0, name.indexOf(' '));
    }
  }

  /** A row of somebody's private list. */
  public record Known(String name, String person, String website, String city, Standing standing) {}

  /** What a business is to its owner, in the field's words. */
  public record Standing(String kind, String tie) {}

  /** A lead one of the cast passed to another, so many days ago. */
  public record Passed(String giver, String receiver, Told told, int days, Came came) {}

  /** What was passed on. */
  public record Told(String company, String need) {}

  /**
   * How far it is.
   *
   * @param invoiced in whole units of money, or empty
   */
  public record Came(String stage, String invoiced) {}

  public static List<Passed> passed() {
    return Csv.rows("referrals")
        .map(
            row ->
                new Passed(
                    row.getField("giver"),
                    row.getField("receiver"),
                    new Told(row.getField("company"), row.getField("need")),
                    Integer.parseInt(row.getField("days")),
                    new Came(row.getField("stage"), row.getField("invoiced"))))
        .toList();
  }

  public static List<Player> players() {
    return players("cast");
  }

  /** Those of another group. */
  static List<Player> players(String file) {
    return Csv.rows(file).map(Cast::player).toList();
  }

  public static List<Known> listOf(Player player) {
    return of(player, "lists").map(Cast::known).toList();
  }

  public static List<Mention.Named> sheetOf(Player player) {
    return of(player, "sheets").map(Cast::named).toList();
  }

  private static Player player(NamedCsvRecord row) {
    return new Player(
        row.getField("name"),
        row.getField("email"),
        row.getField("profession"),
        row.getField("business"));
  }

  private static Known known(NamedCsvRecord row) {
    return new Known(
        row.getField("name"),
        row.getField("person"),
        row.getField("website"),
        row.getField("city"),
        new Standing(row.getField("kind"), row.getField("tie")));
  }

  private static Mention.Named named(NamedCsvRecord row) {
    Mention.Kind kind =
        row.getField("kind").equals("client") ? Mention.Kind.CLIENT : Mention.Kind.PROSPECT;
    return new Mention.Named(
        row.getField("company"), kind, row.getField("whom"), row.getField("offer"), null);
  }

  private static Stream<NamedCsvRecord> of(Player player, String file) {
    return Csv.rows(file).filter(row -> row.getField("owner").equals(player.first()));
  }
}
