package org.mentordirectory.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.SiteFolder;

class ListPagesTest {
  @TempDir private Path temp;
  private SchemeFolder scheme;

  @BeforeEach
  void aSchemeThatKnowsAForumAndACourse() {
    scheme =
        new SchemeFolder(temp.resolve("content"))
            .put(
                "scheme.yaml",
                Draft.scheme()
                    .with("forums: [{name: F & G, about: All., address: \"https://f.example\"}]")
                    .with("training: [{name: T, about: Some., for: [mentor, mentee], when: May}]"));
  }

  @Test
  void eachListWithEntriesIsAPage() throws Exception {
    Document page = page("training/");

    assertThat(page.select(".listed h2").text()).isEqualTo("T");
    assertThat(page.select(".listed .facts").text()).isEqualTo("When May For mentors, mentees");
    assertThat(page("forums/").select(".listed h2 a").attr("href")).isEqualTo("https://f.example");
    assertThat(page.select(".other-lists a").eachText()).containsExactly("Forums");
    assertThat(temp.resolve("site/sponsors")).doesNotExist();
  }

  @Test
  void theListsAreFoundFromTheGuidanceAndInTheSitemap() throws Exception {
    scheme.put("guidance/faq.md", Draft.page("Questions"));
    assertThat(page("guidance/").select("main a").eachText()).contains("Forums", "Training");
    assertThat(new SiteFolder(temp.resolve("site")).read("sitemap.xml"))
        .contains("/forums/<", "/training/<")
        .doesNotContain("sponsors");
  }

  @Test
  void aLinkToAListOfNothingIsPlainWords() throws Exception {
    scheme.put("guidance/g.md", Draft.page("G").saying("[a](/training/) [b](/sponsors/)\n"));
    assertThat(page("guidance/g/").select("main p:contains(a b)").html())
        .isEqualTo("<a href=\"../../training/\">a</a> b");

    scheme.put("guidance/g.md", Draft.page("G").saying("[a](/training/) [c](/forum/)\n"));

    assertThat(scheme.findings())
        .containsExactly(
            "guidance/g.md:5:17: error: no page is at `/forum/`; did you mean `/forums/`? [link]");
  }

  @Test
  void anEntryIsForReadersThatThereAre() {
    scheme.put(
        "scheme.yaml", Draft.scheme().with("forums: [{name: F, about: All., for: [students]}]"));

    assertThat(scheme.findings())
        .containsExactly(
            "scheme.yaml:7:39: error: unknown reader `students`; allowed are `mentee`, `mentor`,"
                + " `manager` and `coordinator` [vocabulary]");
  }

  @Test
  void noPageTakesTheTitleOfAList() {
    scheme
        .put("guidance/g.md", Draft.page("Training"))
        .put("guidance/h.md", Draft.page("Sponsors"));

    assertThat(scheme.findings())
        .containsExactly(
            "guidance/g.md:2:8: error: `Training` is already the title of the site's page"
                + " /training/; choose another title [title]");
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(SiteFolder.of(scheme, temp.resolve("site")).read(address + "index.html"));
  }
}
