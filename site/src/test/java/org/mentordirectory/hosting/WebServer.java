package org.mentordirectory.hosting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A server of Debian's that shows a site as docs/hosting.md says. The lines there are taken as they
 * are but for the folder and the port; what surrounds them is what such a server has anyway.
 */
final class WebServer {
  /** Where the docs let the site lie. */
  private static final String FOLDER = "/srv/mentoring";

  private static final Path DOCS = Path.of(System.getProperty("mentor.root"), "docs/hosting.md");
  private static final Path MODULES = Path.of("/usr/lib/apache2/modules");
  private static final List<String> APACHE =
      List.of("mpm_event", "authz_core", "alias", "deflate", "dir", "filter", "headers", "mime");

  private final String name;
  private final int port;
  private final Path pid;

  private WebServer(String name, int port, Path pid) {
    this.name = name;
    this.port = port;
    this.pid = pid;
  }

  /** Starts nginx. */
  static WebServer nginx(Path site, Path scratch) throws IOException, InterruptedException {
    int port = freePort();
    String server =
        lines("nginx").replace(FOLDER, site.toString()).replace("listen 80;", "listen " + at(port));
    String places =
        Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
            .map(kind -> "%s_temp_path %s/%1$s;".formatted(kind, scratch))
            .collect(Collectors.joining("\n"));
    Path pid = scratch.resolve("nginx.pid");
    Path file =
        Files.writeString(
            scratch.resolve("nginx.conf"),
            "pid %s;\nerror_log %s/nginx.log;\nevents {}\nhttp {\naccess_log off;\n%s\n%s}\n"
                .formatted(pid, scratch, places, server));
    start("nginx", "-c", file.toString(), "-p", scratch.toString());
    return new WebServer("nginx", port, pid);
  }

  /** Starts Apache. */
  static WebServer apache(Path site, Path scratch) throws IOException, InterruptedException {
    int port = freePort();
    var all = new ArrayList<String>();
    all.add("ServerRoot " + scratch);
    all.add("ServerName www.example.org");
    all.add("Listen 127.0.0.1:" + port);
    Path pid = scratch.resolve("apache.pid");
    all.add("PidFile " + pid);
    all.add("ErrorLog " + scratch.resolve("apache.log"));
    APACHE.forEach(m -> all.add("LoadModule %s_module %s/mod_%1$s.so".formatted(m, MODULES)));
    all.add("TypesConfig /etc/mime.types");
    if (System.getProperty("user.name").equals("root")) {
      all.add("User www-data");
      all.add("Group www-data");
    }
    all.add("<Directory />\nAllowOverride None\nRequire all denied\n</Directory>");
    all.add("<FilesMatch \"^\\.ht\">\nRequire all denied\n</FilesMatch>");
    all.add(lines("apache").replace(FOLDER, site.toString()));
    Path file = Files.writeString(scratch.resolve("apache.conf"), String.join("\n", all) + "\n");
    start("apache2", "-f", file.toString(), "-k", "start");
    return new WebServer("Apache", port, pid);
  }

  private static String at(int port) {
    return "127.0.0.1:%s;".formatted(port);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The one block of the docs in a language. */
  private static String lines(String language) throws IOException {
    Matcher block =
        Pattern.compile("(?s)```%s\n(.*?)```".formatted(language)).matcher(Files.readString(DOCS));
    assertThat(block.results()).as("blocks of %s in %s", language, DOCS).hasSize(1);
    block.reset();
    return block.find() ? block.group(1) : "";
  }

  /** The programs go on in the background as soon as they listen. */
  private static void start(String program, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>(List.of("/usr/sbin/" + program));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    assertThat(process.waitFor()).as(() -> said(process)).isZero();
  }

  private static String said(Process process) {
    try {
      return new String(process.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Where the site is. */
  URI address() {
    return URI.create("http://127.0.0.1:%s/mentoring/".formatted(port));
  }

  /** Stops it, and waits until it has stopped. */
  void stop() throws IOException {
    long number = Long.parseLong(Files.readString(pid).strip());
    ProcessHandle process = ProcessHandle.of(number).orElseThrow();
    process.destroy();
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  @Override
  public String toString() {
    return name;
  }
}
