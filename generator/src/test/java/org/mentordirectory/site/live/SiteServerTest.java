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

  @Test
  void nothingOutsideTheSiteIsShown() throws Exception {
    for (String path : new String[] {"/../private.txt", "/%2e%2e/private.txt", "//private.txt"}) {
      try (var socket = new Socket("127.0.0.1", server.address().getPort())) {
        socket
            .getOutputStream()
            .write(
                ("GET " + path + " HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        String answer =
            new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(answer).as(path).doesNotContain("private");
      }
    }
  }

  @Test
  void aPortThatIsTakenIsSaidToBeAndAnotherIsAskedFor() {
    int port = server.address().getPort();
    assertThatThrownBy(() -> SiteServer.start(temp, port))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("port " + port + " cannot be used (")
        .hasMessageEndingWith("); give another by -Dmentor.port")
        .hasCauseInstanceOf(BindException.class);
  }

  @Test
  void aPortThatThereCannotBeIsSaidToBe() {
    assertThatThrownBy(() -> SiteServer.start(temp, 70_000))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("port 70000 cannot be used (");
  }
}
