package roundtable.referral;

import java.time.LocalDate;

/** A person at the company, who agreed on that day to be named here. */
public record Contact(String name, String reach, LocalDate agreedOn) {}
