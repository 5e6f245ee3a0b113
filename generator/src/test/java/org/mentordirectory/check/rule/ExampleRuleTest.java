package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class ExampleRuleTest {
  private final SchemeFolder folder;

  ExampleRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  private static final String SENTENCE =
      "error: this is an example, and scheme.yaml says `published: true`; remove the file, or take"
          + " out `example` if it is real [example]";

  private void examples(String published) {
    folder
        .put(
            "scheme.yaml",
            Draft.scheme().with("published: " + published).with("address: https://example.org/"))
        .put("mentors/a.md", Draft.mentor("Amina Yusuf").with("example: true"))
        .put("mentors/b.md", Draft.mentor("Bryn Jones").with("example: false"))
        .put("events/e.md", Draft.event("E").with("example: yes"))
        .put("case-studies/s.md", Draft.caseStudy("S").with("example: true"));
  }

  @Test
  void examplesPassBeforeTheSchemeIsPublished() {
    examples("false");

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void nothingInventedIsPublishedForReal() {
    examples("true");

    assertThat(folder.findings())
        .containsExactly(
            "case-studies/s.md:5:10: " + SENTENCE,
            "events/e.md:5:10: " + SENTENCE,
            "mentors/a.md:10:10: " + SENTENCE);
  }

  @Test
  void aPageOfGuidanceIsNeverAnExample() {
    folder
        .put(
            "scheme.yaml",
            Draft.scheme().with("published: true").with("address: https://example.org/"))
        .put("guidance/a.md", Draft.page("A").with("example: true"));

    assertThat(folder.findings()).singleElement().asString().endsWith("[unknown-key]");
  }
}
