package org.mentordirectory.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** A case study is on the site as long as its people allow it. */
class PermissionTest {
  private static final LocalDate UNTIL = LocalDate.of(2028, 9, 30);

  @TempDir private Path temp;
  private SchemeFolder scheme;

  @BeforeEach
  void aStoryThatOtherPagesLinkTo() {
    scheme = new SchemeFolder(temp.resolve("content"));
    String link = "Read [how *it* went](/case-studies/story/#qzw) and [Join](/join/).\n";
    scheme
        .put(
            "case-studies/story.md",
            Draft.caseStudy("Qzwandering")
                .with("permission: {who: Qzwho, when: 2026-09-30, use: site, until: 2028-09-30}")
                .saying("## Qzw\n\nQzwonderful.\n"))
        .put("case-studies/other.md", story("Other").saying(link))
        .put("guidance/a.md", Draft.page("A").saying(link))
        .put("events/e.md", Draft.event("E").saying(link))
        .put("forms/f.md", Draft.page("F").with("fields: {x: X}").saying(link + "\n{x}\n"))
        .put("mentors/m.md", Draft.mentor("M").with("reviewed: 2028-09-01").saying(link));
  }

  @Test
  void untilItsLastDayItIsOnTheSiteWithoutTheNamesOfThoseWhoAgreed() throws Exception {
    SiteFolder site = SiteFolder.of(scheme, temp.resolve("site"), UNTIL);

    assertThat(Jsoup.parse(site.read("case-studies/story/index.html")).select(".facts").text())
        .isEqualTo("Told with permission until September 2028");
    assertThat(site.read("guidance/a/index.html")).contains("case-studies/story/#qzw");
    assertThat(site.files().values()).noneMatch(text -> text.contains("Qzwho"));
  }

  @Test
  void fromTheDayAfterNothingOfItIsLeftAndTheLinksToItAreWords() throws Exception {
    SiteFolder site = SiteFolder.of(scheme, temp.resolve("site"), UNTIL.plusDays(1));

    for (Map.Entry<String, String> file : site.files().entrySet()) {
      assertThat(file.getKey()).doesNotContain("case-studies/story");
      if (!file.getKey().endsWith("profile.json")) { // the source of a profile is its mentor's
        assertThat(file.getValue()).as(file.getKey()).doesNotContainIgnoringCase("qzw");
      }
    }
    for (String page :
        new String[] {"guidance/a", "events/e", "forms/f", "mentors/m", "case-studies/other"}) {
      String html = site.read(page + "/index.html");
      assertThat(html).contains("Read how <em>it</em> went and <a href=");
    }
  }

  private static Draft story(String title) {
    return Draft.caseStudy(title)
        .with("permission: {who: both, when: 2026-09-30, use: site, until: 2030-09-30}");
  }
}
