package roundtable;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import io.javalin.security.RouteRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import roundtable.testing.House;

/**
 * Every route there is, as the router lists them, has one audience and one line in the
 * authorisation table.
 */
class RoutesTest {
  @Test
  void every_route_names_one_audience() {
    try (House house = House.open()) {
      for (Endpoint route : house.product().routes()) {
        assertThat(audience(route)).as(route.method + " " + route.path).hasSize(1);
      }
    }
  }

  @Test
  void every_route_has_its_line_in_the_authorisation_table() throws IOException {
    try (House house = House.open()) {
      Set<String> routes = new TreeSet<>();
      for (Endpoint route : house.product().routes()) {
        routes.add(route.method + " " + route.path + " " + audience(route).iterator().next());
      }
      assertThat(String.join("\n", routes)).isEqualTo(String.join("\n", table()));
    }
  }

  private static Set<? extends RouteRole> audience(Endpoint route) {
    Roles roles = route.metadata(Roles.class);
    return roles == null ? Set.of() : roles.getRoles();
  }

  private static List<String> table() throws IOException {
    try (InputStream in = RoutesTest.class.getResourceAsStream("/authorisation.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .sorted()
          .toList();
    }
  }
}
