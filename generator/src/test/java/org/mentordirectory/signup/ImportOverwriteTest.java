package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentordirectory.signup.Desk.AMINA;
import static org.mentordirectory.signup.Desk.HEADER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.git.FileHistory;
import org.mentordirectory.sample.Draft;

class ImportOverwriteTest {
  private static final String FILE = "mentors/amina-yusuf.md";

  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void aProfileThatIsThere() throws Exception {
    desk = new Desk(temp);
    desk.table(HEADER + AMINA);
    desk.overwriting();
  }

  @Test
  void whatOnlyTheAnswersChangedIsTakenLineByLine() throws Exception {
    desk.commit();
    String before = desk.profile("amina-yusuf");

    Imported imported = desk.table(HEADER + AMINA.replace("Technician", "Manager: Labs"));

    assertThat(imported.summary()).isEqualTo("1 written, 0 unchanged, 0 kept, 0 refused");
    assertThat(desk.profile("amina-yusuf"))
        .isEqualTo(before.replace("role: Technician", "role: \"Manager: Labs\""));
  }

  @Test
  void anotherSpellingOfWhatIsThereChangesNothing() throws Exception {
    desk.commit();
    desk.scheme.put(
        "scheme.yaml",
        Draft.scheme() + "spellings: {institution: [University of Example, Example Uni]}\n");

    Imported imported = desk.table(HEADER + AMINA.replace("University of Example", "Example Uni"));

    assertThat(imported.summary()).isEqualTo("0 written, 1 unchanged, 0 kept, 0 refused");
  }

  @Test
  void whatTheMentorChangedSinceIsKeptAndReportedWithBothValues() throws Exception {
    desk.commit();
    edit("role: Technician", "role: Director  # since May");
    edit("I mend things.", "I mend all things.");
    desk.commit();

    Imported imported =
        desk.table(
            HEADER
                + AMINA
                    .replace("Technician", "Manager")
                    .replace("leave", "professional registration")
                    .replace("I mend", "We mend"));

    assertThat(Desk.lines(imported))
        .containsExactly(
            "answers.csv:2: wrote " + FILE,
            "answers.csv:2: " + FILE + ": `role` stays `Director`; the answers have `Manager`",
            "answers.csv:2: "
                + FILE
                + ": `text` stays `I mend all things.`; the answers have `We mend things.`");
    assertThat(desk.profile("amina-yusuf"))
        .contains("role: Director  # since May\n", "topics: [professional registration]\n")
        .endsWith("\nI mend all things.\n");
  }

  @Test
  void theSameAnswersOnceMoreUndoNothingThatTheMentorChanged() throws Exception {
    desk.commit();
    edit("role: Technician", "role: Director");
    desk.commit();
    String before = desk.profile("amina-yusuf");

    assertThat(desk.table(HEADER + AMINA).summary())
        .isEqualTo("0 written, 0 unchanged, 1 kept, 0 refused");
    assertThat(desk.profile("amina-yusuf")).isEqualTo(before);
  }

  @Test
  void doingItTwiceChangesNothingTheSecondTime() throws Exception {
    desk.commit();
    String csv = HEADER + AMINA.replace("Technician", "Manager").replace("I mend", "We mend");
    desk.table(csv);
    String once = desk.profile("amina-yusuf");

    assertThat(desk.table(csv).summary()).isEqualTo("0 written, 1 unchanged, 0 kept, 0 refused");
    assertThat(desk.profile("amina-yusuf")).isEqualTo(once).endsWith("\nWe mend things.\n");
  }

  @Test
  void aLaterImportNamesTheCommitOfTheLastOne() throws Exception {
    desk.commit();
    desk.table(HEADER + AMINA.replace("Technician", "Manager"));
    desk.commit();

    String third = HEADER + AMINA.replace("Technician", "Director");
    assertThat(desk.table(third).kept()).isEqualTo(1);
    assertThat(desk.since("HEAD").table(third).written()).isEqualTo(1);
    assertThat(desk.profile("amina-yusuf")).contains("role: Director\n");
  }

  @Test
  void aCommitThatIsNotThereIsASentence() throws Exception {
    desk.commit();
    for (String name : new String[] {"nowhere", "--output=x", ""}) {
      assertThatThrownBy(() -> desk.since(name).table(HEADER + AMINA.replace("leave", "x")))
          .isInstanceOf(Refusal.class)
          .hasMessageStartingWith("--base: there is no commit `" + name + "`");
    }
  }

