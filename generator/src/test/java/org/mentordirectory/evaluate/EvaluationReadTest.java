package org.mentordirectory.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentordirectory.evaluate.AnswersDesk.HEADER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.content.Moment;
import org.mentordirectory.content.Who;
import org.mentordirectory.finding.FindingLines;
import org.mentordirectory.finding.Position;

/** Answers from spreadsheets and filled forms, of one or more years. */
class EvaluationReadTest {
  private static final String KIT =
      "Kit Moss,2027-06-01,online,yes,4,5,The talks,Please call me.\n";

  @TempDir Path folder;
  private AnswersDesk desk;

  @BeforeEach
  void aDesk() {
    desk = new AnswersDesk(folder);
  }

  @Test
  void aRowIsAnAnswerOfEachField() throws Exception {
    desk.put("2027/mid-mentee.csv", HEADER + KIT);
    Evaluation evaluation = desk.read();
    assertThat(evaluation.remarks()).isEmpty();
    Survey survey = evaluation.surveys().get(0);
    assertThat(survey.year()).isEqualTo("2027");
    assertThat(survey.who()).isEqualTo(Who.MENTEE);
    assertThat(survey.moment()).isEqualTo(Moment.MID_TERM);
    assertThat(survey.form().document().slug()).isEqualTo("mid-mentee");
    assertThat(survey.asked()).isEmpty();
    assertThat(survey.responses())
        .containsExactly(
            new Response(
                Position.in(desk.answers(), "2027/mid-mentee.csv").at(2),
                Optional.of("Kit Moss"),
                Optional.of(LocalDate.of(2027, 6, 1)),
                Map.of(
                    "name", List.of("Kit Moss"),
                    "date", List.of("2027-06-01"),
                    "where", List.of("online"),
                    "away", List.of("yes"),
                    "matched", List.of("4"),
                    "open", List.of("5"),
                    "well", List.of("The talks"),
                    "next", List.of("Please call me."))));
  }

  @Test
  void aFilledFormIsAnAnswerToo() throws Exception {
    desk.pdf(
        "2027/kit.pdf",
        "name=Kit Moss",
        "date=1 June 2027",
        "where.2=online",
        "away=yes",
        "matched=4",
        "open=5",
        "well=The talks",
        "next.2=Please call me.");
    Evaluation evaluation = desk.read();
    assertThat(evaluation.remarks()).isEmpty();
    assertThat(evaluation.surveys().get(0).responses())
        .containsExactly(
            new Response(
                Position.in(desk.answers(), "2027/kit.pdf"),
                Optional.of("Kit Moss"),
                Optional.of(LocalDate.of(2027, 6, 1)),
                Map.of(
                    "name", List.of("Kit Moss"),
                    "date", List.of("2027-06-01"),
                    "where", List.of("online"),
                    "away", List.of("yes"),
                    "matched", List.of("4"),
                    "open", List.of("5"),
                    "well", List.of("The talks"),
                    "next", List.of("Please call me."))));
  }

  @Test
  void aFormWithoutItsTitleIsFoundByItsFields() throws Exception {
    desk.put("2027/kit.pdf", AnswersDesk.filled("Untitled", "matched=4"));
    assertThat(desk.read().surveys().get(0).form().document().slug()).isEqualTo("mid-mentee");
  }

  @Test
  void bothKindsOfFileAndFoldersInAYearAreOneSurvey() throws Exception {
    desk.put("2027/mid-mentee.csv", HEADER + KIT).pdf("2027/forms/a.pdf", "matched=2");
    assertThat(AnswersDesk.answers(desk.read()).keySet())
        .containsExactly("2027/forms/a.pdf", "2027/mid-mentee.csv:2");
  }

