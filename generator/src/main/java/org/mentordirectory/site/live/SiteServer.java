package org.mentordirectory.site.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.words.Messages;

/** Shows a built site to browsers on this machine, as a plain web host would. */
public final class SiteServer implements Closeable {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("png", "image/png"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("xml", "application/xml"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry(
              "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

  static {
    // The head and the body of an answer are written apart: else the second waits until the browser
    // has confirmed the first, which takes it some 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final Pattern HOST =
      Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

  private final Path site;
  private final Pages pages;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  private SiteServer(Path site, Pages pages, HttpServer server) {
    this.site = site;
    this.pages = pages;
    this.server = server;
  }

  /** What is shown instead of the files of the site. */
  interface Pages {
    /**
     * The answer to a request, or nothing where the file of the site is right.
     *
     * @param path as asked for, without its first slash
     */
    default Optional<Answer> answer(String path) throws IOException {
      return Optional.empty();
    }

    /** Answers requests that stay open; whether this was one. */
    default boolean hold(HttpExchange exchange) throws IOException {
      return false;
    }
  }

  /** An answer. */
  record Answer(int status, String type, byte[] bytes) {}

  /**
   * Begins to serve on 127.0.0.1.
   *
   * @param site the folder of the site
   * @param port the port, or 0 for any that is free
   * @throws Refusal if the port cannot be used
   */
  public static SiteServer start(Path site, int port) throws IOException, Refusal {
    return start(site, port, new Pages() {});
  }

  static SiteServer start(Path site, int port, Pages pages) throws IOException, Refusal {
    var server = new SiteServer(site.toAbsolutePath().normalize(), pages, listen(port));
    server.server.createContext("/", server::answer);
    server.server.setExecutor(server.threads);
    server.server.start();
    return server;
  }

  private static HttpServer listen(int port) throws IOException, Refusal {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    } catch (BindException | IllegalArgumentException e) { // such as a port above 65535
      throw new Refusal(
          e, "port %d cannot be used (%s); give another by --port", port, e.getMessage());
    }
  }

  /** Where the site is. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!isOurs(exchange.getRequestHeaders().getFirst("host"))) {
        String sentence = Messages.english().text("live.host", address());
        send(exchange, new Answer(421, type(".txt"), sentence.getBytes(StandardCharsets.UTF_8)));
        return;
      }
      if (pages.hold(exchange)) {
        return;
      }
      String path = Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("/");
      Optional<Answer> instead = pages.answer(path.substring(1));
      if (instead.isPresent()) {
        send(exchange, instead.get());
        return;
      }
      Optional<Path> file = file(path);
      if (file.filter(Files::isDirectory).isPresent() && !path.endsWith("/")) {
        exchange.getResponseHeaders().set("Location", withSlash(exchange.getRequestURI()));
        exchange.sendResponseHeaders(301, -1);
        return;
      }
      Optional<Path> page = page(path.endsWith("/") ? path + "index.html" : path);
      send(exchange, answer(page.isPresent() ? 200 : 404, page.or(() -> page("/404.html"))));
    }
  }

  /**
   * Whether somebody asked for this machine. A page of the network whose name leads to it must not
   * read what is shown here.
   */
  private static boolean isOurs(@Nullable String host) {
    return host != null && HOST.matcher(host).matches();
  }

  private static String withSlash(URI asked) {
    String query = asked.getRawQuery();
    return asked.getRawPath().replaceFirst("^/+", "/") + "/" + (query == null ? "" : "?" + query);
  }

  private Optional<Path> page(String path) {
    return file(path).filter(Files::isRegularFile);
  }

  /** What is there at an address; what leads out of the site, by a link too, is not. */
  private Optional<Path> file(String path) {
    try {
      Path root = site.toRealPath();
      Path file = root.resolve(path.substring(1)).toRealPath();
      return Optional.of(file).filter(inside -> inside.startsWith(root));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Answer answer(int status, Optional<Path> file) throws IOException {
    return file.isEmpty()
        ? new Answer(status, type(".txt"), new byte[0])
        : new Answer(
            status, type(file.get().getFileName().toString()), Files.readAllBytes(file.get()));
  }

  /** The media type of a file. */
  static String type(String file) {
    return TYPES.getOrDefault(
        file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    exchange.getResponseHeaders().set("Cache-Control", "no-cache");
    boolean head = exchange.getRequestMethod().equals("HEAD") || answer.bytes().length == 0;
    exchange.sendResponseHeaders(answer.status(), head ? -1 : answer.bytes().length);
    if (!head) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(answer.bytes());
      }
    }
  }
}
