package roundtable.access;

import roundtable.web.Form;

/** Asks for an address. */
public record SignInScreen(Form form, String next) {}
