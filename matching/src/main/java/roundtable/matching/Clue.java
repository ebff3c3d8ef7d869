package roundtable.matching;

/** What may be known of a business beyond its name. */
public enum Clue {
  /** The website's address or domain: "https://www.example.com/about" or "example.com". */
  DOMAIN,
  /** An e-mail address there; free-mail providers say nothing about the business. */
  EMAIL,
  /** A phone number, best in E.164 ("+4930123456"): its last nine digits, none if under seven. */
  PHONE,
  /** The street with the house number. */
  STREET,
  /** The town. */
  CITY,
  /** A person there, given name first. */
  PERSON
}
