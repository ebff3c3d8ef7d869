package roundtable.worth;

import roundtable.evidence.worth.Reason;

/** The reasons of a verdict, each in a sentence. */
final class ReasonWords {
  private static final double HUNDRED = 100;

  private final MyGroup group;

  ReasonWords(MyGroup group) {
    this.group = group;
  }

  String of(Reason reason) {
    return switch (reason) {
      case Reason.Pays(double chance, int looks) ->
          "The chance that it pays is " + chance(chance) + agreed(looks);
      case Reason.DoesNotPay(double chance, int looks) ->
          "The chance that it does not pay is " + chance(chance) + agreed(looks);
      case Reason.Unsure(double chance) ->
          "The chance that it pays is " + chance(chance) + ": not sure enough to say.";
      case Reason.Untested(String programme, double chance) ->
          "Your group has never tried the %s. With it, the chance that it pays is %s."
              .formatted(VerdictWords.programme(programme), chance(chance));
      case Reason.NoneBetter(String programme, double chance) ->
          "Even with the %s, which your group has not tried, the chance that it pays is %s: too small to try six meetings of it first."
              .formatted(VerdictWords.programme(programme), chance(chance));
      case Reason.LargestSaleDecides _ ->
          "One sale decides: without what your largest client brought, the answer would be another.";
      case Reason.AdviceAndVisibilityDecide _ ->
          "Advice and visibility decide: by what leads bring alone, the answer would be another.";
      default -> waiting(reason);
    };
  }

  private String waiting(Reason reason) {
    return switch (reason) {
      case Reason.LooksToGo(int looks) ->
          "It looks clear this month. %s to agree before it is said."
              .formatted(
                  looks == 1
                      ? "Next month has"
                      : "The next " + VerdictWords.number(looks) + " months have");
      case Reason.MonthsToGo(int months, boolean newcomer) ->
          (newcomer
                  ? "This is your first year in a first group, and leads warm up slowly. For another %s nobody should tell you to leave."
                  : "For another %s nobody should tell you to leave: a few bad months prove little.")
              .formatted(VerdictWords.count(months, "month"));
      case Reason.MeetingsToGo(int meetings) ->
          "It takes %s more %s before anything can be said."
              .formatted(VerdictWords.number(meetings), meetings == 1 ? "meeting" : "meetings");
      case Reason.NoMeetings _ ->
          group.here() != null
              ? "You were at no meeting yet. Once you take your seat at one, it is counted by itself."
              : "You have written down no meeting yet.";
      case Reason.NotPooled _ -> notPooled();
      default -> known(reason);
    };
  }

  private static String known(Reason reason) {
    return switch (reason) {
      case Reason.NoLeads(int months) ->
          "Not one lead in %s.".formatted(VerdictWords.count(months, "month"));
      case Reason.OpenLeads(int leads) ->
          leads == 1
              ? "One lead is still open. It counts neither for nor against."
              : "%s are still open. They count neither for nor against."
                  .formatted(VerdictWords.capital(VerdictWords.count(leads, "lead")));
      case Reason.NoSales _ ->
          "None became a client yet, so what one is worth is taken from your own books.";
      case Reason.ClientMarginMissing _ -> "You have not said what a client leaves you.";
      case Reason.CostMissing _ -> "Nothing you put in is on record yet: no meeting and no dues.";
      case Reason.DuesPaid(int months, double chance) ->
          "Your dues are paid for %s and do not come back. Until then, counting your time alone, the chance that it pays is %s."
              .formatted(VerdictWords.more(months), chance(chance));
      default -> throw new IllegalStateException("a reason without a sentence: " + reason);
    };
  }

  private String notPooled() {
    return group.here() != null
        ? "Fewer than five of you have come to a meeting, so the others’ leads are not read and an answer takes longer."
        : "What the other members there receive is not known, so an answer takes longer.";
  }

  private static String agreed(int looks) {
    return looks == 1
        ? ". Only the last month said so."
        : ". The last %s months all said so.".formatted(VerdictWords.number(looks));
  }

  /** "97 in 100"; never all and never none. */
  static String chance(double chance) {
    long of = Math.round(chance * HUNDRED);
    return of >= HUNDRED ? "over 99 in 100" : of <= 0 ? "under 1 in 100" : of + " in 100";
  }
}
