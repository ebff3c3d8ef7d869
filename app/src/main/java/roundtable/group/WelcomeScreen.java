package roundtable.group;

import roundtable.web.Form;

/**
 * What a stranger sees.
 *
 * @param seat the address of the seat this phone had today, or empty
 */
public record WelcomeScreen(Form form, String seat) {}
