package roundtable.referral;

import java.util.List;
import roundtable.matching.Names;
import roundtable.matching.NormalName;

/**
 * A company's name without case, accents and legal form: what the guard against doubles compares.
 */
final class CompanyKey {
  private CompanyKey() {}

  static String of(String company) {
    List<NormalName> spellings = Names.spellings(company);
    return spellings.isEmpty() || spellings.getFirst().isEmpty()
        ? company.strip()
        : spellings.getFirst().joined();
  }
}
