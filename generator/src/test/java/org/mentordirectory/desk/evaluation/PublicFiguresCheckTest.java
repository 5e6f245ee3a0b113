package org.mentordirectory.desk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.check.Checker;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.evaluate.Evaluation;
import org.mentordirectory.evaluate.Figures;
import org.mentordirectory.evaluate.RandomEvaluations;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.theme.Theme;

/** What an evaluation writes for everybody and what the checks let pass are the same. */
class PublicFiguresCheckTest {
  private static final int EVALUATIONS = 60;

  @TempDir Path root;

  @Test
  void whateverAnEvaluationWritesForEverybodyPassesTheChecks() throws Exception {
    var random = new Random(17);
    int figures = 0;
    for (int fewest : List.of(3, 5, 8)) {
      Path folder = root.resolve(String.valueOf(fewest));
      var evaluations = new RandomEvaluations(folder, fewest, random);
      Files.createDirectories(folder.resolve("impact"));
      for (int number = 0; number < EVALUATIONS; number++) {
        Evaluation evaluation = evaluations.next();
        var open =
            new PublicFigures(
                Figures.of(evaluation, true), List.of(), Theme.of(Path.of("none")).messages("en"));
        for (String year : List.of("2027", "2028")) {
          Files.writeString(folder.resolve("impact/" + year + ".md"), open.of(year));
        }
        assertThat(findings(folder)).as(() -> open.of("2027") + open.of("2028")).isEmpty();
        figures += open.of("2027").split("question:").length - 1;
      }
    }
    assertThat(figures).isGreaterThan(200);
  }

  private static List<Finding> findings(Path folder) throws IOException {
    return Checker.check(ContentReader.read(folder), SchemeFolder.TODAY, SchemeFolder.TODAY)
        .stream()
        .filter(finding -> finding.at().file().startsWith("impact/"))
        .toList();
  }
}
