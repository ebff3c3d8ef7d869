package roundtable.client;

/** A row with whose it is: for the overlap of companies named at the table, and nobody else. */
public record ListedClient(long listId, long membershipId, Client client) {}
