package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class UnwrittenRuleTest {
  private final SchemeFolder folder;

  UnwrittenRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  @Test
  void aPlaceholderIsToldWithTheFieldItStandsIn() {
    folder.put(
        "mentors/ada.md",
        Draft.mentor("test test").with("role: '[Your role]'").with("skills: [welding, TBC]"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/ada.md:2:7: warning: `test test` looks like a placeholder; write what belongs"
                + " in `name` [unwritten]",
            "mentors/ada.md:3:7: warning: `[Your role]` looks like a placeholder; write what"
                + " belongs in `role` [unwritten]",
            "mentors/ada.md:10:19: warning: `TBC` looks like a placeholder; write what belongs in"
                + " `skills` [unwritten]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xxx",
        "XXXX",
        "Lorem ipsum dolor",
        "Test",
        "testing 123",
        "Your name here",
        "n/a",
        "N / A",
        "To be confirmed",
        "…",
        "<insert job title>",
        "asdfgh",
        "First name Last name",
        "none"
      })
  void whatPeopleTypeToWriteLater(String typed) {
    folder.put("mentors/ada.md", Draft.mentor("Ada Smith").with("department: '" + typed + "'"));

    assertThat(folder.findings()).singleElement().asString().contains("looks like a placeholder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Test Engineer",
        "Tester",
        "Testing and Inspection",
        "Xu",
        "XX Large",
        "Nam",
        "None Such",
        "Null",
        "No",
        "To do with lasers",
        "Name Services",
        "Foo",
        "Bar",
        "Institution",
        "TB ward",
        "C#",
        "~",
        "0",
        "Text encoding",
        "My Lab"
      })
  void wordsThatMeanSomethingAreNot(String typed) {
    folder.put("mentors/ada.md", Draft.mentor("Ada Smith").with("department: '" + typed + "'"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aLineOfATextIsToldWithItsPlaceAndCodeIsNot() {
    folder.put(
        "mentors/ada.md",
        Draft.mentor("Ada Smith")
            .saying(
                "I weld.\n\n- [insert your text here]\n- I test software\n\n`TBC`\n\n    xxx\n"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/ada.md:13:3: warning: `[insert your text here]` in the text looks like a"
                + " placeholder; write your own words there [unwritten]");
  }

  @Test
  void aTextThatIsNothingElseIsToldOnce() {
    folder.put("mentors/ada.md", Draft.mentor("Ada Smith").saying("Test\n"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/ada.md:1:1: warning: `Test` in the text looks like a placeholder; write your"
                + " own words there [unwritten]");
  }

  @Test
  void aPageMayAnnounceWhatIsToBeConfirmedAndHoldsNoFillerText() {
    folder.put(
        "guidance/a.md", Draft.page("A").saying("TBC\n\nLorem ipsum dolor sit amet, and so on.\n"));

    assertThat(folder.findings())
        .singleElement()
        .asString()
        .startsWith("guidance/a.md:7:1: warning: `Lorem ipsum dolor sit amet, and so on.` in the");
  }
}
