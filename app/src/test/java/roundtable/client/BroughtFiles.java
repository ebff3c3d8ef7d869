package roundtable.client;

import org.junit.jupiter.api.AfterEach;
import roundtable.testing.Evening;
import roundtable.testing.House;

/** A house in which Bruno brings files. */
abstract class BroughtFiles {
  final House house = House.open();
  final Evening evening = new Evening(house, 3);
  final Owner bruno = new Owner(evening, 2);

  @AfterEach
  void close() {
    house.close();
  }
}
