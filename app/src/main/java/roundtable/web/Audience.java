package roundtable.web;

import io.javalin.security.RouteRole;

/**
 * Whom a route is for. Each route names exactly one; a feature's door then asks about the record
 * itself.
 */
public enum Audience implements RouteRole {
  /** Anybody, signed in or not. */
  ANYONE,
  /** A person who has signed in. What of a group they may see is the door's business. */
  SIGNED_IN,
  /** A device that holds a seat (or has knocked) in one meeting. */
  SEAT,
  /** Whoever holds a personal link for one task, such as preparing for Tuesday. */
  LINK,
  /** The one who runs the server. */
  OPERATOR
}
