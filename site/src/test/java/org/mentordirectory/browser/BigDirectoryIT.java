package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
import org.mentordirectory.search.Result;

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

  /** What the index shows of a mentor; the comparison needs no more. */
  public record Shown(String id, String name) implements Result {}

  @BeforeAll
  static void build(Browser browser) throws IOException, Refusal {
    write("few", 500);
    site = Site.built(browser, temp.resolve("few"), temp.resolve("site"), TODAY);

    write("many", 10_000);
    content = ContentReader.read(temp.resolve("many"));
    mentors = content.listedOn(TODAY);
    index = LuceneIndex.of(MentorTexts.corpus(mentors, content.scheme()));
    new IndexFiles(
            InvertedIndex.of(MentorTexts.corpus(mentors, content.scheme())),
            mentors.stream().map(mentor -> new Shown(mentor.slug(), mentor.name())).toList())
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
}