  @Test
  void withoutGitWhatIsThereStaysAndWhatIsMissingComesIn() throws Exception {
    Imported imported =
        desk.table(
            HEADER.replace("\n", ",Location\n")
                + AMINA.replace("Technician", "Manager").replace("\n", ",Leeds\n"));

    assertThat(Desk.lines(imported).get(0))
        .startsWith("content: warning: there is no Git repository with its whole history here");
    assertThat(desk.profile("amina-yusuf")).contains("role: Technician\n", "location: Leeds\n");
  }

  @Test
  void aShallowCloneIsNoHistory() throws Exception {
    desk.commit();
    edit("role: Technician", "role: Director");
    desk.commit();
    desk.git("clone", "-q", "--depth=1", "file://" + desk.scheme.root().getParent(), "../shallow");
    assertThat(new FileHistory(temp.resolve("shallow/content/mentors")).isWhole()).isFalse();
    assertThat(new FileHistory(desk.scheme.root().resolve("mentors")).isWhole()).isTrue();
    assertThat(new FileHistory(temp).isWhole()).isFalse();
  }

  @Test
  void theRepositorysOwnSettingsRunNothing() throws Exception {
    desk.commit();
    Path trap = temp.resolve("trap");
    desk.git("config", "core.fsmonitor", "touch " + trap);
    desk.git("config", "core.pager", "touch " + trap);
    desk.git("config", "diff.external", "touch " + trap);
    desk.table(HEADER + AMINA.replace("Technician", "Manager"));
    assertThat(trap).doesNotExist();
    assertThat(desk.profile("amina-yusuf")).contains("role: Manager");
  }

  @Test
  void whoChangedTheirNameIsKnownByTheContact() throws Exception {
    String csv = HEADER + AMINA.replace("coordinator", "mailto:amina@example.org");
    desk.table(csv.replace("Amina Yusuf", "Ami Y"));
    desk.commit();

    assertThat(
            desk.table(csv.replace("Amina Yusuf", "Ami Z").replace("mailto:a", "mailto:A"))
                .written())
        .isEqualTo(1);
    assertThat(desk.profiles()).containsExactly("ami-y.md", "amina-yusuf.md");
    assertThat(desk.profile("ami-y")).contains("name: Ami Z\n");
    assertThat(Desk.lines(desk.table(csv)))
        .containsExactly(
            "answers.csv:2: column \"Name\": error: the name is that of mentors/amina-yusuf.md and"
                + " the contact that of mentors/ami-y.md; correct one of them");
  }

  @Test
  void anAnswerWithAMistakeDoesNotReachAProfileThatIsThere() throws Exception {
    desk.commit();
    String before = desk.profile("amina-yusuf");
    assertThat(desk.table(HEADER + AMINA.replace("leave", "leav")).refused()).isEqualTo(1);
    assertThat(desk.profile("amina-yusuf")).isEqualTo(before);
  }

  @Test
  void emptyAnswersTakeNothingAway() throws Exception {
    desk.commit();
    assertThat(desk.table("Name,Job title\nAmina Yusuf,\n").unchanged()).isEqualTo(1);
  }

  static List<Named<UnaryOperator<String>>> waysToType() {
    return List.of(
        Named.of("as on Windows", text -> text.replace("\n", "\r\n")),
        Named.of("with a byte order mark", text -> "\uFEFF" + text),
        Named.of("with spaces behind the fences", text -> text.replace("---\n", "--- \t\n")));
  }

  @ParameterizedTest
  @MethodSource("waysToType")
  void theFileStaysAsItWasTyped(UnaryOperator<String> typed) throws Exception {
    edit(typed);
    desk.commit();
    String before = desk.profile("amina-yusuf");

    desk.table(
        HEADER + AMINA.replace("Technician", "Manager").replace("I mend things", "I fix things"));

    assertThat(desk.profile("amina-yusuf"))
        .isEqualTo(
            before
                .replace("role: Technician", "role: Manager")
                .replace("I mend things", "I fix things"));
  }

  @Test
  void aFileThatWasRenamedKeepsWhatTheMentorChanged() throws Exception {
    desk.commit();
    edit("role: Technician", "role: Director");
    desk.commit();
    desk.git("mv", "content/" + FILE, "content/mentors/amina-y.md");
    desk.commit();

    Imported imported =
        desk.table(
            HEADER
                + AMINA
                    .replace("Technician", "Manager")
                    .replace("leave", "professional registration"));

    assertThat(desk.profiles()).containsExactly("amina-y.md");
    assertThat(desk.profile("amina-y"))
        .contains("role: Director\n", "topics: [professional registration]\n");
    assertThat(imported.kept()).isEqualTo(0);
  }

  private void edit(UnaryOperator<String> change) throws IOException {
    Path path = desk.scheme.root().resolve(FILE);
    Files.writeString(path, change.apply(Files.readString(path)));
  }

  private void edit(String from, String to) throws Exception {
    edit(text -> text.replace(from, to));
  }
}
