package org.mentordirectory.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/**
 * A scheme that has mentors and little else: nothing on its site tells of what it does not have.
 */
class BareSchemeTest {
  private static final Pattern OTHERS =
      Pattern.compile(
          "(guidance|forms|handbooks|pack|events|case-studies|impact|sponsors|forums)/.*");

  private static final Pattern NAMES =
      Pattern.compile("(?i).{20}(guidance|handbook|case stud|events\\b|forms\\b|technical staff)");

  @TempDir private Path temp;

  private SchemeFolder scheme() {
    return new SchemeFolder(temp.resolve("content"))
        .put("scheme.yaml", Draft.scheme().with("name: Peers"))
        .put("mentors/amina-yusuf.md", Draft.mentor("Amina Yusuf"));
  }

  private Document page(SchemeFolder scheme, String file) throws Exception {
    return Jsoup.parse(SiteFolder.of(scheme, temp.resolve("site")).read(file));
  }

  @Test
  void aSchemeOfMentorsAloneHasNoOtherPagesAndNamesNone() throws Exception {
    var read = new StringBuilder();
    for (Map.Entry<String, String> file :
        SiteFolder.of(scheme(), temp.resolve("site")).files().entrySet()) {
      assertThat(file.getKey()).doesNotMatch(OTHERS);
      if (file.getKey().endsWith(".html")) {
        Document page = Jsoup.parse(file.getValue(), "https://x.example/" + file.getKey());
        page.select("a, form")
            .eachAttr(page.select("a").isEmpty() ? "action" : "abs:href")
            .forEach(
                address ->
                    assertThat(address.replace("https://x.example/", ""))
                        .as(file.getKey())
                        .doesNotMatch(OTHERS));
        read.append(page.body().text()).append('\n');
      }
    }
    assertThat(NAMES.matcher(read).results().map(found -> found.group())).isEmpty();
  }

  @Test
  void whatKindOfPeopleTheyAreComesFromTheScheme() throws Exception {
    SchemeFolder scheme = scheme();
    assertThat(page(scheme, "index.html").select(".hero .lead").text())
        .startsWith("Mentors here are people who give an hour");

    scheme.put("scheme.yaml", Draft.scheme().with("people: librarians <b> & archivists"));
    assertThat(page(scheme, "index.html").select(".hero .lead").text())
        .startsWith("Mentors here are librarians <b> & archivists who give an hour");
  }

  @Test
  void linksOfTextsToListsThatAreNotThereAreWords() throws Exception {
    SchemeFolder scheme =
        scheme()
            .put(
                "guidance/faq.md",
                Draft.page("Questions")
                    .saying(
                        "## A\n\n[Forms](/forms/), [past](/events/archive/), [Find](/mentors/)\n"));

    assertThat(page(scheme, "guidance/faq/index.html").select(".prose a").eachText())
        .containsExactly("Find");
  }

  @Test
  void theLastCaseStudyTakesTheirListWithItWhenItsPermissionEnds() throws Exception {
    SchemeFolder scheme =
        scheme()
            .put(
                "case-studies/two.md",
                Draft.page("Two")
                    .with(
                        "permission: {who: both, when: 2026-01-01, use: here, until: 2026-10-14}"))
            .put("guidance/faq.md", Draft.page("Questions").saying("[All](/case-studies/)\n"));
    SiteFolder site = SiteFolder.of(scheme, temp.resolve("site"), LocalDate.of(2026, 10, 15));

    assertThat(site.root().resolve("case-studies")).doesNotExist();
    assertThat(Jsoup.parse(site.read("guidance/faq/index.html")).select(".prose a, nav a"))
        .noneMatch(link -> link.attr("href").contains("case-studies"));
  }

  @Test
  void whatASchemeListsIsFoundWithoutGuidanceToo() throws Exception {
    SchemeFolder scheme =
        scheme()
            .put("scheme.yaml", Draft.scheme().with("forums: [{name: Tea, about: On Fridays}]"));

    assertThat(page(scheme, "index.html").select("footer a").eachText()).contains("Forums");
    assertThat(page(scheme, "forums/index.html").select(".breadcrumbs a").eachText())
        .containsExactly("Home");
    scheme.put("guidance/faq.md", Draft.page("Questions"));
    assertThat(page(scheme, "index.html").select("footer a").eachText()).doesNotContain("Forums");
  }
}
