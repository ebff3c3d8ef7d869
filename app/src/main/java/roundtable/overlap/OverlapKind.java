package roundtable.overlap;

import roundtable.client.Kind;
import roundtable.meeting.Mention;

/** What it means that a company named at the table is on my list. */
public enum OverlapKind {
  /** Both work for them: a reason to trust each other. */
  TRUST("you both work for them"),
  /** They want a client of mine: I can open a door. */
  MY_DOOR("your client, wanted by %s"),
  /** I want a client of theirs: they can open one for me. */
  THEIR_DOOR("%s’s client, wanted by you"),
  /** Both want them: together is easier. */
  JOINT_PURSUIT("you both want them"),
  /** I worked for them once. */
  FORMER("you used to work for them"),
  /** I know somebody there. */
  CONTACT("you know somebody there");

  private final String words;

  OverlapKind(String words) {
    this.words = words;
  }

  String words(String speaker) {
    return words.formatted(speaker);
  }

  static OverlapKind of(Mention.Kind named, Kind mine) {
    boolean theirClient = named == Mention.Kind.CLIENT;
    return switch (mine) {
      case CLIENT -> theirClient ? TRUST : MY_DOOR;
      case PROSPECT -> theirClient ? THEIR_DOOR : JOINT_PURSUIT;
      case FORMER -> FORMER;
      case CONTACT -> CONTACT;
    };
  }
}
