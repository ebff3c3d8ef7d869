package roundtable.preparation;

import roundtable.meeting.Mention;

/** Says in one sentence what would make a sheet better. */
record Coach(Sheet sheet) {
  private static final int RECOMMENDED = 2;

  String sentence() {
    int clients = sheet.of(Mention.Kind.CLIENT).size();
    int prospects = sheet.of(Mention.Kind.PROSPECT).size();
    if (clients == 0) {
      return prospects == 0
          ? "Begin with the client you won last."
          : "Add a client you won lately: somebody here may know them too.";
    }
    if (prospects == 0) {
      return "Add a prospect: whom would you like to meet?";
    }
    return "Your sheet is ready. " + better(clients, prospects);
  }

  private String better(int clients, int prospects) {
    if (prospects < RECOMMENDED) {
      return "Add a second prospect: whom would you like to meet?";
    }
    if (clients < RECOMMENDED) {
      return "Add a second client, so that more people find one they know.";
    }
    return sheet.of(Mention.Kind.PROSPECT).stream()
        .filter(line -> line.written().whom().isEmpty())
        .findFirst()
        .map(line -> "Whom would you like to meet at " + line.written().company() + "?")
        .orElse("Say it aloud once before you come.");
  }
}
