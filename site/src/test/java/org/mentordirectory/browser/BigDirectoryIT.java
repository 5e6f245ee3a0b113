package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.generated.GeneratedProfiles;
import org.mentordirectory.search.Facet;
import org.mentordirectory.search.IndexFiles;
import org.mentordirectory.search.InvertedIndex;
import org.mentordirectory.search.LuceneIndex;
import org.mentordirectory.search.MentorTexts;
import org.mentordirectory.site.page.Cards;
import org.mentordirectory.site.theme.Theme;

/**
 * The search over ten thousand mentors, in the site of the first five hundred of them. The page of
 * the directory is as large with five hundred as with ten thousand: it has the first of the list,
 * and the values that are chosen most often.
 */
@ExtendWith(Chromium.class)
class BigDirectoryIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private static Path temp;
  private static Content content;
  private static List<Mentor> mentors;
  private static LuceneIndex index;
  private static Site site;

  @BeforeAll
  static void build(Browser browser) throws IOException, Refusal {
    write("few", 500);
    site = Site.built(browser, temp.resolve("few"), temp.resolve("site"), TODAY);

    write("many", 10_000);
    content = ContentReader.read(temp.resolve("many"));
    mentors = content.listedOn(TODAY);
    index = LuceneIndex.of(MentorTexts.corpus(mentors, content.scheme()));
    var english = Theme.ofDesk(temp).messages("en");
    var cards = new Cards(content.scheme(), english, Map.of());
    new IndexFiles(
            InvertedIndex.of(MentorTexts.corpus(mentors, content.scheme())),
            mentors.stream().map(cards::card).toList())
        .write(Facet.of(mentors, content.scheme()), temp.resolve("site/search"));
  }

  /** Profiles in a scheme with the starter's synonyms. */
  private static void write(String folder, int number) throws IOException {
    GeneratedProfiles.write(temp.resolve(folder), number, 1);
    Files.copy(
        Site.examples().resolve(Scheme.SYNONYMS), temp.resolve(folder).resolve(Scheme.SYNONYMS));
  }

  @AfterAll
  static void stop() throws IOException {
    site.close();
    index.close();
  }

  @Test
  void theSearchGivesWhatLuceneGives() throws IOException {
    SameAsLuceneIT.compare(site, mentors, content.scheme(), index, 2_000, 1);
  }

  @Test
  void theDirectoryArrivesInLessThan100Kilobytes() {
    try (Site.Visit reader = site.visit()) {
      assertThat(LightIT.weight(reader, "mentors/")).isLessThan(100_000);
    }
  }

  @Test
  void aFirstSearchAsksForLittleBeforeItsResultsAreMarked() {
    List<Response> answers = new ArrayList<>();
    try (Site.Visit reader = site.visit()) {
      reader.context().onResponse(answers::add);
      Page page = reader.arrived("mentors/?q=mass+spectrometry");
      assertThat(page.locator("[data-results] > li").first().locator(".skill mark").count())
          .isEqualTo(2);
      List<Response> first =
          answers.stream()
              .takeWhile(answer -> !answer.url().matches(".*/(counts\\.js|pages/index\\.bin)"))
              .toList();
      assertThat(first).as("%s", reader.requests()).hasSizeLessThanOrEqualTo(11);
      assertThat(first.stream().mapToLong(LightIT::sent).sum()).isLessThan(75_000);
      assertThat(answers).hasSizeLessThanOrEqualTo(17);
      assertThat(answers.stream().mapToLong(LightIT::sent).sum()).isLessThan(110_000);
    }
  }

  @Test
  void aSecondPageAFilterAndTheWayBackAskForNothingAgain() {
    try (Site.Visit reader = site.visit()) {
      Page page = reader.arrived("mentors/?q=mass+spectrometry");
      page.locator("[data-pages] a:text-is('2')").click();
      ready(page);
      Directory.filter(page, "Topic", 0).locator("input").check();
      ready(page);
      int before = reader.requests().size();
      page.goBack();
      ready(page);
      page.goBack();
      ready(page);
      assertThat(reader.requests()).doesNotHaveDuplicates().hasSize(before);
    }
  }

  private static void ready(Page page) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.locator("mentor-search:not([aria-busy])").waitFor();
  }
}
