package org.mentordirectory.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.SiteFolder;

class ImpactPagesTest {
  private static final LocalDate TODAY = LocalDate.of(2028, 10, 15);

  @TempDir private Path temp;
  private SchemeFolder scheme;

  @Test
  void withoutAYearThereIsNoPageAndLinksToItAreWords() throws Exception {
    scheme = new SchemeFolder(temp.resolve("content"));
    scheme.put("guidance/g.md", Draft.page("G").saying("See [the *impact*](/impact/).\n"));

    SiteFolder site = site();

    assertThat(site.files().keySet()).noneMatch(file -> file.startsWith("impact/"));
    assertThat(site.files().values()).noneMatch(html -> html.contains("href=\"../../impact/"));
    assertThat(site.read("guidance/g/index.html")).contains("See the <em>impact</em>.");
    assertThat(site.read("index.html")).doesNotContain("impact/");
  }

  @Test
  void everyPageLeadsToThePagesOfTheYears() throws Exception {
    twoYears();
    scheme.put(
        "case-studies/two.md",
        Draft.page("Two")
            .with("permission: {who: both, when: 2026-01-01, use: here, until: 2029-10-14}"));
    SiteFolder site = site();

    assertThat(page(site, "").select("footer a[href$=impact/]").text()).isEqualTo("Impact");
    assertThat(page(site, "").select("main a[href$=impact/]")).hasSize(1);
    assertThat(page(site, "case-studies/").select("main a[href$=impact/]")).hasSize(1);
    assertThat(page(site, "impact/").select("footer [aria-current=page]").text())
        .isEqualTo("Impact");
    assertThat(site.read("sitemap.xml")).contains("/impact/<", "/impact/2027/<");
    assertThat(site.files().keySet().stream().filter(file -> file.startsWith("search/pages/")))
        .isNotEmpty();
  }

  @Test
  void allYearsStandInATableWithPairsAndHowManyAnsweredLast() throws Exception {
    twoYears();
    Document page = page(site(), "impact/");

    assertThat(page.select(".impact-years tbody tr").eachText())
        .containsExactly("2028 40 –hidden 33 of 40 (83%)", "2027 –hidden 18 of 24 (75%) 17");
    assertThat(page.select(".entries h3 a").eachAttr("href"))
        .containsExactly("../impact/2028/", "../impact/2027/");
  }

  @Test
  void aQuestionOfSeveralYearsIsComparedFromTheOldestToTheNewest() throws Exception {
    twoYears();
    Document page = page(site(), "impact/");

    assertThat(page.select(".impact-trends thead th").eachText())
        .containsExactly("Question", "2027", "2028");
    assertThat(page.select(".impact-trends tbody tr").eachText())
        .containsExactly("Well matched? Mentees at the end 50% 9 of 18 75% 24 of 32");
    assertThat(page.select(".impact-trends .chart-high").eachAttr("width"))
        .containsExactly("50%", "75%");
  }

  @Test
  void theChangesOfTheNewestYearThatHasSomeAreTold() throws Exception {
    twoYears();
    Document page = page(site(), "impact/");

    assertThat(page.select(".impact-changes li p").eachText())
        .containsExactly("You said Too <few> events.", "We did There are four.");
    assertThat(page.select("a:contains(All of it)").attr("href")).isEqualTo("../impact/2027/");
  }

  @Test
  void theFiguresOfAYearAreTablesWithBarsAndWhatIsHiddenIsCalledSo() throws Exception {
    twoYears();
    Document page = page(site(), "impact/2027/");

    assertThat(page.title()).startsWith("The year 2027");
    assertThat(page.select(".impact-figures > div").eachText())
        .containsExactly(
            "Mentees at the end 75% 18 of 24 answered", "Mentors at the end 17 answered");
    assertThat(page.select("h3").eachText()).containsExactly("Mentees at the end 18 answered");
    assertThat(page.select("table[aria-label]").eachAttr("aria-label"))
        .containsExactly(
            "Mentees at the end, from “not at all” to “very much”",
            "Mentees at the end, from “poor” to “excellent”");
    assertThat(page.select("table[aria-label] td").eachText())
        .containsExactly("–hidden", "–hidden", "9 50%", "6 33%", "6 33%", "6 33%");
    assertThat(page.select("tbody th").stream().map(Element::ownText).limit(2))
        .containsExactly("Well matched?", "Induction");
    assertThat(page.select(".chart-bar rect").eachAttr("class"))
        .containsExactly("chart-high", "chart-hidden", "chart-low", "chart-high", "chart-between");
    assertThat(page.select("caption").text())
        .isEqualTo("How? Mentees at the end; 18 answered, and could choose several.");
    assertThat(page.select(".impact-practice tbody tr").eachText())
        .containsExactly("online 12 67%", "in person 9 50%");
    assertThat(page.select(".impact > .help").text()).contains("fewer than 5 people");
    assertThat(page.select("[rel=next]").attr("href")).isEqualTo("../../impact/2028/");
    assertThat(page.select("[rel=prev]")).isEmpty();
  }

  private void twoYears() {
    scheme = new SchemeFolder(temp.resolve("content"));
    scheme
        .put(
            "impact/2027.md",
            Draft.impact("The year 2027")
                .with(
                    """
                    returns:
                      - {who: mentees, when: end, asked: 24, answered: 18}
                      - {who: mentors, when: end, answered: 17}
                    answers:
                      - {question: "Well matched?", who: mentees, when: end, people: 18, high: 9}
                      - {question: Induction, ends: [poor, excellent], who: mentees, when: end, people: 18, low: 6, between: 6, high: 6}
                    practice:
                      - {question: "How?", who: mentees, when: end, people: 18, several: true, counts: {online: 12, in person: 9}}
                    changes:
                      - {said: Too <few> events., did: There are four.}\
                    """)
                .saying(""))
        .put(
            "impact/2028.md",
            Draft.impact("The year 2028")
                .with("year: \"2028\"")
                .with(
                    """
                    pairs: 40
                    returns:
                      - {who: mentors, when: mid-term, asked: 40, answered: 20}
                      - {who: mentors, when: end, asked: 40, answered: 33}
                    answers:
                      - {question: "Well matched?", who: mentees, when: mid-term, people: 32, high: 20}
                      - {question: "Well matched?", who: mentees, when: end, people: 32, low: 0, between: 8, high: 24}\
                    """));
  }

  private SiteFolder site() throws Exception {
    assertThat(scheme.findings(TODAY)).isEmpty();
    return SiteFolder.of(scheme, temp.resolve("site"), TODAY);
  }

  private static Document page(SiteFolder site, String address) throws Exception {
    return Jsoup.parse(site.read(address + "index.html"));
  }
}
