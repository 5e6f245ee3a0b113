package org.mentordirectory.site.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.finding.Refusal;

class SiteServerTest {
  @TempDir private Path temp;
  private SiteServer server;

  @BeforeEach
  void serve() throws IOException, Refusal {
    Path site = Files.createDirectories(temp.resolve("site/mentors"));
    Files.writeString(site.resolve("index.html"), "mentors");
    Files.writeString(site.resolveSibling("404.html"), "nothing here");
    Files.writeString(temp.resolve("private.txt"), "private");
    server = SiteServer.start(site.getParent(), 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI uri = server.address().resolve(path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void aFolderShowsItsIndex() throws Exception {
    assertThat(get("/mentors/").body()).isEqualTo("mentors");
    assertThat(get("/mentors/").headers().firstValue("Content-Type"))
        .hasValue("text/html; charset=utf-8");
  }

  @Test
  void aFolderWithoutItsSlashIsSentThere() throws Exception {
    assertThat(get("/mentors").headers().firstValue("Location")).hasValue("/mentors/");
  }

  @Test
  void whatIsNotThereIsThePageForThat() throws Exception {
    assertThat(get("/nobody/").statusCode()).isEqualTo(404);
    assertThat(get("/nobody/").body()).isEqualTo("nothing here");
  }

  /** The whole answer to a request as no client would write it. */
  private String raw(String path, String... head) throws IOException {
    try (var socket = new Socket("127.0.0.1", server.address().getPort())) {
      String request = "GET " + path + " HTTP/1.0\r\n" + String.join("\r\n", head) + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  @Test
  void whatALinkAsksForGoesAlongToTheSlash() throws Exception {
    assertThat(get("/mentors?q=a%26b&topics=leave").headers().firstValue("Location"))
        .hasValue("/mentors/?q=a%26b&topics=leave");
  }

  @Test
  void noRedirectLeadsToAnotherHost() throws Exception {
    Files.createDirectories(temp.resolve("site/evil.example/mentors"));
    for (String path : new String[] {"//evil.example/mentors", "///evil.example/mentors"}) {
      assertThat(raw(path, "Host: localhost")).as(path).doesNotContain("Location: //");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../private.txt",
        "/%2e%2e/private.txt",
        "/..%2fprivate.txt",
        "/mentors/../../private.txt",
        "///private.txt",
        "/mentors%00.html",
        "/link.txt",
        "/linked/private.txt",
        "/linked/"
      })
  void nothingOutsideTheSiteIsThere(String path) throws Exception {
    Files.createSymbolicLink(temp.resolve("site/link.txt"), temp.resolve("private.txt"));
    Files.createSymbolicLink(temp.resolve("site/linked"), temp);

    assertThat(raw(path, "Host: 127.0.0.1"))
        .startsWith("HTTP/1.1 404")
        .endsWith("nothing here")
        .doesNotContain("private");
  }

  @Test
  void aSiteThatIsALinkItselfIsShown() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("www"), temp.resolve("site"));
    server.close();
    server = SiteServer.start(link, 0);

    assertThat(get("/mentors/").body()).isEqualTo("mentors");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: evil.example",
        "Host: evil.example:8080",
        "Host: localhost.evil.example",
        "Host: 127.0.0.1.evil.example",
        "Host: 127.0.0.1@evil.example",
        "Host: 192.168.1.7:8080",
        "Host:",
        "Accept: text/html"
      })
  void whoeverAsksForAnotherHostIsSentAway(String head) throws Exception {
    assertThat(raw("/mentors/", head))
        .startsWith("HTTP/1.1 421")
        .endsWith(
            "This site is shown on this computer only. Open " + server.address() + " instead.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:9000", "[::1]:8080"})
  void thisMachineHasSeveralNames(String host) throws Exception {
    assertThat(raw("/mentors/", "Host: " + host)).startsWith("HTTP/1.1 200").endsWith("mentors");
  }

  @Test
  void aPortThatIsTakenIsSaidToBeAndAnotherIsAskedFor() {
    int port = server.address().getPort();
    assertThatThrownBy(() -> SiteServer.start(temp, port))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("port " + port + " cannot be used (")
        .hasMessageEndingWith("); give another by --port")
        .hasCauseInstanceOf(BindException.class);
  }

  @Test
  void aPortThatThereCannotBeIsSaidToBe() {
    assertThatThrownBy(() -> SiteServer.start(temp, 70_000))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("port 70000 cannot be used (");
  }
}