  @Test
  void surveysStandByYearMomentAndWho() throws Exception {
    desk.put("2028/mid-mentor.csv", "Able\n3\n")
        .put("2028/mid-mentee.csv", "Open\n3\n")
        .put("2027-28 first/end-mentee.csv", "Objectives\n3\n")
        .put("2027-28 first/mid-mentor.csv", "Able\n3\n");
    assertThat(desk.read().surveys())
        .extracting(survey -> survey.year() + " " + survey.moment().word() + " " + survey.who())
        .containsExactly(
            "2027-28 mid-term MENTOR",
            "2027-28 end MENTEE",
            "2028 mid-term MENTEE",
            "2028 mid-term MENTOR");
  }

  @ParameterizedTest
  @CsvSource({
    "2027, 2027",
    "2027-28, 2027-28",
    "2027-2028, 2027-28",
    "2027–28 answers, 2027-28",
    "2027-03, 2027",
    "2027-12-31, 2027",
    "2027 second group, 2027"
  })
  void aFolderIsNamedForItsYear(String name, String year) {
    assertThat(AnswerFiles.year(name)).contains(year);
  }

  @ParameterizedTest
  @CsvSource({"20271231", "answers 2027", "27-28"})
  void aFolderThatIsNot(String name) {
    assertThat(AnswerFiles.year(name)).isEmpty();
  }

  @Test
  void withoutSuchAFolderTheDayHasTheYear() throws Exception {
    desk.put(
        "mid-mentee.csv",
        "Date,Open,Well\n2026-06-01,3,\n\"1 June 2027, 10:00\",4,\n44713,5,by Excel\n");
    assertThat(desk.read().surveys())
        .extracting(Survey::year)
        .containsExactly("2022", "2026", "2027");
  }

  @Test
  void oneFileCanBeReadAlone() throws Exception {
    desk.put("2027/mid-mentee.csv", HEADER + KIT).put("2027/broken.csv", "");
    assertThat(AnswersDesk.answers(desk.read("2027/mid-mentee.csv")))
        .containsOnlyKeys("mid-mentee.csv:2");
    assertThat(desk.read("2027/mid-mentee.csv").surveys().get(0).year()).isEqualTo("2027");
    desk.pdf("2027/kit.pdf", "open=3");
    assertThat(AnswersDesk.answers(desk.read("2027/kit.pdf"))).containsOnlyKeys("kit.pdf");
  }

  @Test
  void aFolderOfOneYearCanBeReadAlone() throws Exception {
    desk.put("2027/mid-mentee.csv", "Open\n3\n")
        .put("2027/answers.yaml", "asked: {mid-mentee: 9}\n");
    Survey survey = desk.read("2027").surveys().get(0);
    assertThat(survey.year()).isEqualTo("2027");
    assertThat(survey.asked()).hasValue(9);
  }

  @Test
  void aYearMaySayOtherwise() throws Exception {
    desk.put("answers.yaml", "values: {Fine: 4}\ncolumns: {Trust: open}\n")
        .put("2027/answers.yaml", "values: {Fine: 3}\nasked: {mid-mentee: 12}\n")
        .put("2027/mid-mentee.csv", "Trust\nFine\n")
        .put("2028/mid-mentee.csv", "Trust\nFine\n");
    Evaluation evaluation = desk.read();
    assertThat(evaluation.surveys())
        .extracting(s -> s.responses().get(0).of("open").get(0))
        .containsExactly("3", "4");
    assertThat(evaluation.surveys())
        .extracting(Survey::asked)
        .containsExactly(OptionalInt.of(12), OptionalInt.empty());
  }

  @Test
  void aFileOfColumnsMayLieElsewhere() throws Exception {
    desk.columns("files: {\"export*.csv\": mid-mentee}\n").put("2027/Export (1).CSV", "Open\n3\n");
    assertThat(desk.read().surveys().get(0).form().document().slug()).isEqualTo("mid-mentee");
  }

