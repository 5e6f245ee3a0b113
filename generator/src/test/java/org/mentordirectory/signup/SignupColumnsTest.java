package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Refusal;

class SignupColumnsTest {
  private static final String HEADER =
      "Timestamp;Your name;Job;Where;Discipline;What can you help with?;More topics;How;Contact"
          + " by;Tell us about yourself;How do you work?;Publish?;Score\n";
  private static final String ROW =
      "01/10/2026 14:03:22;Amina Yusuf;Technician;University of Example;Chemistry;Coming back to"
          + " work, professional registration;none;in person, Online;Through the scheme;I mend"
          + " things.;Slowly.;I AGREE;7\n";
  private static final String COLUMNS =
      """
      columns:
        Your name: name
        Job: role
        Where: institution
        Discipline: disciplines
        What can you help with?: topics
        More topics: topics
        How: meets
        Contact by: contact
      text:
        Tell us about yourself: About me
        How do you work?: How I can help
      values:
        topics: {Coming back to work: leave, None: ""}
        contact: {Through the scheme: coordinator}
      separator: ","
      date: d/M/yyyy
      consent: {column: "Publish?", yes: I agree, day: Timestamp}
      ignore: [Score]
      """;

  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void desk() {
    desk = new Desk(temp);
  }

  @Test
  void aFileSaysWhatTheColumnsMean() throws Exception {
    assertThat(Desk.lines(desk.columns(COLUMNS).table(HEADER + ROW)))
        .containsExactly("answers.csv:2: wrote mentors/amina-yusuf.md");
    assertThat(desk.profile("amina-yusuf"))
        .isEqualTo(
            """
            ---
            name: Amina Yusuf
            role: Technician
            institution: University of Example
            disciplines: [chemistry]
            topics: [leave, professional registration]
            meets: [in person, online]
            contact: coordinator
            consent: 2026-10-01
            ---

            ## About me

            I mend things.

            ## How I can help

            Slowly.
            """);
  }

  @Test
  void aListOfColumnsGivesThemTheirOwnHeadings() throws Exception {
    String list =
        COLUMNS.replaceAll("(?s)text:.*values:", "text: [Tell us about yourself]\nvalues:");
    desk.columns(list.replace("[Score]", "[Score, \"How do you work?\"]")).table(HEADER + ROW);
    assertThat(desk.profile("amina-yusuf"))
        .endsWith("---\n\n## Tell us about yourself\n\nI mend things.\n");
  }

  @Test
  void anotherAnswerThanTheAgreedOneIsNoConsent() throws Exception {
    assertThat(Desk.lines(desk.columns(COLUMNS).table(HEADER + ROW.replace("I AGREE", "Not yet"))))
        .singleElement()
        .asString()
        .startsWith(
            "answers.csv:2: column \"Publish?\": error: `Not yet` is not the answer that gives"
                + " consent, so nothing of this person is written;");
    assertThat(desk.profiles()).isEmpty();
  }

  @Test
  void whoNoLongerAgreesHasNothingWrittenIntoTheirProfile() throws Exception {
    desk.columns(COLUMNS).table(HEADER + ROW);
    desk.overwriting();
    Imported imported = desk.table(HEADER + ROW.replace("I AGREE", "I do not agree"));
    assertThat(imported.written()).isZero();
    assertThat(Desk.lines(imported)).singleElement().asString().contains("remove it");
  }

  @Test
  void aDayThatIsNoneIsRefused() throws Exception {
    assertThat(Desk.lines(desk.columns(COLUMNS).table(HEADER + ROW.replace("01/10/", "31/02/"))))
        .containsExactly(
            "answers.csv:2: column \"Timestamp\": error: `31/02/2026 14:03:22` is no day; say how"
                + " days are written, as in `date: d/M/yyyy`, in the file of --columns");
  }

