package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.words.Messages;

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

  private void published(String... lines) {
    Draft scheme = Draft.scheme().with("published: true").with("address: https://example.org/");
    for (String line : lines) {
      scheme = scheme.with(line);
    }
    folder.put("scheme.yaml", scheme);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sponsors", "forums", "training", "resources"})
  void whatIsMarkedAsInventedInAListIsNotPublished(String list) {
    published(list + ": [{name: A Forum (invented), about: Meets.}, {name: B, about: Is real.}]");

    assertThat(folder.findings())
        .singleElement()
        .asString()
        .contains("error: `A Forum (invented)` is marked as invented, and scheme.yaml says");
  }

  @Test
  void whatIsMarkedAsInventedInAFileIsNotPublished() {
    published();
    folder
        .put("events/e.md", Draft.event("E").saying("At the Example Hotel (fictional).\n"))
        .put("case-studies/s.md", Draft.caseStudy("S (Example)"))
        .put("mentors/a.md", Draft.mentor("Amina Yusuf").saying("She invented a (real) valve.\n"));

    assertThat(folder.findings())
        .hasSize(2)
        .allMatch(line -> line.contains("something in this file is marked as invented"));
  }

  @Test
  void whatAGoalWroteToBeReplacedIsNotPublished() {
    published();
    folder
        .put("guidance/a.md", Draft.page("A").saying(Messages.english().text("new.text")))
        .put(
            "events/e.md",
            Draft.event("E").saying("Answers. Write here what stood out, in a sentence or two.\n"))
        .put(
            "mentors/a.md",
            Draft.mentor("Amina Yusuf").saying(Messages.english().text("join.sample")))
        .put(
            "mentors/b.md",
            Draft.mentor("Bryn Jones").saying("## About me\n\nI weld.\n\n## How I can help\n"));

    assertThat(folder.findings())
        .hasSize(3)
        .allMatch(line -> line.endsWith("write your own words there [unwritten]"));
  }

  @Test
  void whatAGoalWroteInTheSchemesLanguageIsNotPublishedEither() {
    var welsh = new SchemeFolder(folder.root().resolve("content"));
    welsh
        .put(
            "scheme.yaml",
            Draft.scheme()
                .with("published: true")
                .with("address: https://example.org/")
                .with("languages: [cy]"))
        .put("../templates/messages/cy.properties", "new.text = Ysgrifennwch yma.\n")
        .put("guidance/a.md", Draft.page("A").saying("Ysgrifennwch yma.\n"));

    assertThat(welsh.findings())
        .singleElement()
        .asString()
        .startsWith("guidance/a.md:")
        .contains("the text still has `Ysgrifennwch yma.`")
        .endsWith("[unwritten]");
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
