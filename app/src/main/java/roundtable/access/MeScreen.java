package roundtable.access;

import roundtable.web.Form;

/** My name and address. */
public record MeScreen(Form form, Person me, boolean operator) {}
