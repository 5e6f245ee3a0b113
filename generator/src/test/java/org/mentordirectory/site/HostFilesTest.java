package org.mentordirectory.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** What the host of a site finds in it. */
class HostFilesTest {
  @TempDir private Path temp;
  private SchemeFolder scheme;

  @BeforeEach
  void aSchemeBelowAPath() {
    scheme = new SchemeFolder(temp.resolve("content")).put("mentors/ada.md", Draft.mentor("Ada"));
  }

  private SiteFolder site(String hosting) throws IOException, Refusal {
    scheme.put(
        "scheme.yaml",
        Draft.scheme().with("address: https://example.org/mentoring/").with("hosting: " + hosting));
    return SiteFolder.of(scheme, temp.resolve("site"));
  }

  @Test
  void withoutTheSettingThereAreNone() throws Exception {
    assertThat(site("{}").files().keySet()).noneMatch(file -> file.matches("_.*|\\.ht.*|.*\\.gz"));
  }

  @Test
  void headersKeepForEverOnlyWhatHasItsHashInItsAddress() throws Exception {
    SiteFolder site = site("{host: netlify}");

    String hash = site.asset("theme.css").getParent().getFileName().toString();
    assertThat(site.read("_headers"))
        .startsWith("/mentoring/*\n  X-Content-Type-Options: nosniff\n")
        .endsWith(
            "\n/mentoring/assets/%s/*\n  Cache-Control: public, max-age=31536000, immutable\n"
                .formatted(hash));
  }

  @ParameterizedTest
  @CsvSource({
    "cloudflare, _redirects, /mentoring/join-us/ /mentoring/join/ 301",
    "gitlab, _redirects, /mentoring/join-us/ /mentoring/join/ 301",
    "apache, .htaccess, Redirect 301 /mentoring/join-us /mentoring/join",
  })
  void aPageThatHasMovedIsFoundByItsOldAddress(String host, String file, String line)
      throws Exception {
    assertThat(site("{host: %s, moved: {join-us: /join/}}".formatted(host)).read(file).lines())
        .contains(line);
  }

  @Test
  void aHostThatTakesNoListOfMovedPagesHasOneThatLeadsOn() throws Exception {
    Document moved = Jsoup.parse(site("{moved: {join-us: join}}").read("join-us/index.html"));

    assertThat(moved.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=/mentoring/join/");
    assertThat(moved.select("a").attr("href")).isEqualTo("/mentoring/join/");
    assertThat(moved.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.org/mentoring/join/");
    assertThat(site("{host: gitlab, moved: {join-us: join}}").files())
        .doesNotContainKey("join-us/index.html");
  }

  @Test
  void aCopyInGzipLiesBesideEachTextThatIsNotSmall() throws Exception {
    SiteFolder site = site("{compressed: true}");

    Map<String, String> files = site.files();
    assertThat(files)
        .containsKeys("index.html.gz", "mentors/ada/index.html.gz", "api/profile.schema.json.gz")
        .doesNotContainKeys("assets/search.js.gz", "search/index.bin.gz", "share/home.png.gz");
    try (var copy =
        new GZIPInputStream(Files.newInputStream(site.root().resolve("index.html.gz")))) {
      assertThat(copy).hasBinaryContent(Files.readAllBytes(site.root().resolve("index.html")));
    }
    assertThat(site("{compressed: true}").files()).isEqualTo(files);
  }
}
