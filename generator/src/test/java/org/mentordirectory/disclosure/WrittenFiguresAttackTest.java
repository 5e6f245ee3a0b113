package org.mentordirectory.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** Attacks figures of whole years that the checks let pass, as readers of the site have them. */
@Tag("slow")
class WrittenFiguresAttackTest {
  private static final int FILES = 700;

  @TempDir Path root;

  @Test
  void nothingOnFewPeopleIsFoundInWhatPassesAndWhatIsSafePasses() {
    var random = new Random(17);
    int safe = 0;
    int safeAndPassed = 0;
    int unsafe = 0;
    for (int number = 0; number < FILES; number++) {
      int fewest = List.of(3, 5, 8).get(number % 3);
      WrittenYear year = WrittenYear.of(fewest, random);
      if (year.text().isEmpty()) {
        continue;
      }
      List<String> said = findings(year, fewest);
      List<String> found = YearAttack.on(year);
      if (said.isEmpty()) {
        assertThat(found).as(year::toString).isEmpty();
      }
      unsafe += found.isEmpty() ? 0 : 1;
      safe += found.isEmpty() ? 1 : 0;
      safeAndPassed += found.isEmpty() && said.isEmpty() ? 1 : 0;
    }
    assertThat(unsafe).isGreaterThan(300);
    assertThat(safe).isGreaterThan(150);
    assertThat(100 * safeAndPassed / safe).isGreaterThan(90);
  }

  private List<String> findings(WrittenYear year, int fewest) {
    var folder = new SchemeFolder(root);
    folder.put(
        "forms/end.md", Draft.page("End").with(WrittenYear.FIELDS).saying("{q0}\n{q1}\n{q2}\n"));
    folder.put("scheme.yaml", Draft.scheme().with("evaluate: {fewest: " + fewest + "}"));
    folder.put("impact/y.md", Draft.impact("Y").with(year.text()));
    return folder.findings();
  }
}
