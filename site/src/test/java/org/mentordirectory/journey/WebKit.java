package org.mentordirectory.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** WebKitGTK, by its WebDriver, on a screen that nobody sees. */
final class WebKit implements Engine {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern DISPLAY = Pattern.compile("(\\d+)");
  private static final int SOON = 20;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Started screen;
  private final Started driver;
  private final Path downloads;
  private final URI server;
  private final String session;

  private WebKit(Started screen, Started driver, int port, Path downloads, Path browser)
      throws IOException, InterruptedException {
    this.screen = screen;
    this.driver = driver;
    this.downloads = downloads;
    driver.listen();
    server = URI.create("http://127.0.0.1:%s/".formatted(port));
    while (!answers()) {
      if (driver.process().waitFor(SOON, TimeUnit.MILLISECONDS)) {
        throw new IOException("WebKitWebDriver has gone");
      }
    }
    var options = Map.of("binary", browser.toString(), "args", List.of("--automation"));
    var capabilities =
        Map.of("capabilities", Map.of("alwaysMatch", Map.of("webkitgtk:browserOptions", options)));
    session = ask("POST", "session", capabilities).path("sessionId").asText();
  }

  /**
   * Starts it.
   *
   * @param browser the path of MiniBrowser
   * @param scratch a folder for what it keeps
   */
  static WebKit start(Path browser, Path scratch) throws IOException, InterruptedException {
    Path downloads = Files.createDirectories(scratch.resolve("downloads"));
    Path settings = Files.createDirectories(scratch.resolve(".config"));
    Files.writeString(settings.resolve("user-dirs.dirs"), "XDG_DOWNLOAD_DIR=\"$HOME/downloads\"\n");
    var screen =
        Started.of(
            List.of("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"),
            Map.of());
    var environment =
        Map.of(
            "DISPLAY",
            ":" + screen.said(DISPLAY),
            "HOME",
            scratch.toString(),
            "XDG_CONFIG_HOME",
            settings.toString(),
            "GSETTINGS_BACKEND",
            "memory",
            "NO_AT_BRIDGE",
            "1",
            "LIBGL_ALWAYS_SOFTWARE",
            "1");
    int port = freePort();
    return new WebKit(
        screen,
        Started.of(List.of("WebKitWebDriver", "--port=" + port), environment),
        port,
        downloads,
        browser);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private boolean answers() {
    try {
      ask("GET", "status", Map.of());
      return true;
    } catch (IOException e) {
      return false; // it does not listen yet
    }
  }

  @Override
  public JsonNode send(Command command, String element, Map<String, ?> arguments)
      throws IOException {
    String path = "session/%s/%s".formatted(session, command.path(element));
    return ask(command.isGet() ? "GET" : "POST", path, arguments);
  }

  private JsonNode ask(String method, String path, Map<String, ?> arguments) throws IOException {
    byte[] body = JSON.writeValueAsBytes(arguments);
    var request =
        HttpRequest.newBuilder(server.resolve(path))
            .method(
                method,
                method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
            .build();
    try {
      var answer = client.send(request, BodyHandlers.ofString());
      JsonNode value = JSON.readTree(answer.body()).path("value");
      if (answer.statusCode() != 200) {
        throw new IOException("%s %s: %s".formatted(path, arguments, value));
      }
      return value;
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Override
  public Path downloads() {
    return downloads;
  }

  @Override
  public void close() {
    driver.stop();
    screen.stop();
  }
}