  @Test
  void aFormIsFoundByTheNameOfTheFileOrByMostOfItsColumns() throws Exception {
    desk.put("2027/Mid-term evaluation for mentors(1-24).csv", "Able\n3\n")
        .put(
            "2027/a.csv",
            "I reached my objectives,I feel confident in my job,Useful thing,name\n3,,,\n");
    Evaluation evaluation = desk.read();
    assertThat(evaluation.surveys())
        .extracting(survey -> survey.form().document().slug())
        .containsExactly("mid-mentor", "end-mentee");
    assertThat(FindingLines.of(evaluation.remarks()))
        .containsExactly(
            "2027/a.csv: warning: this was read as answers to `end-mentee`, by the names of its columns",
            "2027/a.csv: warning: these columns are not read: \"Useful thing\"; say in answers.yaml what"
                + " they are, or list them there under `ignore`");
  }

  @Test
  void theLogOfPairingsSaysHowManyWereAsked() throws Exception {
    String log =
        """
        mentee,mentor,profile,matched,start,mid-term,end
        Kit Moss,Amina Yusuf,amina-yusuf,2027-01-01,2027-02-01,2027-08-01,2028-01-31
        Lee Fenn,Amina Yusuf,amina-yusuf,2027-01-01,2027-02-01,2027-08-01,2028-01-31
        kit  moss,Owen Pugh,,2027-01-01,2027-02-01,2027-08-01,2028-01-31
        """;
    desk.put("2027/pairings.csv", log)
        .put("2027/mid-mentee.csv", "Open\n4\n")
        .put("2027/mid-mentor.csv", "Able\n4\n");
    Evaluation evaluation = desk.read();
    assertThat(evaluation.pairings()).containsExactly(new PairingCount("2027", 3));
    assertThat(evaluation.surveys())
        .extracting(Survey::asked)
        .containsExactly(OptionalInt.of(2), OptionalInt.of(2));
  }

  @Test
  void aPairThatWasDeclinedOrOnlyProposedIsInNoFigure() throws Exception {
    desk.put(
            "2027/pairings.csv",
            """
            mentee,mentor,proposed,accepted,declined,start,end
            Kit Moss,Amina Yusuf,2027-01-01,2027-01-04,,2027-02-01,2028-01-31
            Lee Fenn,Amina Yusuf,2027-01-01,,2027-01-05,2027-02-01,2028-01-31
            Jo Reed,Owen Pugh,2027-01-01,,,2027-02-01,2028-01-31
            """)
        .put("2027/mid-mentee.csv", "Open\n4\n");
    assertThat(desk.read().pairings()).containsExactly(new PairingCount("2027", 1));
    assertThat(desk.read().surveys()).extracting(Survey::asked).containsExactly(OptionalInt.of(1));
  }

  @Test
  void aLogOutsideOfYearsCountsByItsOwnDays() throws Exception {
    desk.put(
            "pairings.csv",
            """
            mentee,mentor,profile,start,mid-term,end
            Kit Moss,Amina Yusuf,amina-yusuf,2026-09-01,2027-02-01,2027-08-31
            Lee Fenn,Owen Pugh,owen-pugh,2027-02-01,2027-08-01,2028-01-31
            """)
        .put("2027/mid-mentee.csv", "Open\n4\n")
        .put("2027/end-mentee.csv", "Objectives\n4\n");
    Evaluation evaluation = desk.read();
    assertThat(evaluation.pairings())
        .containsExactly(new PairingCount("2026", 1), new PairingCount("2027", 1));
    assertThat(evaluation.surveys())
        .extracting(Survey::asked)
        .containsExactly(OptionalInt.of(2), OptionalInt.of(1));
  }

  @Test
  void filesOfTheSystemAreNothing() throws Exception {
    desk.put("2027/mid-mentee.csv", "Open\n4\n");
    for (String file :
        List.of(".DS_Store", "~$mid.xlsx", "desktop.ini", "Thumbs.db", ".~lock.a#")) {
      desk.put("2027/" + file, "x");
    }
    assertThat(desk.read().remarks()).isEmpty();
  }
}
