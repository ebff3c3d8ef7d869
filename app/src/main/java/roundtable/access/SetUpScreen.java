package roundtable.access;

import roundtable.web.Form;

/** Asks the one who started the server who they are. */
public record SetUpScreen(Form form, String secret) {}
