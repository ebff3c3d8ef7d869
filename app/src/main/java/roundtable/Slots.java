package roundtable;

import java.util.List;
import roundtable.access.OwnData;
import roundtable.access.OwnSignIns;
import roundtable.client.OwnClients;
import roundtable.group.HomeSlot;
import roundtable.group.OwnMemberships;
import roundtable.group.ProgrammeChoice;
import roundtable.introduction.OwnHands;
import roundtable.meeting.OwnSeats;
import roundtable.meeting.Programme;
import roundtable.overlap.OwnAnswers;
import roundtable.preparation.OwnSheets;
import roundtable.referral.OwnReferrals;
import roundtable.web.Menu;
import roundtable.worth.OwnWorth;

/** What features show in pages that are not theirs, in the order people see it. */
final class Slots {
  /** The ways through a group's pages; each is a feature's own address. */
  static final Menu MENU =
      new Menu(
          List.of(
              new Menu.Entry("home", "Home", ""),
              new Menu.Entry("meetings", "Meetings", "/meetings"),
              new Menu.Entry("clients", "My list", "/clients"),
              new Menu.Entry("introductions", "Follow up", "/introductions"),
              new Menu.Entry("referrals", "Referrals", "/referrals"),
              new Menu.Entry("worth", "Worth", "/worth"),
              new Menu.Entry("members", "Members", "/members")));

  /** What other features show on a group's home. */
  static final List<HomeSlot> HOME =
      List.of(
          new HomeSlot("/next-meeting", "Next meeting", true),
          new HomeSlot("/introductions/waiting", "Your introductions", false),
          new HomeSlot("/referrals/waiting", "Your referrals", false),
          new HomeSlot("/worth", "Is it worth your time?", false));

  /** What is to be settled before somebody leaves. */
  static final List<HomeSlot> LEAVING =
      List.of(
          new HomeSlot("/leaving/thanks", "Whom to thank", false),
          new HomeSlot("/leaving/referrals", "Leads still open", false));

  /** What each feature keeps about a person, in the order of the file they take away. */
  static final List<OwnData> OWN_DATA =
      List.of(
          new OwnSignIns(),
          new OwnMemberships(),
          new OwnClients(),
          new OwnSheets(),
          new OwnSeats(),
          new OwnAnswers(),
          new OwnHands(),
          new OwnReferrals(),
          new OwnWorth());

  static final List<ProgrammeChoice> PROGRAMMES =
      Programme.all().stream()
          .map(one -> new ProgrammeChoice(one.key(), one.name(), one.ask()))
          .toList();

  private Slots() {}
}
