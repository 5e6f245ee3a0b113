package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;

/** A folder becomes one content, the same on every machine. */
class ContentReaderTest {
  private ContentFolder folder;

  @BeforeEach
  void makeFolder(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  @Test
  void aFolderMayHoldTheSchemeAlone() {
    Content content = folder.read();
    assertThat(content.size()).isZero();
    assertThat(content.documents()).isEmpty();
    assertThat(content.findings()).isEmpty();
  }

  @Test
  void aMissingFolderIsOneSentence(@TempDir Path empty) {
    Path missing = empty.resolve("contnet");
    assertThatThrownBy(() -> ContentReader.read(missing)).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aFileInPlaceOfTheFolderIsOneSentence(@TempDir Path empty) throws IOException {
    Path file = Files.writeString(empty.resolve("scheme.yaml"), "name: A\n");
    assertThatThrownBy(() -> ContentReader.read(file)).isInstanceOf(NotDirectoryException.class);
  }

  @Test
  void aMissingSchemeIsAFinding() throws IOException {
    Files.delete(folder.root().resolve("scheme.yaml"));
    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:1:1: error: the file is missing; make it with at least `name:` and"
                + " `contact:` [file]");
  }

  @Test
  void aSchemeWithTheOtherEndingIsAFinding() throws IOException {
    Files.move(folder.root().resolve("scheme.yaml"), folder.root().resolve("scheme.yml"));
    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:1:1: error: the file is missing; rename `scheme.yml`, its name must end in"
                + " `.yaml` [file]");
  }

  @Test
  void guidanceStandsInTheOrderOfItsNumbersAndTitles() {
    page("guidance/a.md", "title: Z\norder: 2");
    page("guidance/b.md", "title: Y");
    page("guidance/c.md", "title: X");
    page("guidance/d.md", "title: W\norder: 1");
    assertThat(folder.read().guidance())
        .extracting(Article::title)
        .containsExactly("W", "Z", "X", "Y");
  }

  @Test
  void eventsStandInTheOrderOfTheirDays() {
    page("events/a.md", "title: Later\ndate: 2027-03-01");
    page("events/b.md", "title: Unknown");
    page("events/c.md", "title: Sooner\ndate: 2026-11-01");
    assertThat(folder.read().events())
        .extracting(Article::title)
        .containsExactly("Sooner", "Later", "Unknown");
  }

  @Test
  void theNewestCaseStudyStandsFirst() {
    page("case-studies/a.md", "title: Old\ndate: 2025-03-01");
    page("case-studies/b.md", "title: Unknown");
    page("case-studies/c.md", "title: New\ndate: 2026-11-01");
    assertThat(folder.read().caseStudies())
        .extracting(Article::title)
        .containsExactly("New", "Old", "Unknown");
  }

  @Test
  void anArticleSaysWhatItsFrontMatterSays() {
    page(
        "events/a.md",
        "title: Meet\nsummary: S\ndate: 2026-11-01\nstart: 12:30\nend: 14:00\nplace: Leeds\n"
            + "capacity: 40\nexample: true");
    Article.Event event = folder.read().events().get(0);
    assertThat(event.summary()).isEqualTo("S");
    assertThat(event.start()).contains(LocalTime.of(12, 30));
    assertThat(event.end()).contains(LocalTime.of(14, 0));
    assertThat(event.place()).contains("Leeds");
    assertThat(event.capacity()).hasValue(40);
    assertThat(event.example()).isTrue();
  }

  @Test
  void findingsAreSorted() {
    for (int i = 0; i < 50; i++) {
      page("mentors/m" + (10 + i) + ".md", "name: [x\nrole: y");
      page("events/e" + (10 + i) + ".md", "title: a\ntitle: b\ntitle: c");
    }
    assertThat(folder.read().findings()).hasSize(150).isSorted();
  }

  @Test
  void twoThousandProfilesAreTheSameInParallelAndInSequence() throws Exception {
    for (int i = 0; i < 2_000; i++) {
      folder.put("mentors/m" + (10_000 + i) + ".md", profile(i));
    }
    Content parallel = folder.read();
    var alone = new ForkJoinPool(1);
    try {
      Content sequential = alone.submit(folder::read).get();
      assertThat(sequential.scheme()).isEqualTo(parallel.scheme());
      assertThat(sequential.byKind()).isEqualTo(parallel.byKind());
      assertThat(sequential.findings()).isEqualTo(parallel.findings());
    } finally {
      alone.shutdown();
    }
    assertThat(parallel.mentors())
        .hasSize(2_000)
        .isSortedAccordingTo((a, b) -> a.document().file().compareTo(b.document().file()));
    assertThat(parallel.mentors().get(1_234).name()).isEqualTo("Mentor 1234");
    assertThat(parallel.findings()).hasSize(200);
  }

  private static String profile(int i) {
    return """
    ---
    name: Mentor %d
    institution: University %d
    skills: [a, b%d]
    %s
    ---
    ## About me

    Text %d with a [link](../guidance/x.md) and https://example.org/%d.
    """
        .formatted(i, i % 7, i, i % 10 == 0 ? "name: Twice" : "hours: 2", i, i);
  }

  private void page(String file, String front) {
    folder.put(file, "---\n" + front + "\n---\nText\n");
  }
}
