package org.mentordirectory.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A forge with one repository, {@value #NAME}, for programs that go through a proxy: Git's own
 * server, and of GitHub's interface what the scripts ask for. A collection is a list of objects by
 * its path; whoever posts to it adds one.
 *
 * @see <a href="https://docs.github.com/en/rest">GitHub's REST interface</a>
 */
final class Forge implements AutoCloseable {
  static final String HOST = "github.localhost";
  static final String NAME = "example/scheme";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern OBJECT = Pattern.compile("(/[a-z]+)/([^/]+)");
  private static final Pattern FILES = Pattern.compile("/pulls/(\\d+)/files");

  private static final List<String> NUMBERED = List.of("/issues", "/pulls");

  /** As GitHub has it: of more, the next page is named. */
  private static final int MOST = 100;

  private final HttpServer server;
  private final Path git;
  private final Map<String, List<ObjectNode>> collections = new TreeMap<>();
  private boolean broken;

  /**
   * A forge.
   *
   * @param folder with its repository, which is empty at first
   */
  Forge(Path folder) throws IOException {
    git = folder.resolve(NAME + ".git");
    git("init", "--quiet", "--bare", "--initial-branch=main", git.toString());
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
  }

  /** Of the repository, for Git on this machine. */
  Path git() {
    return git;
  }

  String proxy() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Says from now on that it is out of order, or no longer. */
  void broken(boolean now) {
    broken = now;
  }

  /** Somebody opens an issue, or a pull request under {@code /pulls}. */
  synchronized ObjectNode open(String collection, String login, Map<String, ?> fields) {
    ObjectNode opened = JSON.valueToTree(fields);
    add(collection, opened, login);
    return opened;
  }

  /** What is in a collection now. */
  synchronized List<ObjectNode> all(String collection) {
    return List.copyOf(collections.getOrDefault(collection, List.of()));
  }

  /** The texts of the comments on an issue. */
  List<String> comments(int issue) {
    return all("/issues/" + issue + "/comments").stream()
        .map(comment -> comment.get("body").asText())
        .toList();
  }

  /** The one pull request that was made of an issue. */
  ObjectNode proposal(int issue) {
    List<ObjectNode> found =
        all("/pulls").stream()
            .filter(pull -> pull.path("branch").asText().equals("sign-up-" + issue))
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  /** The labels that a pull request was given. */
  List<String> labels(JsonNode pull) {
    return all("/issues/%s/labels".formatted(pull.get("number"))).stream()
        .flatMap(given -> StreamSupport.stream(given.get("labels").spliterator(), false))
        .map(JsonNode::asText)
        .toList();
  }

  /** The texts of the open issues with a label. */
  List<String> texts(String label) {
    return listed("/issues", Map.of("labels", label)).stream()
        .map(issue -> issue.get("body").asText())
        .toList();
  }

  private void add(String collection, ObjectNode given, String login) {
    if (NUMBERED.contains(collection)) {
      int number = 1 + NUMBERED.stream().mapToInt(each -> all(each).size()).sum();
      given.put("number", number).put("created_at", Instant.now().toString());
      given.put("state", given.path("state").asText("open"));
      given.put("html_url", "http://%s/%s%s/%d".formatted(HOST, NAME, collection, number));
    }
    if (given.get("head") instanceof TextNode branch) {
      withHead(given.set("branch", branch));
    }
    given.putObject("user").put("login", login);
    collections.computeIfAbsent(collection, path -> new ArrayList<>()).add(given);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (broken) {
        send(exchange, 503, JSON.createObjectNode().put("message", "No server is available"));
      } else if (path.startsWith("/" + NAME + ".git/")) {
        GitServer.serve(exchange, git.getParent().getParent());
      } else if (path.startsWith("/repos/" + NAME)) {
        serveInterface(exchange, path.substring(("/repos/" + NAME).length()));
      } else {
        send(exchange, 404, JSON.createObjectNode().put("message", "Not Found"));
      }
    }
  }

  private synchronized void serveInterface(HttpExchange exchange, String path) throws IOException {
    String method = exchange.getRequestMethod();
    Map<String, String> query = query(exchange);
    JsonNode given = JSON.readTree(exchange.getRequestBody());
    Matcher object = OBJECT.matcher(path);
    Matcher files = FILES.matcher(path);
    if (path.isEmpty()) {
      send(exchange, 200, JSON.createObjectNode().put("default_branch", "main"));
    } else if (method.equals("POST")) {
      add(path, (ObjectNode) given, "github-actions[bot]");
      send(exchange, 201, given);
    } else if (files.matches()) {
      send(exchange, 200, page(exchange, query, changed(find("/pulls", files.group(1)))));
    } else if (object.matches() && !method.equals("GET")) {
      send(exchange, 200, find(object.group(1), object.group(2)).setAll((ObjectNode) given));
    } else if (object.matches()) {
      send(exchange, 200, find(object.group(1), object.group(2)));
    } else {
      send(exchange, 200, page(exchange, query, listed(path, query)));
    }
  }

  private ObjectNode find(String collection, String number) {
    return all(collection).stream()
        .filter(object -> object.path("number").asText().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private List<ObjectNode> listed(String collection, Map<String, String> query) {
    String state = query.getOrDefault("state", "open");
    return all(collection).stream()
        .filter(each -> state.equals("all") || each.path("state").asText(state).equals(state))
        .filter(each -> each.path("labels").toString().contains(query.getOrDefault("labels", "")))
        .map(each -> each.has("branch") ? withHead(each) : each)
        .filter(each -> each.at("/head/label").asText().endsWith(query.getOrDefault("head", "")))
        .toList();
  }

  /** A pull request, with where its branch is now. */
  private ObjectNode withHead(ObjectNode pull) {
    String branch = pull.get("branch").asText();
    String commit = git("rev-parse", branch).strip();
    git("update-ref", "refs/pull/%s/head".formatted(pull.get("number")), commit);
    pull.putObject("head").put("sha", commit).put("label", "example:" + branch);
    return pull;
  }

  private List<ObjectNode> changed(ObjectNode pull) {
    return git("diff", "--name-status", "-M", "main..." + pull.get("branch").asText())
        .lines()
        .map(
            line -> {
              List<String> words = Arrays.asList(line.split("\t"));
              ObjectNode file = JSON.createObjectNode();
              file.put("filename", words.get(words.size() - 1));
              return words.size() == 3 ? file.put("previous_filename", words.get(1)) : file;
            })
        .toList();
  }

  private static JsonNode page(
      HttpExchange exchange, Map<String, String> query, List<ObjectNode> all) {
    int size = Math.min(MOST, Integer.parseInt(query.getOrDefault("per_page", "30")));
    int page = Integer.parseInt(query.getOrDefault("page", "1"));
    int end = Math.min(all.size(), page * size);
    if (end < all.size()) {
      String rest = exchange.getRequestURI().toString().replaceFirst("&page=\\d+", "");
      exchange
          .getResponseHeaders()
          .set("Link", "<%s&page=%d>; rel=\"next\"".formatted(rest, page + 1));
    }
    return JSON.valueToTree(all.subList((page - 1) * size, end));
  }

  private static Map<String, String> query(HttpExchange exchange) {
    String query = exchange.getRequestURI().getRawQuery();
    return query == null
        ? Map.of()
        : Arrays.stream(query.split("&"))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
  }

  private static void send(HttpExchange exchange, int status, JsonNode answer) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(answer);
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private String git(String... words) {
    var command = new ArrayList<String>(List.of("git"));
    if (!words[0].equals("init")) {
      command.add("--git-dir=" + git);
    }
    command.addAll(List.of(words));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor()).as(command + "\n" + said).isZero();
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
