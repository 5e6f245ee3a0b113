package org.mentordirectory.desk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.check.Checker;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** The page on which a coordinator works off what the checks found. */
class FindingsPageTest {
  @TempDir Path temp;
  private SchemeFolder scheme;

  @BeforeEach
  void aScheme() {
    scheme = new SchemeFolder(temp.resolve("content"));
  }

  private Document page(List<Finding> findings) throws Exception {
    FindingsPage.write(findings, "content", place());
    return Jsoup.parse(Files.readString(place().output().resolve(PrivateReport.PAGE)));
  }

  private PrivateReport.Place place() {
    return new PrivateReport.Place(temp.resolve("target/check"), scheme.root(), true);
  }

  private Document checked() throws Exception {
    return page(
        Checker.check(ContentReader.read(scheme.root()), SchemeFolder.TODAY, SchemeFolder.TODAY));
  }

  private static List<String> rows(Document page) {
    return page.select("tbody tr").eachText();
  }

  @Test
  void linesThatFixAddsStandInTheSentenceAlone() throws Exception {
    for (String mentor : List.of("ada: London, UK", "ben: London, UK", "cy: London,UK")) {
      scheme.put(
          "mentors/" + mentor.split(":")[0] + ".md",
          Draft.mentor(mentor.split(":")[0]).with("location: '" + mentor.split(": ")[1] + "'"));
    }

    Document page = checked();

    assertThat(page.select(".finding-fix").text()).contains("location: [[\"London, UK\"");
    assertThat(page.select("del")).isEmpty();
  }

  @Test
  void aRuleIsARowWithItsNumbersTheMostSeriousFirst() throws Exception {
    for (String name : List.of("Ada Example", "Ben Example", "Cy Example")) {
      scheme.put(
          "mentors/" + name.substring(0, 2).trim().toLowerCase() + ".md",
          Draft.mentor(name).with("topics: [leav]").with("reviewed: 2026-01-20"));
    }
    scheme.put("mentors/dai.md", Draft.mentor("Dai Example").with("hours: many"));

    Document page = checked();

    assertThat(page.select(".desk-figures dd").eachText()).containsExactly("4", "3", "3");
    assertThat(rows(page))
        .containsExactly(
            "vocabulary Values come from the vocabulary of the scheme. 3 0 3",
            "type Every value is of the type that its key asks for. 1 0 0",
            "date Dates are written as 2026-10-01 and have happened where they must. 0 3 0");
  }

  @Test
  void aSentenceStandsOnceAndLeadsToWhatIsSaidInEachFile() throws Exception {
    scheme
        .put("mentors/ada.md", Draft.mentor("Ada Example").with("topics: [leav]"))
        .put("mentors/ben.md", Draft.mentor("Ben Example").with("topics: [leav]"));

    Document page = checked();

    Element entry = page.select("section[aria-labelledby=page.sentences] .finding").first();
    assertThat(entry.select("p").text())
        .isEqualTo("To fix ./mentor fix corrects it unknown topic leav; did you mean leave?");
    assertThat(entry.select("a").eachText())
        .containsExactly("content/mentors/ada.md, line 6", "content/mentors/ben.md, line 6");
    Element second = page.getElementById(entry.select("a").last().attr("href").substring(1));
    assertThat(second.closest("section").select("h3").text()).isEqualTo("content/mentors/ben.md");
    assertThat(second.select("del, ins").eachText())
        .containsExactly("removed: leav", "added: leave");
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).as(link.html()).isNotNull();
    }
  }

  @Test
  void whatIsAboutNoFileIsSaidToo() throws Exception {
    Document page = page(List.of(Finding.warning(Position.NOWHERE, "layout", "no menu")));

    assertThat(page.select(".finding a, h3").eachText()).contains("The scheme as a whole");
  }

  @Test
  void ofNothingThePageSaysSo() throws Exception {
    assertThat(checked().select("main").text()).contains("There is nothing to fix.");
  }

  @Test
  void hostileTextIsTextAndNothingIsAskedOfAnotherHost() throws Exception {
    String evil = "<script>x</script><img src=https://evil.example/>\"' onload=x `";
    Document page =
        page(
            List.of(
                Finding.error(new Position("mentors/<b>.md", 1, 1), evil, evil)
                    .corrected(evil, List.of("<svg onload=x>"))));

    assertThat(page.text()).contains(evil.strip(), "content/mentors/<b>.md", "<svg onload=x>");
    assertThat(page.select("script, img, b, svg, [onload], iframe, object")).isEmpty();
    assertThat(page.select("[href], [src]").eachAttr("href"))
        .allMatch(address -> address.startsWith("#") || address.startsWith("./assets/"));
  }

  @Test
  void ofVeryManyThoseThatMustBeFixedAreShownAndTheOthersCounted() throws Exception {
    var findings = new ArrayList<Finding>();
    for (int line = 1; line <= FindingsPage.MOST + 5; line++) {
      findings.add(Finding.warning(new Position("mentors/ada.md", line, 1), "body", "n" + line));
    }
    findings.add(Finding.error(new Position("mentors/zoe.md", 1, 1), "type", "no number"));

    Document page = page(findings);

    assertThat(page.select(".finding[id]")).hasSize(FindingsPage.MOST);
    assertThat(page.select(".finding-error[id]").text()).contains("no number");
    assertThat(page.select(".notice").text()).startsWith("6 more are not on this page.");
    assertThat(rows(page).get(1)).endsWith("0 2005 0");
  }

  @Test
  void whatLiesInTheFolderAndIsNotOursStays() throws Exception {
    Path letter = temp.resolve("target/check/letter.txt");
    Files.createDirectories(letter.getParent());
    Files.writeString(letter, "mine");

    assertThatThrownBy(this::checked).isInstanceOf(Refusal.class);
    assertThat(letter).hasContent("mine");
  }
}
