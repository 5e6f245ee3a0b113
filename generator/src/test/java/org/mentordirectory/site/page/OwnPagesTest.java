package org.mentordirectory.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.SiteFolder;

/** Pages of a scheme's own, {@code content/pages}. */
class OwnPagesTest {
  @TempDir private Path temp;
  private SchemeFolder scheme;

  @BeforeEach
  void aSchemeWithPagesOfItsOwn() {
    scheme =
        new SchemeFolder(temp.resolve("content"))
            .put("mentors/amina-yusuf.md", Draft.mentor("Amina Yusuf"))
            .put("pages/about.md", Draft.page("About us").saying("See [us](about/team.md#kit).\n"))
            .put(
                "pages/about/team.md",
                Draft.page("The team")
                    .with("order: 2")
                    .saying("## Kit\n\n[Up](../about.md), [Help](/help/)\n"))
            .put("pages/about/history.md", Draft.page("How <it> began").with("order: 1"))
            .put("pages/help.md", Draft.page("Help").saying("Zwieback is a rusk.\n"));
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(
        SiteFolder.of(scheme, temp.resolve("site")).read(address + "index.html"),
        "https://x.example/" + address);
  }

  @Test
  void aPageIsAtThePathOfItsFile() throws Exception {
    Document team = page("about/team/");

    assertThat(team.select("h1").text()).isEqualTo("The team");
    assertThat(team.select(".prose a").eachAttr("abs:href"))
        .containsExactly("https://x.example/about/", "https://x.example/help/");
    assertThat(team.select("meta[property=og:image]").attr("content")).endsWith("share/home.png");
    assertThat(page("about/").select(".prose a").attr("abs:href"))
        .isEqualTo("https://x.example/about/team/#kit");
    assertThat(temp.resolve("site/pages")).doesNotExist();
  }

  @Test
  void itsFolderIsAboveAndBesideIt() throws Exception {
    Document team = page("about/team/");

    assertThat(team.select(".breadcrumbs a").eachText()).containsExactly("Home", "About us");
    assertThat(team.select(".side-nav a").eachText())
        .containsExactly("About us", "How <it> began", "The team");
    assertThat(team.select(".side-nav summary").text()).isEqualTo("More in About us");
    assertThat(team.select(".side-nav [aria-current]").text()).isEqualTo("The team");
    assertThat(team.select(".neighbours a").text()).contains("How <it> began");
    assertThat(page("help/").select(".side-nav, .neighbours")).isEmpty();
  }

  @Test
  void aFolderNeedsNoPageAtItsHead() throws Exception {
    scheme
        .put("pages/rules/one.md", Draft.page("One"))
        .put("pages/rules/two.md", Draft.page("Two"));

    Document one = page("rules/one/");
    assertThat(one.select(".breadcrumbs a").eachText()).containsExactly("Home");
    assertThat(one.select(".side-nav summary").text()).isEqualTo("More in these pages");
  }

  @Test
  void itIsInTheSitemapAndTheSearch() throws Exception {
    SiteFolder site = SiteFolder.of(scheme, temp.resolve("site"));

    assertThat(site.read("sitemap.xml")).contains("/about/<", "/about/team/<", "/help/<");
    try (Stream<Path> files = Files.walk(site.root().resolve("search/pages"))) {
      assertThat(files.filter(Files::isRegularFile).map(OwnPagesTest::inflated))
          .anyMatch(text -> text.contains("about/team/") && text.contains("How <it> began"));
    }
  }

  private static String inflated(Path file) {
    try (var in = new InflaterInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return ""; // a file of another kind
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "guidance/x.md|all addresses that begin with `/guidance/` belong to the site; give the"
            + " folder another name [slug]",
        "search.md|all addresses that begin with `/search/` belong to the site; give the file"
            + " another name [slug]",
        "home.md|",
        "Our Team/x.md|the name of a folder may have a–z, 0–9 and single hyphens, at most 80 of"
            + " them; rename `Our Team` to `our-team` [slug]",
        "a/b/c/d/x.md|a page lies in at most 3 folders inside `pages/`; move the file up [slug]",
        "a/Über.md|the file's name may have a–z, 0–9 and single hyphens, at most 80 of them; rename"
            + " it to `uber.md` [slug]",
        "con.md|no machine with Windows can hold a file of this name; rename it, to `con-1.md` if"
            + " nothing better comes to mind [file]",
      })
  void itsNameIsAnAddressThatNothingElseHas(String file, String sentence) {
    scheme.put("pages/" + file, Draft.page("Something"));

    assertThat(scheme.findings().stream().map(f -> f.replaceFirst(".*?: error: ", "")))
        .isEqualTo(sentence == null ? List.of() : List.of(sentence));
  }

  @Test
  void itNeedsATitleThatNoOtherPageHasAndLinksThatLeadSomewhere() {
    scheme.put("pages/a.md", "---\ntitle: Privacy\nordr: 1\n---\n[x](/abuot/)\n");

    assertThat(scheme.findings())
        .containsExactly(
            "pages/a.md:1:1: error: `summary` is missing; give what the page is about, in one"
                + " sentence [required]",
            "pages/a.md:2:8: error: `Privacy` is already the title of the site's page /privacy/;"
                + " choose another title [title]",
            "pages/a.md:3:1: error: unknown key `ordr`; did you mean `order`? [unknown-key]",
            "pages/a.md:5:1: error: no page is at `/abuot/`; did you mean `/about/`? [link]");
  }
}
