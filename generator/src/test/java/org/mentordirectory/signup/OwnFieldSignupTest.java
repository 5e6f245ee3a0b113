package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentordirectory.signup.NewDocuments.AMINA;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.words.Messages;

/** Every way to become a mentor asks for a field of the scheme's own, and takes the answer. */
class OwnFieldSignupTest {
  private static final String HEADER =
      "Name,Role,Institution,Disciplines,Topics,Meets,Contact,Consent,Text,";
  private static final String ROW =
      "Amina Yusuf,Technician,University of Example,chemistry,leave,online,coordinator,2026-10-01,I"
          + " mend things.,";

  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void desk() {
    desk = new Desk(temp);
    desk.scheme.put(
        "scheme.yaml",
        Draft.scheme()
            .with(
                "fields: {campus: {label: Your campus, help: where you can be found, kind: some of,"
                    + " required: true}}"));
  }

  private Scheme scheme() throws Exception {
    return ContentReader.readScheme(desk.scheme.root());
  }

  private void make(Map<String, String> given, Optional<Dialogue> dialogue) throws Exception {
    NewDocument.write(
        new NewDocument.Request(
            desk.scheme.root(), "profile", given, dialogue, SchemeFolder.TODAY));
  }

  @Test
  void aNewProfileTakesItAsAPropertyAndHasItInItsPlace() throws Exception {
    var given = new TreeMap<>(AMINA);
    given.put("campus", "Quayside, Park");

    make(given, Optional.empty());

    assertThat(desk.profile("amina-yusuf"))
        .contains("institution: University of Example\ncampus: [Quayside, Park]\ndisciplines:");
  }

  @Test
  void aNewProfileWithoutItIsRefusedInItsWords() {
    assertThatThrownBy(() -> make(AMINA, Optional.empty()))
        .hasMessageContaining("--campus \"…\" (an answer (where you can be found))");
  }

  @Test
  void inATerminalItIsAskedForAndAskedAgain() throws Exception {
    var screen = new StringWriter();
    // pronouns, department, location; the campus twice; registration, languages, offers, hours,
    // availability, capacity; links, account; the text
    String typed = "\n".repeat(3) + "\nQuayside\n" + "\n".repeat(6) + "\n".repeat(2) + "Text.\n\n";

    make(
        AMINA,
        Optional.of(
            new Dialogue(new BufferedReader(new StringReader(typed)), new PrintWriter(screen))));

    assertThat(screen.toString())
        .contains("Your campus (required): where you can be found\n")
        .contains("`campus` is missing; give an answer (where you can be found)\n");
    assertThat(desk.profile("amina-yusuf")).contains("campus: [Quayside]\n").endsWith("Text.\n");
  }

  @Test
  void aColumnOfItsNameOrLabelFillsIt() throws Exception {
    assertThat(desk.table(HEADER + "Campus\n" + ROW + "Quayside;Park\n").written()).isEqualTo(1);
    assertThat(desk.profile("amina-yusuf"))
        .contains("institution: University of Example\ncampus: [Quayside, Park]\ndisciplines:");

    Imported again = desk.table(HEADER + "YOUR campus?\n" + ROW + "Park;Quayside\n");
    assertThat(Desk.lines(again)).singleElement().asString().contains("other values for `campus`");
  }

  @Test
  void theColumnsFileNamesIt() throws Exception {
    desk.columns("columns:\n  Where?: campus\nvalues:\n  campus: {By the river: Quayside}\n");

    assertThat(desk.table(HEADER + "Where?\n" + ROW + "By the river\n").written()).isEqualTo(1);
    assertThat(desk.profile("amina-yusuf")).contains("campus: [Quayside]\n");

    desk.columns("columns:\n  Where?: kampus\n");
    assertThatThrownBy(() -> desk.table(HEADER + "Where?\n" + ROW + "Quayside\n"))
        .hasMessageContaining("did you mean `campus`?");
  }

  @Test
  void aMistakeInItIsToldByItsColumn() throws Exception {
    assertThat(Desk.lines(desk.table(HEADER + "Campus\n" + ROW + "\n")))
        .containsExactly(
            "answers.csv:2: column \"Campus\": error: `campus` is missing; give an answer (where"
                + " you can be found) [required]");
  }

  @Test
  void theIssueFormAsksAndItsAnswerIsTaken() throws Exception {
    assertThat(IssueForm.of(scheme(), Messages.english()))
        .contains("id: campus", "label: \"Your campus\"");

    Imported imported =
        desk.agreedOn("2026-10-02")
            .issue(
                """
                ### Name

                Amina Yusuf

                ### Job title

                Technician

                ### Institution

                University of Example

                ### Disciplines

                Chemistry

                ### What you can help with

                - [x] Leave

                ### Ways to meet

                Online

                ### Your campus

                - Quayside
                - Park

                ### How mentees write to you

                coordinator

                ### In your own words

                I mend things.

                ### Consent

                - [X] I agree that what I wrote here is published.
                """);

    assertThat(Desk.lines(imported)).containsExactly("answers.md: wrote mentors/amina-yusuf.md");
    assertThat(desk.profile("amina-yusuf")).contains("campus: [Quayside, Park]\ndisciplines:");
  }

  @Test
  void aSentProfileKeepsIt() throws Exception {
    Path sent = desk.send("ada.md", Draft.mentor("Ada").with("campus: [Quayside]").toString());

    assertThat(desk.take(sent).remarks()).noneMatch(Finding::isError);
    assertThat(desk.profile("ada")).contains("campus: [Quayside]\n");
  }

  @Test
  void newAnswersChangeItUntilTheMentorDoes() throws Exception {
    desk.table(HEADER + "Campus\n" + ROW + "Quayside\n");
    desk.commit().overwriting();

    desk.table(HEADER + "Campus\n" + ROW + "Park\n");
    assertThat(desk.profile("amina-yusuf")).contains("campus: [Park]\n");

    desk.scheme.put(
        "mentors/amina-yusuf.md",
        desk.profile("amina-yusuf").replace("campus: [Park]", "campus: [Hill]"));
    Imported last = desk.table(HEADER + "Campus\n" + ROW + "Quayside;Park\n");
    assertThat(Desk.lines(last))
        .containsExactly(
            "answers.csv:2: mentors/amina-yusuf.md: `campus` stays `Hill`; the answers have"
                + " `Quayside, Park`");
  }
}
