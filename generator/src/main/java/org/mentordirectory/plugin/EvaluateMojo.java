package org.mentordirectory.plugin;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.maven.plugins.annotations.Mojo;
import org.mentordirectory.desk.evaluation.EvaluationReport;
import org.mentordirectory.evaluate.Evaluation;
import org.mentordirectory.evaluate.EvaluationRequest;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;

/**
 * Counts the answers of evaluation forms, on the coordinator's own machine: a report with charts in
 * which no small group can be told, notes for the coordinator alone, and figures that may be
 * published. Answers are read from outside the repository and the report is written outside of it.
 */
@Mojo(name = "evaluate", aggregator = true, requiresProject = false, threadSafe = true)
public final class EvaluateMojo extends PrivateGoal {
  @Override
  Receipt run() throws IOException, Refusal {
    LocalDate today = LocalDate.now();
    var request =
        new EvaluationRequest(
            content(),
            from("the folder of the answers, outside of the repository,"),
            columns(),
            today);
    return EvaluationReport.write(Evaluation.read(request), place("evaluation"), today);
  }
}
