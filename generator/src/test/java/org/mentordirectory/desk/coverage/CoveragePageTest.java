package org.mentordirectory.desk.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.coverage.Coverage;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.match.Desk;
import org.mentordirectory.pairs.Log;
import org.mentordirectory.sample.Draft;

/** The page on which a coordinator sees whom to recruit. */
class CoveragePageTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void aMentorInLeeds() throws Exception {
    desk =
        new Desk(folder)
            .mentor(
                "owen", Draft.mentor("Owen Pugh").with("topics: [leave]").with("location: Leeds"));
  }

  private Receipt write(Optional<Path> from, Path output) throws Exception {
    return CoveragePage.write(
        new Coverage.Request(desk.content(), from, Optional.empty(), Desk.TODAY),
        new PrivateReport.Place(output, desk.content(), true));
  }

  @Test
  void withTheLogAloneThePageIsPrivateAsWell() throws Exception {
    Path log = new Log().pair("Kit Moss", "Owen Pugh").in(desk.privately());
    var request =
        new Coverage.Request(
            desk.content(), Optional.empty(), Optional.empty(), Desk.TODAY, Optional.of(log));
    assertThatThrownBy(
            () ->
                CoveragePage.write(
                    request,
                    new PrivateReport.Place(
                        desk.content().resolve("coverage"), desk.content(), true)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is private");
    assertThat(
            CoveragePage.write(request, new PrivateReport.Place(output(), desk.content(), true))
                .lines())
        .contains("1 mentor in the directory, 0 places free");
  }

  private Document page() throws Exception {
    write(Optional.of(desk.request().from()), output());
    return Jsoup.parse(Files.readString(output().resolve(PrivateReport.PAGE)));
  }

  private Path output() {
    return desk.privately().resolve("coverage");
  }

  private static String wanted(Document page) {
    return page.select("section[aria-labelledby=page.recruit] li").text();
  }

  @Test
  void aPlainSentenceSaysWhomToRecruitAndWhy() throws Exception {
    for (String name : List.of("Kit Moss", "Lee Fenn", "Jo Reed")) {
      desk.mentee(name, "topics=professional registration", "location=Cardiff");
    }
    assertThat(wanted(page()))
        .startsWith(
            "A mentor for professional registration who can meet in Cardiff: 3 mentees ask for it,"
                + " no place is free");
  }

  @Test
  void aSentenceTellsFullMentorsFromNone() throws Exception {
    desk.mentor(
            "owen",
            Draft.mentor("Owen Pugh").with("topics: [leave]").with("availability: waiting list"))
        .mentee("Kit Moss", "topics=leave");
    assertThat(wanted(page()))
        .contains("1 mentee asks for it, no place is free with the only such mentor.");
  }

  @Test
  void aSentenceSaysHowManyPlacesAreFree() throws Exception {
    desk.mentee("Kit Moss", "topics=leave").mentee("Lee Fenn", "topics=leave");
    assertThat(wanted(page()))
        .contains("2 mentees ask for it, 1 place is free; 1 would go without.");
  }

  @Test
  void nobodyIsNamed() throws Exception {
    desk.mentee("Kit Moss", "topics=leave", "managers=Pat Vale", "text=I mend kilns");
    assertThat(page().text()).doesNotContain("Kit", "Moss", "Vale", "Owen", "kilns");
  }

  @Test
  void aPageWithMenteesSaysThatItIsPrivate() throws Exception {
    desk.mentee("Kit Moss", "topics=leave");
    assertThat(page().select("header").text()).contains("Private");
  }

  @Test
  void aPageWithoutMenteesMayLieInTheRepository() throws Exception {
    Path inside = desk.content().resolveSibling("target/coverage");
    write(Optional.empty(), inside);
    Document page = Jsoup.parse(Files.readString(inside.resolve(PrivateReport.PAGE)));
    assertThat(page.select("header").text()).doesNotContain("Private");
    assertThat(page.select("th").eachText()).doesNotContain("Asked for by", "Without");
    assertThat(page.select("#page\\.recruit")).isEmpty();
  }

  @Test
  void withoutMenteesATownOfSeveralMentorsIsInItsTable() throws Exception {
    desk.mentor("amina", Draft.mentor("Amina Yusuf").with("location: Leeds"))
        .mentor("ida", Draft.mentor("Ida Rowe").with("location: Cardiff"));
    write(Optional.empty(), output());
    Document page = Jsoup.parse(Files.readString(output().resolve(PrivateReport.PAGE)));
    Element towns = page.getElementById("page.location").parent();
    assertThat(towns.select("tbody tr").eachText()).containsExactly("Leeds 2 2 2");
    assertThat(towns.select("p").text()).isEqualTo("One mentor only (1): Cardiff");
  }

  @Test
  void aPageWithMenteesMayNot() throws Exception {
    desk.mentee("Kit Moss", "topics=leave");
    Path file = desk.request().from();
    assertThatThrownBy(() -> write(Optional.of(file), desk.content().resolve("coverage")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("what mentees say is private");
  }

  @Test
  void eachTableHasACaptionAndHeaders() throws Exception {
    desk.mentee("Kit Moss", "skills=welding", "location=Cardiff");
    List<Element> tables = page().select("table");
    assertThat(tables).hasSizeGreaterThan(4);
    for (Element table : tables) {
      int columns = table.select("thead th[scope=col]").size();
      assertThat(table.select("caption").text()).isNotEmpty();
      for (Element row : table.select("tbody tr")) {
        assertThat(row.select("th[scope=row]")).hasSize(1);
        assertThat(row.children()).hasSize(columns);
      }
    }
  }

  @Test
  void whatThePageRefersToIsThere() throws Exception {
    desk.mentee("Kit Moss", "skills=welding", "location=Cardiff");
    Document page = page();
    for (Element link : page.select("link[href], a[href]")) {
      assertThat(output().resolve(link.attr("href"))).exists();
    }
    for (Element section : page.select("[aria-labelledby]")) {
      assertThat(page.getElementById(section.attr("aria-labelledby"))).isNotNull();
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void awkwardValuesAreText() throws Exception {
    desk.mentee("Kit Moss", "skills=<script>alert(1)</script>", "location=St. \"Ives\" & {0}");
    Document page = page();
    assertThat(page.select("script")).isEmpty();
    assertThat(wanted(page))
        .contains("A mentor for <script>alert(1)</script> who can meet in St. \"Ives\" & {0}");
  }

  @Test
  void theOthersOfALongListFollowWhereTheFirstEnd() throws Exception {
    var skills = new StringBuilder();
    for (int i = 10; i < 35; i++) {
      skills.append("skill ").append(i).append(';');
    }
    desk.mentee("Kit Moss", "skills=" + skills);
    Document page = page();
    assertThat(page.select("#page\\.recruit + ol > li")).hasSize(20);
    assertThat(page.select("ol[start=21] > li")).hasSize(5);
  }

  @Test
  void theLogNamesTheThreeMostWanted() throws Exception {
    desk.mentee("Kit Moss", "skills=a;b;c;d", "topics=leave");
    Receipt receipt = write(Optional.of(desk.request().from()), output());
    assertThat(receipt.lines())
        .startsWith("1 mentor in the directory, 1 place free", "1 mentee asks for help")
        .filteredOn(line -> line.startsWith("  A mentor"))
        .hasSize(3);
  }
}
