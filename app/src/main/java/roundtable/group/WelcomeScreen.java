package roundtable.group;

import roundtable.web.Form;

/** What a stranger sees. */
public record WelcomeScreen(Form form) {}
