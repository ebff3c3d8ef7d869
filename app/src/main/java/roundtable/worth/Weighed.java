package roundtable.worth;

import roundtable.evidence.worth.Assessment;

/** A group's account, and what there is to say of it: to its member, and to nobody else. */
public record Weighed(Account account, Assessment assessment) {
  public MyGroup group() {
    return account.group();
  }

  Amounts amounts() {
    return new Amounts(account.prices());
  }
}
