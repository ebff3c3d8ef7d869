package roundtable.web;

import io.javalin.config.RoutesConfig;

/** A feature's pages: they add their own routes, each with its {@link Audience}. */
public interface Pages {
  void addTo(RoutesConfig routes);
}
