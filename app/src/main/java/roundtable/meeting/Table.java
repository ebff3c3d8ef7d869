package roundtable.meeting;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the tables that speak side by side; most meetings have one.
 *
 * @param order seat numbers in the order of their turns
 * @param skipped seats that were passed over
 */
public record Table(int number, List<Integer> order, List<Integer> skipped) {
  Table skipping(int seat) {
    List<Integer> more = new ArrayList<>(skipped);
    more.add(seat);
    return new Table(number, order, List.copyOf(more));
  }

  Table notSkipping(int seat) {
    return new Table(number, order, skipped.stream().filter(one -> one != seat).toList());
  }

  Table followedBy(int seat) {
    List<Integer> longer = new ArrayList<>(order);
    longer.add(seat);
    return new Table(number, List.copyOf(longer), skipped);
  }
}
