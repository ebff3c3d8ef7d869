package roundtable.referral;

import java.time.LocalDate;

/**
 * Who needs what.
 *
 * @param said who said what, or empty
 */
public record Lead(String company, String need, Fit fit, String said, LocalDate heardOn) {}
