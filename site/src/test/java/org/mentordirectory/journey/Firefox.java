package org.mentordirectory.journey;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Firefox, by its own protocol.
 *
 * @see <a
 *     href="https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html">Marionette,
 *     Protocol</a>
 */
final class Firefox implements Engine {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern LISTENING =
      Pattern.compile("\\d+\tMarionette\tINFO\tListening on port (\\d+)");
  private static final String PREFERENCES =
      """
      user_pref("marionette.port", 0);
      user_pref("browser.download.folderList", 2);
      user_pref("browser.download.dir", "%s");
      user_pref("browser.download.alwaysOpenPanel", false);
      user_pref("browser.helperApps.neverAsk.saveToDisk", "text/markdown,text/calendar");
      """;

  private final Started process;
  private final Path downloads;
  private final Socket socket;
  private final InputStream answers;
  private int sent;

  private Firefox(Started process, Path downloads, Socket socket) throws IOException {
    this.process = process;
    this.downloads = downloads;
    this.socket = socket;
    answers = new BufferedInputStream(socket.getInputStream());
    read(); // it says its version
    ask("WebDriver:NewSession", Map.of());
  }

  /**
   * Starts it.
   *
   * @param program its path
   * @param scratch a folder for what it keeps
   */
  static Firefox start(String program, Path scratch) throws IOException {
    Path profile = Files.createDirectories(scratch.resolve("profile"));
    Path downloads = Files.createDirectories(scratch.resolve("downloads"));
    Files.writeString(profile.resolve("user.js"), PREFERENCES.formatted(downloads));
    var command =
        List.of(program, "--headless", "--marionette", "--no-remote", "--profile", "" + profile);
    var process = Started.of(command, Map.of("HOME", scratch.toString()));
    int port = Integer.parseInt(process.said(LISTENING));
    return new Firefox(process, downloads, new Socket(InetAddress.getLoopbackAddress(), port));
  }

  @Override
  public JsonNode send(Command command, String element, Map<String, ?> arguments)
      throws IOException {
    JsonNode value = ask(command.named(), with(element, arguments));
    return value.path("value");
  }

  private static Map<String, Object> with(String element, Map<String, ?> arguments) {
    var all = new HashMap<String, Object>(arguments);
    all.put("id", element);
    return all;
  }

  private JsonNode ask(String name, Map<String, ?> arguments) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(List.of(0, ++sent, name, arguments));
    socket.getOutputStream().write((bytes.length + ":").getBytes(US_ASCII));
    socket.getOutputStream().write(bytes);
    JsonNode answer = read();
    if (!answer.path(2).isNull()) {
      throw new IOException(
          "%s %s: %s".formatted(name, arguments, answer.path(2).path("message").asText().strip()));
    }
    return answer.path(3);
  }

  /** A message: the number of its bytes, a colon, JSON. */
  private JsonNode read() throws IOException {
    int length = 0;
    for (int digit = answers.read(); digit != ':'; digit = answers.read()) {
      if (digit < '0' || digit > '9') {
        throw new IOException("Firefox has gone");
      }
      length = length * 10 + digit - '0';
    }
    return JSON.readTree(answers.readNBytes(length));
  }

  @Override
  public Path downloads() {
    return downloads;
  }

  @Override
  public void close() {
    process.stop();
  }
}
