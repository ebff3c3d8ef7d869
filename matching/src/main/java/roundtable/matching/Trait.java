package roundtable.matching;

/** What a row or a question may tell beyond the name, in the form that is compared. */
enum Trait {
  /** The registrable domain of the website: example.co.uk. */
  SITE,
  /** Its first label: example. */
  LABEL,
  /** The same, or without a website the first label of the mail domain. */
  CALLED,
  MAIL,
  /** The domain of the e-mail address, unless a free-mail provider's. */
  MAIL_DOMAIN,
  /** The last nine digits of the phone number. */
  PHONE,
  HOUSE_NUMBER,
  STREET,
  CITY,
  GIVEN_NAME,
  FAMILY_NAME;

  static final int COUNT = values().length;

  /** Where the trait stands in an array of traits. */
  @SuppressWarnings("EnumOrdinal") // the arrays live in memory only
  int place() {
    return ordinal();
  }
}
