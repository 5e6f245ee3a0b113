package org.mentordirectory.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** What stands on the pages and in the files of a built site. */
class BuiltPagesTest {
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
  void aProfileSaysWhenItWasConfirmed() throws Exception {
    assertThat(page("mentors/amina-yusuf/").select(".facts + .help").text())
        .isEqualTo("Last updated by the mentor in October 2026.");

    scheme.put(
        "mentors/amina-yusuf.md",
        Draft.mentor("Amina Yusuf").with("consent: 2026-05-30").with("reviewed: 2026-09-01"));
    assertThat(page("mentors/amina-yusuf/").select(".facts + .help").text())
        .isEqualTo("Last updated by the mentor in September 2026.");
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
        .anyMatch(sheet -> sheet.matches("/people/assets/[0-9a-f]{10}/shared/site\\.css"));
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
  void valuesThatAreCalledAlikeAreToldApart() throws Exception {
    scheme.put(
        "scheme.yaml",
        Draft.scheme()
            .with("vocabularies:")
            .with("  topics: [{value: leave, label: Leave}, {value: away, label: leave}, rest]"));
    scheme.put("mentors/amina-yusuf.md", Draft.mentor("A").with("topics: [leave, away, rest]"));

    assertThat(page("mentors/topics/leave/").title()).contains("with Leave (leave) ·");
    assertThat(page("mentors/topics/away/").title()).contains("with leave (away) ·");
    assertThat(page("mentors/topics/rest/").title()).contains("with Rest ·");
    assertThat(page("mentors/topics/").select(".values a").eachText())
        .containsExactlyInAnyOrder("Leave (leave)", "leave (away)", "Rest");
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

  @Test
  void noHeadingTakesAnIdOfThePage() throws Exception {
    scheme.put(
        "guidance/ids.md",
        Draft.page("Ids").saying("## Main\n\na\n\n## page.main\n\nb\n\n## Contents\n\nc\n"));
    List<String> ids = page("guidance/ids/").select("[id]").eachAttr("id");

    assertThat(ids).contains("page.main", "page.search", "main").doesNotHaveDuplicates();
    assertThat(page("guidance/ids/").select("a.skip").attr("href")).isEqualTo("#page.main");
    assertThat(page("guidance/ids/").select("main").attr("id")).isEqualTo("page.main");
  }
}
