package org.mentordirectory.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

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
            "read", "check", "list", "photos", "index", "pages", "files", "links", "replace");
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
            "search/index.json",
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
    scheme.put("scheme.yaml", Draft.scheme().with("languages: [tlh]"));

    assertThatThrownBy(this::site).isInstanceOf(SiteException.class).hasMessageContaining("`tlh`");
    assertThat(new SiteFolder(temp.resolve("site")).files()).isEqualTo(before);
    assertThat(temp.toFile().list()).containsExactlyInAnyOrder("content", "site");
  }

  @Test
  void theSameContentGivesTheSameBytes() throws Exception {
    for (int i = 0; i < 60; i++) {
      scheme.put("mentors/m" + i + ".md", Draft.mentor("Mentor " + i));
    }
    Map<String, String> first = SiteFolder.of(scheme, temp.resolve("first")).files();

    assertThat(SiteFolder.of(scheme, temp.resolve("second")).files()).isEqualTo(first);
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

  @Test
  void everyPageAllowsOnlyTheSiteItselfAndSaysWhereItBelongs() throws Exception {
    for (var file : site().files().entrySet()) {
      if (file.getKey().endsWith(".html")) {
        Document page = Jsoup.parse(file.getValue());
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy.replaceFirst(" 'sha256-[\\w+/=]+'", ""))
            .as(file.getKey())
            .isEqualTo(
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'");
        assertThat(page.select("style, [style], script:not([src]):not([type^=application])"))
            .as(file.getKey())
            .isEmpty();
      }
    }
    assertThat(page("mentors/amina-yusuf/").select("link[rel=canonical]").attr("href"))
        .isEqualTo("http://127.0.0.1:8080/mentors/amina-yusuf/");
    assertThat(page("mentors/amina-yusuf/").select("meta[property=og:title]").attr("content"))
        .isEqualTo("Amina Yusuf, Senior Technician, University of Example");
  }

  @Test
  void aSiteBelowAPathHasRelativeAddresses() throws Exception {
    scheme.put("scheme.yaml", Draft.scheme().with("address: https://example.org/people"));
    scheme.put("guidance/faq.md", Draft.page("Questions").saying("## A\n\n[Find](/mentors/)\n"));

    for (Element link : page("guidance/faq/").select("[href], [src]")) {
      String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
      assertThat(address).matches("(\\.\\./.*|#.*|mailto:.*|https://example\\.org/people/.*)");
    }
    assertThat(page("guidance/faq/").select(".prose a").attr("href")).isEqualTo("../../mentors/");
    Document lost = Jsoup.parse(site().read("404.html"));
    assertThat(lost.select("link[rel=stylesheet]").eachAttr("href"))
        .contains("/people/assets/site.css");
  }

  @Test
  void theSitemapHasEveryListedPageAndTheFeedTheNewestMentors() throws Exception {
    scheme.put("mentors/zed.md", Draft.mentor("Zed").with("availability: paused"));
    scheme.put("mentors/ben.md", Draft.mentor("Ben").with("consent: 2026-10-10"));
    SiteFolder site = site();

    assertThat(xml(site, "sitemap.xml", "loc"))
        .contains("http://127.0.0.1:8080/", "http://127.0.0.1:8080/mentors/ben/")
        .doesNotContain("http://127.0.0.1:8080/mentors/zed/", "http://127.0.0.1:8080/404.html");
    assertThat(xml(site, "feed.xml", "title").subList(1, 3)).containsExactly("Ben", "Amina Yusuf");
    assertThat(site.read("robots.txt")).contains("Sitemap: http://127.0.0.1:8080/sitemap.xml");
  }

  private static List<String> xml(SiteFolder site, String file, String element) throws Exception {
    var found =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(site.root().resolve(file).toFile())
            .getElementsByTagName(element);
    var texts = new ArrayList<String>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void theApiHasWhatTheDirectoryShowsAndNotTheAccount() throws Exception {
    scheme.put(
        "mentors/amina-yusuf.md",
        Draft.mentor("Amina Yusuf")
            .with("capacity: 3")
            .with("mentees: 1")
            .with("account: amina-y"));
    JsonNode mentor =
        new ObjectMapper().readTree(site().read("api/mentors.json")).get("mentors").get(0);

    assertThat(mentor.get("name").asText()).isEqualTo("Amina Yusuf");
    assertThat(mentor.get("placesFree").asInt()).isEqualTo(2);
    assertThat(mentor.toString()).doesNotContain("amina-y\"", "consent");
  }

  @Test
  void aLongListIsPagedAndEverybodyStandsInItOnce() throws Exception {
    for (int i = 0; i < 100; i++) {
      scheme.put("mentors/m" + i + ".md", Draft.mentor("Mentor " + i));
    }
    for (String list : List.of("mentors/", "mentors/disciplines/chemistry/")) {
      var mentors = new ArrayList<String>();
      for (String page : List.of("", "page/2/", "page/3/")) {
        mentors.addAll(page(list + page).select("[data-mentor]").eachAttr("data-mentor"));
      }
      assertThat(mentors).hasSize(101).doesNotHaveDuplicates();
      assertThat(page(list + "page/2/").select("a[rel=next]").attr("href")).endsWith("page/3/");
    }
  }

  @Test
  void spellingsThatDifferInCaseAreOneValueAndTechnicalNamesAreNot() throws Exception {
    scheme.put("mentors/a.md", Draft.mentor("A").with("skills: [C++, TIG welding]"));
    scheme.put("mentors/b.md", Draft.mentor("B").with("skills: [C#, TIG welding]"));
    scheme.put("mentors/c.md", Draft.mentor("C").with("skills: [C, tig welding, .NET]"));

    assertThat(page("mentors/skills/").select(".values a").eachAttr("href"))
        .containsExactlyInAnyOrder(
            "../../mentors/skills/c-plus-plus/",
            "../../mentors/skills/c-sharp/",
            "../../mentors/skills/c/",
            "../../mentors/skills/dot-net/",
            "../../mentors/skills/tig-welding/");
    assertThat(page("mentors/skills/tig-welding/").select("[data-mentor]")).hasSize(3);
  }

  @Test
  void withoutJavaScriptTheOrderIsThatOfTheDayOfTheBuild() throws Exception {
    for (int i = 0; i < 9; i++) {
      scheme.put("mentors/m" + i + ".md", Draft.mentor("Mentor " + i));
    }
    scheme.put("mentors/a-full.md", Draft.mentor("Full").with("availability: waiting list"));
    List<String> today = directoryOn(SchemeFolder.TODAY);

    assertThat(today).hasSize(11).endsWith("a-full").isNotEqualTo(today.stream().sorted().toList());
    assertThat(directoryOn(SchemeFolder.TODAY)).isEqualTo(today);
    assertThat(directoryOn(SchemeFolder.TODAY.plusDays(1)))
        .isNotEqualTo(today)
        .containsExactlyInAnyOrderElementsOf(today);
  }

  private List<String> directoryOn(LocalDate day) throws Exception {
    return Jsoup.parse(SiteFolder.of(scheme, temp.resolve("site"), day).read("mentors/index.html"))
        .select("[data-mentor]")
        .eachAttr("data-mentor");
  }
}
