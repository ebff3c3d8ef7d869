package roundtable.imports;

import java.util.Optional;

/** What a person types by hand, read as a file's cells are, so that both find the same business. */
public final class Values {
  private Values() {}

  /** Without what only a machine sees. */
  public static String text(String typed) {
    return Text.clean(typed);
  }

  public static Optional<String> email(String typed) {
    return Emails.read(Text.clean(typed));
  }

  /**
   * As E.164.
   *
   * @param country the two letters of the country that is meant where none is dialled
   */
  public static Optional<String> phone(String typed, String country) {
    return Phones.read(Text.clean(typed), country);
  }

  /** The host without www; empty for a profile on a page that is everybody's. */
  public static Optional<String> website(String typed) {
    return Websites.read(Text.clean(typed)).filter(host -> !Websites.profile(host));
  }
}
