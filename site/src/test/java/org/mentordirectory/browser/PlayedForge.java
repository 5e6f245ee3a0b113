package org.mentordirectory.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.mentordirectory.testing.SampleScheme;

/** A forge on this machine, which writes down what browsers ask of it. */
final class PlayedForge implements AutoCloseable {
  static final String URL = "https://forge.example/scheme/mentors";

  private final HttpServer server;
  private final int status;
  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<Asked> asked = new LinkedBlockingQueue<>();

  /**
   * What was asked for: a path behind the repository's, and what stands behind its question mark.
   */
  record Asked(String path, Map<String, String> parameters) {}

  /** A forge that shows a page for each address. */
  PlayedForge() throws IOException {
    this(200);
  }

  /** A forge that shows nothing, so that a browser stays on the page where it is. */
  static PlayedForge silent() throws IOException {
    return new PlayedForge(204);
  }

  private PlayedForge(int status) throws IOException {
    this.status = status;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Leads a browser here when it goes to the address of the forge. */
  void receive(BrowserContext context) {
    context.route("https://forge.example/**", this::forward);
  }

  /** The next that was asked for, which must come soon. */
  Asked next() {
    try {
      Asked next = asked.poll(10, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("no browser came to the forge");
      }
      return next;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void forward(Route route) {
    URI asks = URI.create(route.request().url());
    URI here =
        URI.create(
            "http://127.0.0.1:%d%s%s"
                .formatted(
                    server.getAddress().getPort(),
                    asks.getRawPath(),
                    asks.getRawQuery() == null ? "" : "?" + asks.getRawQuery()));
    try {
      client.send(HttpRequest.newBuilder(here).build(), BodyHandlers.discarding());
      route.fulfill(new Route.FulfillOptions().setStatus(status).setContentType("text/html"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      URI address = exchange.getRequestURI();
      Map<String, String> parameters = new LinkedHashMap<>();
      if (address.getRawQuery() != null) {
        for (String parameter : address.getRawQuery().split("&")) {
          String[] parts = parameter.split("=", 2);
          parameters.put(decoded(parts[0]), decoded(parts[1]));
        }
      }
      if (address.getPath().startsWith("/scheme/mentors/")) {
        asked.add(new Asked(address.getPath().substring("/scheme/mentors".length()), parameters));
      }
      exchange.sendResponseHeaders(204, -1);
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, UTF_8);
  }

  /** Writes a content folder of some mentors of the sample, with this as its forge. */
  static void content(Path folder, String kind, String... mentors) throws IOException {
    Files.createDirectories(folder.resolve("mentors"));
    String scheme =
        SampleScheme.settings()
            .replace("forge: github", "forge: " + kind)
            .replace("https://github.com/example/sample", URL);
    Files.writeString(folder.resolve("scheme.yaml"), scheme);
    for (String mentor : mentors) {
      String file = "mentors/" + mentor + ".md";
      Files.writeString(folder.resolve(file), SampleScheme.text(file));
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
