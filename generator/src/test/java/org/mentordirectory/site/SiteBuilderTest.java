package org.mentordirectory.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** The steps of a build, and what is left when one of them fails. */
class SiteBuilderTest {
  @TempDir private Path temp;
  private SchemeFolder scheme;

  @BeforeEach
  void aSchemeWithOneMentor() {
    scheme = new SchemeFolder(temp.resolve("content"));
    scheme.put("mentors/amina-yusuf.md", Draft.mentor("Amina Yusuf"));
  }

  private SiteFolder site() throws Exception {
    return SiteFolder.of(scheme, temp.resolve("site"));
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(site().read(address + "index.html"));
  }

  @Test
  void theStagesAreLoggedInTheirOrder() throws Exception {
    var lines = new ArrayList<String>();
    SiteBuilder.build(
        new Settings(scheme.root(), temp.resolve("site"), SchemeFolder.TODAY), lines::add);

    assertThat(lines.stream().map(line -> line.split(" +")[0]))
        .containsExactly(
            "read", "check", "theme", "list", "photos", "index", "related", "search", "pages",
            "sources", "files", "share", "host", "links", "replace");
  }

  @Test
  void theProfilesOfTwoPeopleWhoAreDescribedAlikeHaveTitlesOfTheirOwn() throws Exception {
    scheme.put("mentors/john-smith-1.md", Draft.mentor("John Smith"));
    scheme.put("mentors/john-smith-2.md", Draft.mentor("John Smith"));
    SiteFolder site = site();

    var titles = new ArrayList<String>();
    for (String slug : List.of("amina-yusuf", "john-smith-1", "john-smith-2")) {
      titles.add(Jsoup.parse(site.read("mentors/" + slug + "/index.html")).title());
    }
    assertThat(titles)
        .doesNotHaveDuplicates()
        .anyMatch(title -> title.contains("(john-smith-2)"))
        .noneMatch(title -> title.contains("(amina-yusuf)"));
  }

  @Test
  void everyKindOfPageIsThere() throws Exception {
    scheme.put("guidance/matching.md", Draft.page("Matching people"));
    scheme.put("forms/agreement.md", Draft.page("Agreement"));
    scheme.put("events/launch.md", Draft.event("Launch"));
    scheme.put("case-studies/two.md", Draft.caseStudy("Two people"));

    assertThat(site().files())
        .containsKeys(
            "index.html",
            "mentors/index.html",
            "mentors/amina-yusuf/index.html",
            "mentors/topics/index.html",
            "mentors/topics/professional-registration/index.html",
            "guidance/index.html",
            "guidance/matching/index.html",
            "forms/index.html",
            "forms/agreement/index.html",
            "events/index.html",
            "events/launch/index.html",
            "events/launch/launch.ics",
            "events/archive/index.html",
            "events/calendar.ics",
            "case-studies/index.html",
            "case-studies/two/index.html",
            "join/index.html",
            "privacy/index.html",
            "accessibility/index.html",
            "404.html",
            "sitemap.xml",
            "feed.xml",
            "robots.txt",
            "api/mentors.json",
            "search/index.bin",
            "search/pages/index.bin",
            "assets/search.js");
  }

  @Test
  void aSchemeWithoutMentorsHasASiteToo() throws Exception {
    Files.delete(scheme.root().resolve("mentors/amina-yusuf.md"));

    assertThat(page("mentors/").select("[data-count]").text()).isEqualTo("0");
    assertThat(page("mentors/").select("[data-nothing]").hasAttr("hidden")).isFalse();
  }

  @Test
  void errorsInContentLeaveTheOldSiteWhole() throws Exception {
    Map<String, String> before = site().files();
    scheme.put("mentors/ben.md", Draft.mentor("Ben").without("consent"));

    assertThat(SiteFolder.build(scheme, temp.resolve("site"), SchemeFolder.TODAY)).isNotEmpty();
    assertThat(new SiteFolder(temp.resolve("site")).files()).isEqualTo(before);
  }

