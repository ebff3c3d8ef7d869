package roundtable.access;

import roundtable.web.Form;

/** Asks for the code that was mailed. */
public record CodeScreen(Form form, String email, String next) {}