  @Test
  void aColumnThatIsNotThereStopsTheImport() throws Exception {
    Imported imported =
        desk.columns(COLUMNS.replace("Job: role", "Joob: role")).table(HEADER + ROW);
    assertThat(Desk.lines(imported).get(0))
        .startsWith(
            "answers.csv: error: no column is called \"Joob\", which --columns names; the"
                + " columns are \"Timestamp\", \"Your name\", ");
    assertThat(desk.profiles()).isEmpty();
  }

  @Test
  void namesOfColumnsWithoutEndMakeAShortSentence() throws Exception {
    String name = "x".repeat(10_000);
    String header = HEADER.strip() + (";" + name).repeat(500) + ";" + HEADER;
    for (String line :
        Desk.lines(desk.columns(COLUMNS.replace("Job: role", "Joob: role")).table(header))) {
      assertThat(line).hasSizeLessThan(3_000);
    }
  }

  @Test
  void mistakesInTheFileAreToldAllAtOnceWithTheirPlaces() {
    desk.columns(
        "columns: {Name: nam, Job: role, Work: role}\n"
            + "date: tomorrow\n"
            + "foo: 1\n"
            + "consent: {column: A}\n"
            + "values: {topics: leave}\n");
    assertThatThrownBy(() -> desk.table(HEADER + ROW))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("columns.yaml:1:17: error: `nam` is no field of a profile;")
        .hasMessageContaining(
            "columns.yaml:1:33: error: `Job` fills `role` as well; keep one of them [columns]")
        .hasMessageContaining("columns.yaml:2:7: error: `tomorrow` is no way to write a day;")
        .hasMessageContaining("columns.yaml:3:1: error: unknown key `foo`;")
        .hasMessageContaining("columns.yaml:4:10: error: `consent` lacks `yes`:")
        .hasMessageContaining("columns.yaml:5:18: error: `topics` takes lines of the form");
  }

  @Test
  void twoColumnsOfOneNameStopTheImport() throws Exception {
    assertThat(Desk.lines(desk.table(Desk.HEADER.replace("Meets", "Topics") + Desk.AMINA)))
        .contains("answers.csv: error: the column \"Topics\" is here twice; rename one of the two");
  }

  @Test
  void aDayThatMayBeAnotherGivesNoConsent() throws Exception {
    String undated = COLUMNS.replace("date: d/M/yyyy\n", "");
    assertThat(Desk.lines(desk.columns(undated).table(HEADER + ROW)))
        .containsExactly(
            "answers.csv:2: column \"Timestamp\": error: `01/10/2026 14:03:22` is no day; say how"
                + " days are written, as in `date: d/M/yyyy`, in the file of --columns");
    assertThat(desk.profiles()).isEmpty();
  }

  @Test
  void aDayThatCanBeNoOtherNeedsNoFormat() throws Exception {
    String undated = COLUMNS.replace("date: d/M/yyyy\n", "");
    for (String day : new String[] {"1 October 2026 2:03 PM", "2026-10-01T14:03", "1.10.2026"}) {
      desk.columns(undated).table(HEADER + ROW.replace("01/10/2026 14:03:22", day));
      assertThat(desk.profile("amina-yusuf")).contains("consent: 2026-10-01\n");
      Files.delete(desk.scheme.root().resolve("mentors/amina-yusuf.md"));
    }
  }

  @Test
  void anotherRowMayTellWhichWayDaysAreWritten() throws Exception {
    String undated = COLUMNS.replace("date: d/M/yyyy\n", "");
    String other = ROW.replace("Amina Yusuf", "Ben Cole").replace("01/10/", "30/09/");
    desk.columns(undated).table(HEADER + ROW + other);
    assertThat(desk.profile("amina-yusuf")).contains("consent: 2026-10-01\n");
  }

  @Test
  void aMeaningMayHoldForEveryFieldAndForEveryOtherAnswer() throws Exception {
    String values =
        COLUMNS.replace(
            "topics: {Coming back to work: leave, None: \"\"}",
            "None: \"\"\n  topics: {\"*\": leave}");
    desk.columns(values).table(HEADER + ROW.replace(";none;", ";All sorts;"));
    assertThat(desk.profile("amina-yusuf"))
        .contains("topics: [leave, professional registration]\n");
  }
}
