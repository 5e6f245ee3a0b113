package org.mentordirectory.desk.evaluation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.mentordirectory.content.Content;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.evaluate.DeskNotes;
import org.mentordirectory.evaluate.Evaluation;
import org.mentordirectory.evaluate.Figures;
import org.mentordirectory.evaluate.Survey;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.Cache;
import org.mentordirectory.site.print.PdfRenderer;
import org.mentordirectory.words.LocalWords;
import org.mentordirectory.words.Messages;

/**
 * What came of an evaluation: a report of figures for a steering group, as a page and on paper;
 * notes for the coordinator alone; and for each year a text that may go into the content folder.
 */
public final class EvaluationReport {
  /** The report on paper. */
  static final String PAPER = "report.pdf";

  /** What the coordinator alone reads. */
  static final String NOTES = "coordinator.html";

  private EvaluationReport() {}

  /**
   * What goes into the report.
   *
   * @param internal figures for the scheme's own people
   * @param open figures for everybody
   */
  record Findings(Evaluation evaluation, Figures internal, Figures open, DeskNotes notes) {}

  /**
   * Writes the report.
   *
   * @throws Refusal if the place is in the repository, or holds something that would be lost
   */
  public static Receipt write(Evaluation evaluation, PrivateReport.Place place, LocalDate today)
      throws IOException, Refusal {
    return write(
        new Findings(
            evaluation,
            Figures.of(evaluation, false),
            Figures.of(evaluation, true),
            DeskNotes.of(evaluation)),
        place,
        today);
  }

  /** The same of figures that were counted already. */
  static Receipt write(Findings findings, PrivateReport.Place place, LocalDate today)
      throws IOException, Refusal {
    Evaluation evaluation = findings.evaluation();
    Content content = evaluation.content();
    PrivateReport.write(
        place,
        content.scheme(),
        folder -> {
          Messages messages = folder.messages();
          var press = new PdfRenderer(content, folder.frame(), today, Cache.none().shelf(""));
          EvaluationPages.Model model =
              EvaluationPages.of(findings.internal(), evaluation.pairings(), press.day(), messages);
          String title = messages.text("evaluation.title");
          folder.page(PrivateReport.PAGE, "desk/evaluation.ftlh", title, model);
          folder.bytes(PAPER, press.book("print/evaluation.ftlh", model).bytes());
          folder.page(
              NOTES,
              "desk/evaluation-notes.ftlh",
              messages.text("evaluation.notes"),
              EvaluationNotes.of(findings.notes(), evaluation, messages));
          for (String year : EvaluationWords.years(findings.open())) {
            var text = new PublicFigures(findings.open(), evaluation.pairings(), messages);
            folder.text("public/" + year + ".md", text.of(year));
          }
        });
    return new Receipt(
        evaluation.remarks(), List.of(summary(evaluation, Messages.english()), place.told()));
  }

  private static String summary(Evaluation evaluation, Messages messages) {
    List<Survey> surveys = evaluation.surveys();
    LocalWords words = messages.local();
    return messages.text(
        "evaluation.log",
        words.count(
            "answers", surveys.stream().mapToLong(survey -> survey.responses().size()).sum()),
        words.count("forms", surveys.stream().map(Survey::form).distinct().count()),
        words.count("years", surveys.stream().map(Survey::year).distinct().count()));
  }
}
