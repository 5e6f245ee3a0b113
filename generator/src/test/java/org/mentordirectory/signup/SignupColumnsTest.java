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
            + "consent: {colum: A}\n"
            + "values: {topics: leave}\n");
    assertThatThrownBy(() -> desk.table(HEADER + ROW))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("columns.yaml:1:17: error: `nam` is no field of a profile;")
        .hasMessageContaining("columns.yaml:2:7: error: `tomorrow` is no way to write a day;")
        .hasMessageContaining("columns.yaml:3:1: error: unknown key `foo`;")
        .hasMessageContaining(
            "columns.yaml:4:11: error: unknown key `colum`; there are `column`, `yes`, `day`")
        .hasMessageContaining("columns.yaml:5:18: error: `topics` takes lines of the form");
  }

  @Test
  void twoColumnsOfOneNameAreOneAnswer() throws Exception {
    String header = Desk.HEADER.strip() + ",Topics,Comments,Comments\n";
    String row = Desk.AMINA.strip() + ",professional registration,a,b\n";
    desk.columns("ignore: [Comments]").table(header + row);
    assertThat(desk.profile("amina-yusuf")).contains("topics: [leave, professional registration]");
  }

  @Test
  void aDayThatMayBeAnotherGivesNoConsent() throws Exception {
    String undated = COLUMNS.replace("date: d/M/yyyy\n", "");
    assertThat(Desk.lines(desk.columns(undated).table(HEADER + ROW)))
        .containsExactly(
            "answers.csv: column \"Timestamp\": error: `01/10/2026 14:03:22` may be two days; say"
                + " in the file of --columns how days are written, as in `date: d/M/yyyy` or `date:"
                + " M/d/yyyy`");
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

  private static final String MANY =
      "Timestamp,Name,Job,Where do you work and in which of the many places that it has,Topics [1],"
          + "Topics [2],GitHub,Skills,How,Address,Publish?,Text\n";

  @Test
  void aFileOfTenLinesIsEnoughForOrdinaryMess() throws Exception {
    desk.columns(
        """
        columns:
          Job: role
          D: institution
          Topics: topics
          GitHub: {field: links, as: "https://github.com/{}"}
          Skills: {field: skills, separator: "/"}
          Address: contact
        consent: Publish?
        always: {meets: online, disciplines: chemistry}
        empty: {contact: coordinator}
        """);

    Imported imported =
        desk.table(
            MANY
                + "2026/10/01,Ann Lee,Fitter,U,Leave,confidnce,@ann-l,TIG/MIG,,07700 900461,"
                + "\"Yes, I agree\",Hi.\n"
                + "2026/10/02,Bo Lee,Fitter,U,,leave,N/A,,,Bo <bo@example.org>,I agree,Hi.\n");

    assertThat(desk.profile("ann-lee"))
        .contains("institution: U\ndisciplines: [chemistry]\n")
        .contains("skills: [TIG, MIG]\ntopics: [leave]\nmeets: [online]\n")
        .contains("contact: coordinator\nlinks: [https://github.com/ann-l]\n")
        .contains("consent: 2026-10-01\n");
    assertThat(desk.profile("bo-lee"))
        .contains("contact: mailto:bo@example.org\n", "consent: 2026-10-02\n")
        .doesNotContain("links");
    assertThat(Desk.lines(imported))
        .contains(
            "answers.csv:2: column \"Topics [2]\": warning: unknown topic `confidnce`; allowed are"
                + " `professional registration` and `leave`. It was left out [vocabulary]",
            "answers.csv:2: column \"Address\": warning: `07700 900461` looks like a telephone"
                + " number, and mentees write; give `coordinator`, or an email address such as"
                + " `mailto:name@example.org`. `coordinator` was written instead [address]");
  }

  @Test
  void whatNoColumnAnswersIsSaidOnce() throws Exception {
    String header = Desk.HEADER.replace("Contact,", "");
    String row = Desk.AMINA.replace("coordinator,", "");
    assertThat(Desk.lines(desk.table(header + row + row.replace("Amina", "Ben"))))
        .containsExactly(
            "answers.csv:2: error: `contact` is missing; give `coordinator`, or an `https:` or"
                + " `mailto:` address to publish; no column answers it: name one in the file of"
                + " --columns, or write there under `always` what is the same for everybody (also"
                + " in row 3) [required]");
  }

  @Test
  void aLongQuestionIsNamedByItsLetter() throws Exception {
    String question = "Which of all the topics that the scheme knows can you help somebody with?";
    desk.columns("columns: {\"" + question + "\": topics}");
    assertThat(
            Desk.lines(
                desk.table(
                    Desk.HEADER.replace("Topics", question) + Desk.AMINA.replace("leave", "no"))))
        .singleElement()
        .asString()
        .startsWith("answers.csv:2: column E (\"Which of all the topics that the scheme knows can");
  }

  @Test
  void twoColumnsMakeOneNameAndCantMakeOneContact() throws Exception {
    desk.columns("columns: {First name: name, Surname: name, Contact: contact, Email: contact}");
    String header = Desk.HEADER.replace("Name", "Surname,First name").replace("\n", ",Email\n");
    Imported imported =
        desk.table(
            header
                + Desk.AMINA.replace("Amina Yusuf", "Yusuf,Amina").replace("\n", ",\n")
                + Desk.AMINA.replace("Amina Yusuf", "Cole,Ben").replace("\n", ",b@example.org\n"));
    assertThat(desk.profile("amina-yusuf")).contains("name: Amina Yusuf\n");
    assertThat(Desk.lines(imported))
        .anyMatch(
            line -> line.endsWith("is said of `contact` in several columns; correct one of them"));
  }
}
