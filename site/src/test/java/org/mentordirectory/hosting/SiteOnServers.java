package org.mentordirectory.hosting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.SiteBuilder;

/** The example site below a path, on nginx and Apache, set up as docs/hosting.md says. */
class SiteOnServers {
  private static final String HOST = "https://www.example.org";
  private static final String FOR_EVER = "max-age=31536000, immutable";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "(text|application)/javascript; charset=utf-8"),
          Map.entry("json", "application/json(; charset=utf-8)?"),
          Map.entry("svg", "image/svg\\+xml(; charset=utf-8)?"),
          Map.entry("xml", "(application|text)/xml; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("pdf", "application/pdf"),
          Map.entry(
              "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          // The search reads bytes, whatever they are called.
          Map.entry("bin", "application/octet-stream"));

  @TempDir private static Path temp;
  private static Path site;
  private static List<WebServer> servers = List.of();

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void startTheServers() throws Exception {
    site = temp.resolve("site");
    Path content = temp.resolve("content");
    copy(Path.of(System.getProperty("mentor.content")), content);
    Path settings = content.resolve("scheme.yaml");
    Files.writeString(
        settings,
        Files.readString(settings)
                .replaceFirst("(?m)^address:.*", "address: " + HOST + "/mentoring/")
            + "hosting: {host: apache, compressed: true, moved: {events/autumn:"
            + " events/archive}}\n");
    assertThat(
            SiteBuilder.build(new Settings(content, site, LocalDate.of(2026, 11, 30)), line -> {}))
        .noneMatch(Finding::isError);
    for (Path folder : List.of(temp, site)) { // the servers give up the rights that we have
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Path scratch = Files.createDirectory(temp.resolve("scratch"));
    servers = List.of(WebServer.nginx(site, scratch), WebServer.apache(site, scratch));
  }

  @AfterAll
  static void stopTheServers() throws IOException {
    for (WebServer server : servers) {
      server.stop();
    }
  }

  static List<WebServer> servers() {
    return servers;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  /** The files that are meant to be asked for, by their paths in the site. */
  private static Map<String, Path> files() throws IOException {
    var files = new TreeMap<String, Path>();
    try (Stream<Path> all = Files.walk(site)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> files.put(site.relativize(file).toString(), file));
    }
    files.keySet().removeIf(name -> name.startsWith(".") || name.endsWith(".gz"));
    return files;
  }

  private HttpResponse<byte[]> get(URI address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return String.join(" | ", answer.headers().allValues(name));
  }

  @ParameterizedTest
  @MethodSource("servers")
  void everyLinkOfEveryPageLeadsSomewhere(WebServer server) {
    var seen = new HashSet<URI>(Set.of(server.address()));
    var next = new ArrayDeque<URI>(seen);
    int pages = 0;
    while (!next.isEmpty()) {
      URI address = next.remove();
      HttpResponse<byte[]> answer = get(address);
      assertThat(answer.statusCode()).as("%s", address).isEqualTo(200);
      if (header(answer, "content-type").startsWith("text/html")) {
        pages++;
        for (URI link : links(answer, server)) {
          if (seen.add(link)) {
            next.add(link);
          }
        }
      }
    }
    assertThat(pages).isGreaterThan(200);
  }

  /** Where a page leads within the site, by its whole address too. */
  private static List<URI> links(HttpResponse<byte[]> answer, WebServer server) {
    return Jsoup.parse(new String(answer.body(), UTF_8), answer.uri().toString())
        .select("[href], [src], [action], meta[property=og:image], meta[property=og:url]")
        .stream()
        .map(SiteOnServers::target)
        .map(link -> link.replaceFirst("^" + HOST + "/mentoring/", server.address().toString()))
        .map(link -> link.replaceFirst("[?#].*", ""))
        .filter(link -> link.startsWith(server.address().toString()))
        .map(URI::create)
        .toList();
  }

  private static String target(Element element) {
    return Stream.of("href", "src", "action", "content")
        .filter(element::hasAttr)
        .map(element::absUrl)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("servers")
  void everyFileHasItsTypeAndIsKeptAsLongAsItMayBe(WebServer server) throws IOException {
    var kept = new HashSet<String>();
    for (String name : files().keySet()) {
      HttpResponse<byte[]> answer = get(server.address().resolve(name));
      assertThat(answer.statusCode()).as(name).isEqualTo(200);
      assertThat(header(answer, "content-type"))
          .as(name)
          .matches("(?i)" + TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
      assertThat(header(answer, "cache-control")).as(name).isEqualTo(caching(name));
      assertSafe(answer);
      kept.add(caching(name));
    }
    assertThat(kept).hasSize(3);
  }

  /** What names people is kept by browsers alone. */
  private static String caching(String file) {
    if (file.matches("assets/[0-9a-f]{10}/.*")) {
      return "public, " + FOR_EVER;
    }
    return file.matches("search/(.*/)?[a-z]+-[0-9a-f]{10}\\.bin")
        ? "private, " + FOR_EVER
        : "no-cache";
  }

  private static void assertSafe(HttpResponse<?> answer) {
    assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
    assertThat(header(answer, "referrer-policy")).isEqualTo("no-referrer");
    assertThat(header(answer, "content-security-policy")).isEqualTo("frame-ancestors 'none'");
    assertThat(header(answer, "cross-origin-opener-policy")).isEqualTo("same-origin");
    assertThat(header(answer, "permissions-policy")).contains("camera=()");
  }

  @ParameterizedTest
  @MethodSource("servers")
  void whatIsNotThereIsSaidOnAPageOfTheSite(WebServer server) {
    for (String path : List.of("nothing", "mentors/nobody/", "assets/0123456789/shared/site.css")) {
      HttpResponse<byte[]> answer = get(server.address().resolve(path));
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(header(answer, "content-type")).isEqualToIgnoringCase("text/html; charset=utf-8");
      assertThat(header(answer, "cache-control")).doesNotContain("max-age");
      assertSafe(answer);
      assertThat(links(answer, server))
          .hasSizeGreaterThan(5)
          .filteredOn(link -> !link.equals(answer.uri())) // the skip to the content
          .allSatisfy(link -> assertThat(get(link).statusCode()).isEqualTo(200));
    }
  }

  @ParameterizedTest
  @MethodSource("servers")
  void textsAreSentCompressedToWhoeverTakesThem(WebServer server) throws IOException {
    for (var file : files().entrySet()) {
      byte[] whole = Files.readAllBytes(file.getValue());
      if (file.getKey().matches(".*\\.(html|css|js|json|svg|xml|ics)") && whole.length > 1_000) {
        HttpResponse<byte[]> answer =
            get(server.address().resolve(file.getKey()), "Accept-Encoding", "gzip");
        assertThat(header(answer, "content-encoding")).as(file.getKey()).isEqualTo("gzip");
        assertThat(header(answer, "vary")).isEqualTo("Accept-Encoding");
        if (server.toString().equals("nginx")) {
          assertThat(answer.body()).isEqualTo(Files.readAllBytes(Path.of(file.getValue() + ".gz")));
        }
        assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.body())))
            .hasBinaryContent(whole);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("servers")
  void whatHasNotChangedIsNotSentAgain(WebServer server) {
    for (String path : List.of("", "mentors/", "search/index.bin", "assets/search.js")) {
      URI address = server.address().resolve(path);
      String day = header(get(address), "last-modified");
      assertThat(get(address, "If-Modified-Since", day).statusCode()).as(path).isEqualTo(304);
    }
  }

  @ParameterizedTest
  @MethodSource("servers")
  void aFolderWithoutItsSlashLeadsToItOnTheSameHost(WebServer server) {
    for (String path : List.of("mentors", "../mentoring")) {
      URI asked = server.address().resolve(path);
      HttpResponse<byte[]> answer = get(asked);
      assertThat(answer.statusCode()).as(path).isEqualTo(301);
      assertThat(asked.resolve(header(answer, "location"))).isEqualTo(URI.create(asked + "/"));
    }
  }

  @ParameterizedTest
  @MethodSource("servers")
  void foldersAreNotListed(WebServer server) {
    assertThat(get(server.address().resolve("assets/")).statusCode()).isIn(403, 404);
  }

  @ParameterizedTest
  @MethodSource("servers")
  void aPageThatHasMovedIsFoundOnApache(WebServer server) {
    HttpResponse<byte[]> answer = get(server.address().resolve("events/autumn/"));
    boolean isApache = server.toString().equals("Apache");
    assertThat(answer.statusCode()).isEqualTo(isApache ? 301 : 404);
    assertThat(header(answer, "location"))
        .isEqualTo(isApache ? server.address() + "events/archive/" : "");
  }
}
