package roundtable.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Styles, scripts, fonts and pictures from the jar; an address changes with the content, so
 * browsers keep them for good.
 */
public final class Assets implements Pages {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "webmanifest", "application/manifest+json");

  private static final class Asset {
    private final byte[] content;
    private final String version;

    Asset(byte[] content) {
      CRC32C sum = new CRC32C();
      sum.update(content);
      this.content = content;
      version = HexFormat.of().toHexDigits((int) sum.getValue());
    }
  }

  private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/static/{version}/<path>", this::send, Audience.ANYONE);
    routes.get(
        "/favicon.ico", context -> context.redirect(address("favicon.svg")), Audience.ANYONE);
  }

  String address(String path) {
    Asset asset = asset(path);
    if (asset == null) {
      throw new IllegalArgumentException("no such asset: " + path);
    }
    return "/static/" + asset.version + "/" + path;
  }

  private void send(Context context) {
    String path = context.pathParam("path");
    Asset asset = asset(path);
    if (asset == null) {
      throw new NotFoundResponse();
    }
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.contentType(
        TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain"));
    context.result(asset.content);
  }

  private @Nullable Asset asset(String path) {
    if (path.contains("..")) {
      return null;
    }
    return loaded.computeIfAbsent(path, Assets::load);
  }

  private static @Nullable Asset load(String path) {
    try (InputStream in = Assets.class.getResourceAsStream("/static/" + path)) {
      return in == null ? null : new Asset(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
