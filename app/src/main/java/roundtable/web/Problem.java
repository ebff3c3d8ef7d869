package roundtable.web;

/** A page for what went wrong: what happened, and what to do. */
public record Problem(int status, String title, String sentence) {
  static Problem of(int status, String told) {
    return switch (status) {
      case 403 -> new Problem(status, "Not from here", told);
      case 404 ->
          new Problem(
              status,
              "There is nothing here",
              "Perhaps it was moved, or it belongs to somebody else. We do not tell which.");
      case 401 -> new Problem(status, "Sign in first", told);
      case 413 ->
          new Problem(
              status,
              "Too large",
              "That is more than we take in one go. A file may have up to 5 MB; split it and send the parts.");
      case 429 -> new Problem(status, "Wait a minute", told);
      case 400 -> new Problem(status, "That did not work", told);
      default ->
          new Problem(
              status,
              "Our mistake",
              "Something broke on our side and nothing was changed. Try again; if it stays, tell who runs this server.");
    };
  }
}
