package roundtable.matching;

import java.util.List;
import java.util.Locale;

/** Reads the clues of a business into hashes, one a {@link Trait}; 0 is unknown. */
final class Traits {
  private static final Words GIVEN_NAMES = new Words();
  private static final int[] CALLED = new int[512];

  static {
    for (String line : Shipped.table("nicknames.txt")) {
      String[] names = line.split("\\s+");
      int first = GIVEN_NAMES.add(names[0]);
      for (String name : names) {
        CALLED[GIVEN_NAMES.add(name)] = first;
      }
    }
  }

  private static final Traits NONE = new Traits();

  final int[] values = new int[Trait.COUNT];

  /** What the business calls itself in its web or mail address, empty if unknown. */
  String label = "";

  private Traits() {}

  static Traits of(Business business) {
    if (business.clues().isEmpty()) {
      return NONE;
    }
    Traits traits = new Traits();
    traits.site(business.clue(Clue.DOMAIN));
    traits.mail(business.clue(Clue.EMAIL));
    traits.phone(business.clue(Clue.PHONE));
    traits.street(business.clue(Clue.STREET));
    traits.put(Trait.CITY, folded(business.clue(Clue.CITY)));
    traits.person(business.clue(Clue.PERSON));
    return traits;
  }

  boolean isEmpty() {
    return this == NONE;
  }

  int get(Trait trait) {
    return values[trait.place()];
  }

  private void put(Trait trait, String text) {
    values[trait.place()] = text.isEmpty() ? 0 : hash(Words.hash(text));
  }

  /** Of a text's hash the part that is kept: never 0. */
  static int hash(int whole) {
    return Math.max(1, whole & Integer.MAX_VALUE);
  }

  private static String folded(String text) {
    return String.join(" ", Names.spellings(text).getFirst().words());
  }

  private void site(String address) {
    String domain = Domains.ofSite(address);
    put(Trait.SITE, domain);
    label = Domains.label(domain);
    put(Trait.LABEL, label);
    put(Trait.CALLED, label);
  }

  private void mail(String mail) {
    put(Trait.MAIL, mail.strip().toLowerCase(Locale.ROOT));
    String domain = Domains.ofMail(mail);
    put(Trait.MAIL_DOMAIN, domain);
    if (label.isEmpty()) {
      label = Domains.label(domain);
      put(Trait.CALLED, label);
    }
  }

  private void phone(String phone) {
    String digits = phone.replaceAll("[^0-9]", "");
    put(Trait.PHONE, digits.length() < 7 ? "" : digits.substring(Math.max(0, digits.length() - 9)));
  }

  private void street(String street) {
    String longest = "";
    for (String word : Names.spellings(street).getFirst().words()) {
      if (Character.isDigit(word.charAt(0))) {
        if (values[Trait.HOUSE_NUMBER.place()] == 0) {
          put(Trait.HOUSE_NUMBER, word);
        }
      } else if (word.length() > longest.length()) {
        longest = word;
      }
    }
    put(Trait.STREET, longest);
  }

  private void person(String person) {
    List<String> words = Names.spellings(person).getFirst().words();
    if (words.size() > 1) {
      put(Trait.GIVEN_NAME, called(words.getFirst()));
      put(Trait.FAMILY_NAME, words.getLast());
    }
  }

  private static String called(String given) {
    int known = GIVEN_NAMES.find(given);
    return known < 0 ? given : GIVEN_NAMES.text(CALLED[known]);
  }
}
