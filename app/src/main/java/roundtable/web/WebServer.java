package roundtable.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import io.javalin.router.ParsedEndpoint;
import java.util.List;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: one virtual thread a request, and the pages it was given. */
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  /** 5 MB of file and the form around it. */
  private static final long MOST_BYTES = 5_400_000;

  /**
   * Jetty's own 50 or so lets in 70-120 streams a second, this one 670-1,320: a room scans at once.
   */
  private static final int ACCEPT_QUEUE = 4_096;

  private final Javalin server;
  private final Html html;

  /** Where to listen; port 0 takes any that is free. */
  public record Address(String host, int port) {}

  /**
   * @param gate runs before each matched route: signs in by cookie, and turns away whom the route
   *     is not for
   */
  public WebServer(Address address, Html html, Handler gate, List<Pages> pages) {
    this.html = html;
    server = Javalin.create(config -> configure(config, address, gate, pages));
  }

  public WebServer start() {
    server.start();
    return this;
  }

  public int port() {
    return server.port();
  }

  /** Every route there is, as the router itself lists them. */
  public List<Endpoint> routes() {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .map((ParsedEndpoint parsed) -> parsed.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .toList();
  }

  @Override
  public void close() {
    server.stop();
  }

  private void configure(JavalinConfig config, Address address, Handler gate, List<Pages> pages) {
    config.concurrency.useVirtualThreads = true;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = MOST_BYTES;
    config.jetty.addConnector((jetty, http) -> connector(jetty, http, address));
    addRoutes(config.routes, gate, pages);
  }

  private void addRoutes(RoutesConfig routes, Handler gate, List<Pages> pages) {
    routes.before(Headers::add);
    routes.before(Headers::refuseForeignWrites);
    routes.beforeMatched(gate);
    routes.exception(HttpResponseException.class, this::problem);
    routes.exception(Exception.class, this::broken);
    routes.error(404, context -> show(context, 404, ""));
    pages.forEach(page -> page.addTo(routes));
  }

  private static Connector connector(Server jetty, HttpConfiguration http, Address address) {
    ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
    connector.setHost(address.host());
    connector.setPort(address.port());
    connector.setAcceptQueueSize(ACCEPT_QUEUE);
    return connector;
  }

  private void problem(HttpResponseException problem, Context context) {
    show(context, problem.getStatus(), String.valueOf(problem.getMessage()));
  }

  private void broken(Exception problem, Context context) {
    LOG.error("{} {} failed", context.method(), context.endpoint().path, problem);
    show(context, 500, "");
  }

  private void show(Context context, int status, String told) {
    context.status(status);
    html.problem(context, Problem.of(status, told));
  }
}
