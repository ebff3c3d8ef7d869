package roundtable.meeting.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import roundtable.database.Database;
import roundtable.group.Group;
import roundtable.group.Groups;
import roundtable.meeting.LiveMeeting;
import roundtable.web.Html;
import roundtable.web.QrCode;

/**
 * Renders what each view shows as named regions. A page is its regions, and a message is the
 * regions that have changed: so a stale page with the messages applied is a fresh page, by
 * construction.
 */
public final class MeetingViews {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private final Database database;
  private final Html html;
  private final String address;
  private final Map<Long, Group> groups = new ConcurrentHashMap<>();

  /**
   * @param address how phones reach this server
   */
  public MeetingViews(Database database, Html html, String address) {
    this.database = database;
    this.html = html;
    this.address = address;
  }

  Map<String, String> regions(View view, LiveMeeting live) {
    StageScreen stage = stage(view, live);
    Map<String, String> regions = new LinkedHashMap<>();
    switch (view) {
      case View.Projector projector -> {
        ProjectorScreen screen = ProjectorScreen.of(live, stage, entry(live));
        regions.put("head", html.fragment("meeting/projector/head.jte", screen));
        regions.put("round", html.fragment("meeting/projector/round.jte", screen));
        regions.put("turn", html.fragment("meeting/projector/turn.jte", screen));
      }
      case View.Phones phones ->
          regions.put("stage", html.fragment("meeting/phone/stage.jte", stage));
      case View.Desk desk -> {
        DeskScreen screen = DeskScreen.of(live, stage);
        regions.put("top", html.fragment("meeting/desk/top.jte", screen));
        regions.put("lead", html.fragment("meeting/desk/lead.jte", screen));
        regions.put("now", html.fragment("meeting/desk/now.jte", screen));
        regions.put("controls", html.fragment("meeting/desk/controls.jte", screen));
        regions.put("said", html.fragment("meeting/desk/said.jte", screen));
        regions.put("people", html.fragment("meeting/desk/people.jte", screen));
      }
      case View.Door door -> regions.put("door", "");
    }
    return regions;
  }

  StageScreen stage(View view, LiveMeeting live) {
    return StageScreen.of(live, view.table(), where(live, view.table()));
  }

  private StageScreen.Where where(LiveMeeting live, int table) {
    Group group = group(live);
    String day = DAY.format(live.meeting().startsAt().atZone(ZoneId.of(group.timeZone())));
    return new StageScreen.Where(
        group.name(), day, table, live.round().tables().size(), turn(live, table));
  }

  private static String turn(LiveMeeting live, int table) {
    var at = live.round().table(table);
    long begun =
        live.round().turns().values().stream().filter(turn -> turn.table() == table).count();
    int all = at == null ? 0 : at.order().size();
    return begun == 0 ? "" : "Turn " + begun + " of " + Math.max(all, begun);
  }

  private ProjectorScreen.Entry entry(LiveMeeting live) {
    String join = address + "/join/" + live.meeting().pin();
    String site = address.replaceFirst("^https?://", "");
    return new ProjectorScreen.Entry(
        live.meeting().spokenPin(), site, new QrCode(join, "QR code to join"));
  }

  /** A group's name or hours have changed: the next message shows them. */
  public void forget(long groupId) {
    groups.remove(groupId);
  }

  private Group group(LiveMeeting live) {
    return groups.computeIfAbsent(
        live.meeting().groupId(), id -> database.read(context -> Groups.behindDoor(context, id)));
  }
}
