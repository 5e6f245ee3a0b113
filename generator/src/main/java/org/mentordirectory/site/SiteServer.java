package org.mentordirectory.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Shows a built site to browsers on this machine, as a plain web host would. */
public final class SiteServer implements Closeable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "jpg", "image/jpeg",
          "xml", "application/xml",
          "txt", "text/plain; charset=utf-8");

  private final Path site;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(8);

  private SiteServer(Path site, HttpServer server) {
    this.site = site;
    this.server = server;
  }

  /**
   * Begins to serve on 127.0.0.1.
   *
   * @param site the folder of the site
   * @param port the port, or 0 for any that is free
   * @throws IOException if the port is taken
   */
  public static SiteServer start(Path site, int port) throws IOException {
    var address = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
    var server = new SiteServer(site.toAbsolutePath().normalize(), HttpServer.create(address, 0));
    server.server.createContext("/", server::answer);
    server.server.setExecutor(server.threads);
    server.server.start();
    return server;
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
      String path = exchange.getRequestURI().getPath();
      Path file = file(path);
      if (Files.isDirectory(file) && !path.endsWith("/")) {
        exchange.getResponseHeaders().set("Location", path + "/");
        exchange.sendResponseHeaders(301, -1);
        return;
      }
      Path page = Files.isDirectory(file) ? file.resolve("index.html") : file;
      boolean found = Files.isRegularFile(page);
      send(exchange, found ? 200 : 404, found ? page : notFound());
    }
  }

  /** The file of an address; what leads out of the site is not found. */
  private Path file(String path) {
    try {
      Path file = site.resolve(path.substring(1)).normalize();
      return file.startsWith(site) ? file : notFound();
    } catch (InvalidPathException e) {
      return notFound();
    }
  }

  private Path notFound() {
    return site.resolve("404.html");
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    String name = file.getFileName().toString();
    String type =
        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-cache");
    boolean head = exchange.getRequestMethod().equals("HEAD") || bytes.length == 0;
    exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
    if (!head) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    }
  }
}
