package org.mentordirectory.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingListTest {
  private static final Position FILE = Position.of(Path.of("/home/me/a.csv"));

  private final FindingList found = new FindingList();

  @Test
  void warningsAndNotesRefuseNothing() {
    found.warning(FILE, "look at %s", "it");
    found.add(Finding.note(FILE, "was read"));
    assertThatCode(found::refuseErrors).doesNotThrowAnyException();
    assertThat(found.remarks()).hasSize(2);
    assertThat(found.errors()).isZero();
  }

  @Test
  void aRefusalHasTheErrorsEachOnce() {
    found.warning(FILE, "look");
    found.error(FILE.at(2), "mend `%s`", "a");
    found.error(FILE.at(2), "mend `%s`", "a");
    found.error(FILE.at(3), "mend it");
    Refusal refusal = catchThrowableOfType(Refusal.class, found::refuseErrors);
    assertThat(refusal).hasMessage("a.csv:2: error: mend `a`\na.csv:3: error: mend it");
  }

  @Test
  void ofVeryManyErrorsTheFirstAreToldAndHowManyThereAre() {
    for (int row = 1; row <= 1_000_000; row++) {
      found.error(FILE.at(row), "mend it");
    }
    Refusal refusal = catchThrowableOfType(Refusal.class, found::refuseErrors);
    assertThat(refusal.findings()).hasSize(41);
    assertThat(refusal.getMessage()).endsWith("and 999,960 more");
  }

  @Test
  void whatIsSaidOfSeveralPlacesIsOneLineUnlessARuleSaysIt() {
    assertThat(
            FindingLines.of(
                List.of(
                    Finding.warning(FILE.at(2), "look"),
                    Finding.warning(FILE.at(3), "look"),
                    Finding.warning(FILE.at(4), "another"),
                    Finding.warning(FILE.at(5), "look"),
                    Finding.warning(FILE.at(6), "look"),
                    Finding.warning(FILE.at(7), "yaml", "same"),
                    Finding.warning(FILE.at(8), "yaml", "same"))))
        .containsExactly(
            "a.csv:2, a.csv:3, a.csv:5 and 1 more: warning: look",
            "a.csv:4: warning: another",
            "a.csv:7: warning: same [yaml]",
            "a.csv:8: warning: same [yaml]");
  }
}
