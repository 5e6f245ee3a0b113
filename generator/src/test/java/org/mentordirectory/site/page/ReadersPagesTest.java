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

/** Guidance and forms, grouped by who reads them and when. */
class ReadersPagesTest {
  @TempDir private Path temp;
  private SchemeFolder scheme;

  @BeforeEach
  void aSchemeWithPagesForSeveralReaders() {
    scheme =
        new SchemeFolder(temp.resolve("content"))
            .put("scheme.yaml", Draft.scheme().with("pack: [agreement]"))
            .put("guidance/ask.md", page("Ask", 1, "Start", "[mentee]"))
            .put("guidance/meet.md", page("Meet", 2, "Meet", "[mentee, mentor]"))
            .put("guidance/bosses.md", page("Bosses", 3, "Managers", "[manager]"))
            .put("guidance/plan.md", page("Plan", 4, "Set up", "[coordinator]"))
            .put("guidance/count.md", page("Count", 5, "Improve", "[coordinator]"))
            .put("forms/agreement.md", page("Agreement", 2, "For a new pair", "[mentee, mentor]"))
            .put("forms/profile.md", page("Profile", 1, "To join", "[mentee]"));
  }

  private static Draft page(String title, int order, String section, String readers) {
    return Draft.page(title)
        .with("order: " + order)
        .with("section: " + section)
        .with("for: " + readers);
  }

  private Document site(String address) throws Exception {
    return Jsoup.parse(SiteFolder.of(scheme, temp.resolve("site")).read(address + "index.html"));
  }

  @Test
  void theListHasAllPartsAndLeadsToEach() throws Exception {
    Document list = site("guidance/");

    assertThat(list.select("main section > h2").eachText())
        .containsExactly("Start", "Meet", "Managers", "Set up", "Improve");
    for (var link : list.select("nav.contents a")) {
      assertThat(list.getElementById(link.attr("href").substring(1)).text()).isEqualTo(link.text());
    }
    assertThat(list.select("nav.contents a")).hasSize(5);
    assertThat(list.select("main .facts").eachText()).contains("For line managers");
  }

  @Test
  void besideAMenteesPageStandNoneForCoordinatorsOnly() throws Exception {
    assertThat(site("guidance/meet/").select(".side-nav a").eachText())
        .containsExactly("Ask", "Meet", "Bosses");
    assertThat(site("guidance/bosses/").select(".neighbours [rel=next]")).isEmpty();
  }

  @Test
  void besideACoordinatorsPageStandOnlySuch() throws Exception {
    Document plan = site("guidance/plan/");

    assertThat(plan.select(".side-nav a").eachText()).containsExactly("Plan", "Count");
    assertThat(plan.select(".neighbours [rel=prev]")).isEmpty();
  }

  @Test
  void formsStandInTheOrderInWhichTheyAreNeededAfterThePack() throws Exception {
    Document forms = site("forms/");

    assertThat(forms.select("main h2").eachText())
        .containsExactly("Pack for a pair", "To join", "For a new pair");
    assertThat(site("forms/profile/").select(".side-nav a").eachText())
        .containsExactly("Profile", "Agreement");
  }
}
