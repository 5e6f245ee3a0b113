package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.sample.SchemeFolder;

/**
 * What each form tool makes of the same answers to the same questions, by hand after the tools'
 * documentation and about nobody: one file of columns serves all.
 */
class FormToolsTest {
  private static final String COLUMNS = sent("columns.yaml");

  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void desk() {
    desk = new Desk(temp).columns(COLUMNS);
  }

  private static String sent(String file) {
    try {
      return Files.readString(Path.of(FormToolsTest.class.getResource(file).toURI()));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> tools() {
    return List.of(
        "microsoft-forms",
        "google-forms",
        "qualtrics",
        "surveymonkey",
        "jisc",
        "jotform",
        "limesurvey",
        "redcap",
        "microsoft-lists");
  }

  @ParameterizedTest
  @MethodSource("tools")
  void aSignUpOfEachToolIsRead(String tool) throws Exception {
    Imported imported = desk.take(desk.send("answers.csv", sent(tool + ".csv")));

    assertThat(imported.summary()).isEqualTo("3 written, 0 unchanged, 0 kept, 0 refused");
    assertThat(desk.profile("ada-example"))
        .isEqualTo(
            """
            ---
            name: Ada Example
            role: Technician
            institution: University of Example
            disciplines: [chemistry]
            topics: [leave, professional registration]
            meets: [in person, online]
            contact: mailto:ada@example.org
            consent: 2026-10-13
            ---

            ## Tell us about yourself

            I look after the lasers.
            """);
    assertThat(desk.profile("bram-sample"))
        .contains("topics: [professional registration]\n", "meets: [online]\n")
        .contains("contact: coordinator\n", "consent: 2026-10-14\n");
    assertThat(desk.profile("cleo-invented")).contains("contact: mailto:cleo@example.org\n");
    assertThat(imported.remarks())
        .filteredOn(remark -> remark.severity() != Finding.Severity.NOTE)
        .extracting(Finding::toString)
        .isEqualTo(
            switch (tool) {
              case "qualtrics" ->
                  List.of(
                      "answers.csv: warning: these rows are previews, tests or spam by their"
                          + " status, and were left out: 7");
              case "microsoft-lists" ->
                  List.of(
                      "answers.csv: warning: these columns are not read: \"Title\"; say in the file of"
                          + " --columns what they are, or list them there under `ignore`");
              default -> List.of();
            });
  }

  @Test
  void ofTypeformEachChoiceIsAColumnWithoutItsQuestion() throws Exception {
    Path columns = desk.sent().resolve("proposed.yaml");
    Path answers =
        desk.send(
            "typeform.csv",
            """
            #,What is your name?,Your role,Where do you work?,Chemistry,Physics,leave,online,in person,How can we reach you?,May we publish this?,About you,Submit Date (UTC),Network ID
            ab1,Hana Invented,Technician,University of Example,Chemistry,,leave,online,,hana@example.org,1,I listen.,2026-10-13 13:09:30,n1
            ab2,Ivo Invented,Technician,University of Example,,Physics,leave,,in person,ivo@example.org,0,I listen.,2026-10-13 13:09:30,n2
            """);
    desk.columnsAt(columns).take(answers);

    Imported imported = desk.take(answers);

    assertThat(imported.summary()).startsWith("1 written, 0 unchanged, 0 kept, 1 refused");
    assertThat(desk.profile("hana-invented"))
        .contains("disciplines: [chemistry]\ntopics: [leave]\nmeets: [online]\n")
        .contains("consent: 2026-10-13\n");
  }

  @ParameterizedTest
  @MethodSource("tools")
  void menteesOfEachToolAreRead(String tool) throws Exception {
    Path columns =
        desk.send(
            "mentees.yaml",
            "columns:\n  What is your name?: name\n  What can you help with?: topics\n"
                + "  How do you like to meet?: meets\n");
    SentMentees mentees =
        SentMentees.read(
            desk.send("answers.csv", sent(tool + ".csv")),
            Optional.of(columns),
            desk.scheme.root(),
            ContentReader.readScheme(desk.scheme.root()),
            SchemeFolder.TODAY);

    assertThat(mentees.mentees())
        .extracting(mentee -> mentee.document().front().list("topics"))
        .containsExactly(
            List.of("leave", "professional registration"),
            List.of("professional registration"),
            List.of("leave"));
  }
}
