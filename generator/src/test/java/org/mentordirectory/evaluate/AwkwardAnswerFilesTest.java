package org.mentordirectory.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.FindingLines;
import org.mentordirectory.finding.Refusal;

/** Files that are not what they should be are told of, with the remedy. */
class AwkwardAnswerFilesTest {
  private static final String FILE = "2027/mid-mentee.csv";

  @TempDir Path folder;
  private AnswersDesk desk;

  @BeforeEach
  void aDesk() {
    desk = new AnswersDesk(folder);
  }

  private void refused(String... lines) {
    assertThatThrownBy(desk::read).isInstanceOf(Refusal.class).hasMessage(String.join("\n", lines));
  }

  private void remarks(String... lines) throws Exception {
    assertThat(FindingLines.of(desk.read().remarks())).containsExactly(lines);
  }

  @Test
  void anEmptyFileIsRefused() {
    desk.put(FILE, "");
    refused("2027/mid-mentee.csv: error: this is empty; its first row must have the questions");
  }

  @Test
  void anEmptyFolderIsRefused() throws Exception {
    Files.createDirectories(desk.answers());
    refused(
        "answers: error: there are no answers here; export them from the form tool as CSV, or collect the"
            + " filled PDF forms in this folder");
    assertThatThrownBy(() -> desk.read("none"))
        .hasMessage(
            "there is nothing at %s; give the folder of the answers, or one file",
            desk.answers().resolve("none"));
  }

  @Test
  void aFileWhoseFormIsNotKnownIsRefused() {
    desk.put("2027/export.csv", "Name,Date,How do you mostly meet?\na,2027-01-01,online\n");
    refused(
        "2027/export.csv: error: it is not clear which form this answers; say it in answers.yaml under"
            + " `files`, as in `export.csv: end-mentee`, or begin the file's name with the form's; the"
            + " forms are `end-mentee`, `mid-mentee`, `mid-mentor`");
  }

  @Test
  void answersToAFormThatIsNotEvaluatedAreRefused() {
    desk.put("2027/agreement.csv", "Aims\nx\n");
    refused(
        "2027/agreement.csv: error: this answers the form `agreement`, which has no `moment` and is not"
            + " evaluated; those that have one are `end-mentee`, `mid-mentee`, `mid-mentor`");
  }

  @Test
  void answersWithoutAYearAreRefused() {
    desk.put("mid-mentee.csv", "Open\n1\n").put("mid-mentor.csv", "Able,Date\n1,\n2,2072-01-01\n");
    refused(
        "mid-mentee.csv: error: the year of these answers is not known; put the file into a folder named"
            + " for its year, such as `2027`, or say in answers.yaml which column has the day, as in"
            + " `Completion time: date`",
        "mid-mentor.csv:2: column \"Date\": error: without a day the year of this answer is not known;"
            + " write the day, or put the file into a folder named for its year, such as `2027`",
        "mid-mentor.csv:3: column \"Date\": error: nobody can have answered on 2072-01-01; correct it, or"
            + " put the file into a folder named for its year, such as `2027`");
  }

  @Test
  void otherFilesAreRemarkedOn() throws Exception {
    desk.put(FILE, "Open\n1\n")
        .put("2027/a.xlsx", "x")
        .put("2027/b.xlsx", "x")
        .put("2027/c.docx", "x")
        .put("2027/notes.txt", "x")
        .put("report/index.html", "x");
    remarks(
        "2027/a.xlsx, 2027/b.xlsx: warning: this workbook was not read; open it, choose Save as or Export,"
            + " take CSV UTF-8, and put that file here",
        "2027/c.docx: warning: this Word document was not read; type its answers into a row of a"
            + " spreadsheet, or into the form's PDF",
        "2027/notes.txt: warning: this was not read; answers are in `.csv` and `.pdf` files",
        "report: warning: this folder was not read; answers do not lie so deep, nor beside pages");
  }

  @Test
  void aWorkbookThatIsCalledCsvIsRefused() {
    desk.put(FILE, "PK\u0003\u0004xxxx");
    refused(
        "2027/mid-mentee.csv: error: this is a workbook of Excel, though its name says CSV; open it in Excel, choose"
            + " Save as, and take CSV UTF-8");
  }

  @Test
  void answersInsideTheRepositoryAreRefused() throws Exception {
    Path inside = Files.createDirectories(desk.content().resolve("answers"));
    assertThatThrownBy(
            () ->
                Evaluation.read(
                    new EvaluationRequest(
                        desk.content(), inside, java.util.Optional.empty(), AnswersDesk.TODAY)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is private, as is every answer to an evaluation")
        .hasMessageContaining("Choose a place outside of the repository");
  }

  @Test
  void aDirectoryWithMistakesIsNotEvaluated() throws Exception {
    Files.writeString(desk.content().resolve("forms/bad.md"), "---\ntitle: Bad\n---\n{x}\n");
    desk.put(FILE, "Open\n1\n");
    assertThatThrownBy(desk::read)
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("forms/bad.md:")
        .hasMessageEndingWith(
            "see them by mentor:check, and fix them before anything is evaluated");
  }

  @Test
  void awkwardPdfsAreRefusedByName() throws Exception {
    desk.put("2027/a.pdf", "no PDF")
        .put("2027/b.pdf", AnswersDesk.filled("Something else", "open=4"))
        .put("2027/c.pdf", AnswersDesk.filled("Mentoring agreement"))
        .put("2027/d.pdf", AnswersDesk.filled("Mid-term evaluation for mentors", "well=x"));
    refused(
        "2027/a.pdf: error: this is no PDF, though its name says so; ask for the form's own PDF, filled in"
            + " and saved",
        "2027/c.pdf: error: this answers the form `agreement`, which has no `moment` and is not"
            + " evaluated; those that have one are `end-mentee`, `mid-mentee`, `mid-mentor`");
  }

  @Test
  void aLogOfPairingsThatIsNoneIsRefusedWithItsFolder() {
    desk.put(FILE, "Open\n1\n").put("2027/pairings.csv", "");
    refused("2027/pairings.csv: error: this is empty; its first row must have the questions");
  }

  @Test
  void aBlankPdfIsNotCounted() throws Exception {
    desk.put(FILE, "Open\n1\n").pdf("2027/a.pdf", "name=Kit Moss", "began=2027-01-01");
    remarks(
        "2027/a.pdf: warning: no question is answered in the fields of this PDF, and it is not counted; if"
            + " something is written on top of them, copy it into them");
    assertThat(desk.read().surveys().get(0).responses()).hasSize(1);
  }
}