  @Test
  void aBuildThatFailsHalfwayLeavesTheOldSiteWholeAndNothingElse() throws Exception {
    Map<String, String> before = site().files();
    scheme.put("mentors/ben.md", Draft.mentor("Ben"));
    Path template = Files.createDirectories(temp.resolve("templates/directory"));
    Files.writeString(template.resolve("mentor.ftlh"), "<title>${nowhere}</title>");

    assertThatThrownBy(this::site).isInstanceOf(Refusal.class).hasMessageContaining("`nowhere`");
    assertThat(new SiteFolder(temp.resolve("site")).files()).isEqualTo(before);
    assertThat(temp.toFile().list()).containsExactlyInAnyOrder("content", "site", "templates");
  }

  @Test
  void theSameContentGivesTheSameBytes() throws Exception {
    for (int i = 0; i < 60; i++) {
      scheme.put("mentors/m" + i + ".md", Draft.mentor("Mentor " + i));
    }
    Map<String, String> first = SiteFolder.of(scheme, temp.resolve("first")).files();

    assertThat(SiteFolder.anew(scheme, temp.resolve("second")).files()).isEqualTo(first);
  }

  @Test
  void whatWasThereBeforeIsGone() throws Exception {
    site();
    Files.delete(scheme.root().resolve("mentors/amina-yusuf.md"));

    Map<String, String> files = site().files();
    files.keySet().removeIf(name -> name.startsWith("assets/"));
    files.forEach(
        (name, text) -> assertThat(name + text).as(name).doesNotContain("Amina", "amina", "Yusuf"));
  }

  @Test
  void aPausedMentorIsNamedNowhere() throws Exception {
    scheme.put("mentors/zed-quill.md", Draft.mentor("Zed Quill").with("availability: paused"));
    var files = site().files();

    assertThat(files.get("mentors/zed-quill/index.html"))
        .contains("This mentor is away", "noindex")
        .doesNotContain("Quill", "zed-quill");
    files.forEach(
        (name, text) -> assertThat(text).as(name).doesNotContain("Zed Quill", "zed-quill"));
  }

  @Test
  void aMentorNotConfirmedForTwoPeriodsIsPausedByTheBuild() throws Exception {
    scheme.put("mentors/zed-quill.md", Draft.mentor("Zed Quill").with("consent: 2025-10-14"));
    scheme.put("mentors/yan-quill.md", Draft.mentor("Yan Quill").with("consent: 2025-10-16"));

    assertThat(page("mentors/").select("[data-mentor]").eachAttr("data-mentor"))
        .contains("yan-quill")
        .doesNotContain("zed-quill");
  }

  @Test
  void whatPeopleWriteIsTextAndNeverMarkupOrTemplate() throws Exception {
    scheme.put(
        "mentors/amina-yusuf.md",
        Draft.mentor("\"<script>alert(1)</script> ${1+1} <#stop>\"")
            .with(
                "skills: ['\"><img src=x onerror=alert(2)>', '</script><script>alert(3)</script>']")
            .saying("## Hello ${2+2}\n\n<script>alert(4)</script> <#include \"x\"> {{5}}\n"));
    var site = site();

    for (var file : site.files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        Document page = Jsoup.parse(file.getValue());
        assertThat(page.select("img[src], [onerror]")).as(file.getKey()).isEmpty();
        assertThat(page.select("script").eachText())
            .as(file.getKey())
            .noneMatch(t -> t.startsWith("alert"));
      }
    }
    Document profile = Jsoup.parse(site.read("mentors/amina-yusuf/index.html"));
    assertThat(profile.select("h1").text()).isEqualTo("<script>alert(1)</script> ${1+1} <#stop>");
    assertThat(profile.select(".prose h2").text()).isEqualTo("Hello ${2+2}");
    assertThat(profile.select(".prose").text()).contains("<#include", "{{5}}");
    JsonNode person =
        new ObjectMapper()
            .readTree(profile.select("script[type=application/ld+json]").get(0).data())
            .get("mainEntity");
    assertThat(person.get("name").asText()).isEqualTo("<script>alert(1)</script> ${1+1} <#stop>");
  }
}
