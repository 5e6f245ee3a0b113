package org.mentordirectory.desk;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Git's own server for repositories in a folder. Anybody may read; to push takes a name.
 *
 * @see <a href="https://git-scm.com/docs/git-http-backend">git http-backend</a>
 */
final class GitServer {
  /** Headers by the variable that hands each over. */
  private static final Map<String, String> HEADERS =
      Map.of(
          "CONTENT_TYPE", "Content-Type",
          "HTTP_CONTENT_ENCODING", "Content-Encoding",
          "GIT_PROTOCOL", "Git-Protocol");

  private GitServer() {}

  static void serve(HttpExchange exchange, Path folder) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String query = String.valueOf(exchange.getRequestURI().getRawQuery());
    boolean pushes = path.endsWith("git-receive-pack") || query.endsWith("git-receive-pack");
    if (pushes && !exchange.getRequestHeaders().containsKey("Authorization")) {
      exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"forge\"");
      exchange.sendResponseHeaders(401, -1);
      return;
    }
    var server = new ProcessBuilder("git", "http-backend");
    Map<String, String> environment = server.environment();
    environment.put("GIT_PROJECT_ROOT", folder.toString());
    environment.put("GIT_HTTP_EXPORT_ALL", "1");
    environment.put("PATH_INFO", path);
    environment.put("REQUEST_METHOD", exchange.getRequestMethod());
    environment.put("QUERY_STRING", query);
    environment.put("REMOTE_USER", pushes ? "somebody" : "");
    HEADERS.forEach(
        (variable, name) ->
            Optional.ofNullable(exchange.getRequestHeaders().getFirst(name))
                .ifPresent(value -> environment.put(variable, value)));
    Process process = server.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var in = process.getOutputStream()) {
      exchange.getRequestBody().transferTo(in);
    }
    try (InputStream out = process.getInputStream()) {
      pass(out, exchange);
    }
  }

  private static void pass(InputStream out, HttpExchange exchange) throws IOException {
    int status = 200;
    for (String line = line(out); !line.isEmpty(); line = line(out)) {
      String[] header = line.split(": ", 2);
      if (header[0].equals("Status")) {
        status = Integer.parseInt(header[1].substring(0, 3));
      } else {
        exchange.getResponseHeaders().set(header[0], header[1]);
      }
    }
    exchange.sendResponseHeaders(status, 0);
    out.transferTo(exchange.getResponseBody());
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.append((char) next);
    }
    return line.toString().strip();
  }
}
