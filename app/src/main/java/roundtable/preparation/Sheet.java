package roundtable.preparation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import roundtable.meeting.Mention;
import roundtable.meeting.Programme;
import roundtable.preparation.SheetLine.Slot;

/** What one member brings to one meeting, clients first. */
public record Sheet(List<SheetLine> lines) {
  static final Sheet EMPTY = new Sheet(List.of());

  static Sheet of(List<SheetLine> lines) {
    return new Sheet(
        lines.stream()
            .sorted(
                Comparator.comparing((SheetLine line) -> line.slot().kind())
                    .thenComparingInt(line -> line.slot().position()))
            .toList());
  }

  public List<SheetLine> of(Mention.Kind kind) {
    return lines.stream().filter(line -> line.slot().kind() == kind).toList();
  }

  Optional<SheetLine> at(Slot slot) {
    return lines.stream().filter(line -> line.slot().equals(slot)).findFirst();
  }

  Readiness readiness() {
    return Readiness.of(of(Mention.Kind.CLIENT).size(), of(Mention.Kind.PROSPECT).size());
  }

  Optional<Slot> firstFree(Mention.Kind kind, Programme programme) {
    return slots(kind, programme).stream().filter(slot -> at(slot).isEmpty()).findFirst();
  }

  /** The places a programme has for a kind. */
  static List<Slot> slots(Mention.Kind kind, Programme programme) {
    Programme.Sheet sheet = programme.sheet();
    int places = kind == Mention.Kind.CLIENT ? sheet.clients() : sheet.prospects();
    return IntStream.rangeClosed(1, places).mapToObj(place -> new Slot(kind, place)).toList();
  }
}
