package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Quoted;
import org.mentordirectory.finding.Trusted;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.words.Messages;

class ReportTest {
  private final ArrayList<Finding> findings = new ArrayList<>();
  private final Report report =
      new Report("rule", SchemeFolder.TODAY, SchemeFolder.TODAY, Messages.english(), findings::add);

  private String sentence(String typed) {
    report.error(Position.startOf("a.md"), "unknown `%s`", typed);
    return findings.get(findings.size() - 1).sentence();
  }

  @Test
  void aFindingIsOneLineWhateverSomebodyTyped() {
    assertThat(sentence("a\n::error::b\u0000c")).isEqualTo("unknown `a ::error::b c`");
  }

  @Test
  void nothingTurnsTheDirectionOfWriting() {
    assertThat(sentence("a\u202Eb\u2066c")).isEqualTo("unknown `a b c`");
  }

  @Test
  void aVeryLongValueIsCutBetweenLetters() {
    assertThat(sentence("\uD83E\uDDEA".repeat(121)))
        .isEqualTo("unknown `" + "\uD83E\uDDEA".repeat(120) + "…`");
  }

  @Test
  void aPercentSignIsJustASign() {
    assertThat(sentence("100%s")).isEqualTo("unknown `100%s`");
  }

  @Test
  void wordsOfOurOwnAreNotCutAndOtherPeoplesAmongThemAreCleaned() {
    report.error(Position.startOf("a.md"), "%s", new Trusted("x".repeat(500)));
    report.error(
        Position.startOf("a.md"), "%s", Trusted.filled("by `%s`", "a\nb" + "y".repeat(500)));
    assertThat(findings)
        .extracting(Finding::sentence)
        .containsExactly("x".repeat(500), "by `a b" + "y".repeat(117) + "…`");
  }

  @Test
  void whateverElseIsNotTrustedIsCleanedToo() {
    report.error(
        Position.startOf("a.md"),
        "%s %s",
        new Quoted(List.of("a\u202Eb")),
        new StringBuilder("c\nd"));
    assertThat(findings.get(0).sentence()).isEqualTo("`a b` c d");
  }
}
