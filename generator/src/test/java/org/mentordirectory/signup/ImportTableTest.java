package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentordirectory.signup.Desk.AMINA;
import static org.mentordirectory.signup.Desk.HEADER;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.finding.Refusal;

class ImportTableTest {
  private static final String BEN =
      "Ben Cole,Technician,University of"
          + " Example,chemistry,leave,online,coordinator,2026-10-01,Hi.\n";

  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void desk() {
    desk = new Desk(temp);
  }

  @Test
  void aRowBecomesAProfile() throws Exception {
    Imported imported = desk.table(HEADER + AMINA);

    assertThat(Desk.lines(imported)).containsExactly("answers.csv:2: wrote mentors/amina-yusuf.md");
    assertThat(imported.summary()).isEqualTo("1 written, 0 unchanged, 0 kept, 0 refused");
    assertThat(desk.profile("amina-yusuf"))
        .isEqualTo(
            """
            ---
            name: Amina Yusuf
            role: Technician
            institution: University of Example
            disciplines: [chemistry]
            topics: [leave]
            meets: [online]
            contact: coordinator
            consent: 2026-10-01
            ---

            I mend things.
            """);
    assertThat(desk.scheme.findings()).isEmpty();
  }

  @Test
  void aRowWithMistakesIsRefusedByColumnAndAllOthersAreWritten() throws Exception {
    Imported imported =
        desk.table(
            HEADER
                + AMINA.replace("leave", "leav").replace("Technician", "")
                + BEN
                + "Cy,Cook,U,chemistry,leave,by pigeon,example.org,,Hello.\n");

    assertThat(Desk.lines(imported))
        .containsExactly(
            "answers.csv:2: column \"Job title\": error: `role` is missing; give the job title"
                + " [required]",
            "answers.csv:2: column \"Topics\": error: unknown topic `leav`; did you mean `leave`?"
                + " [vocabulary]",
            "answers.csv:3: wrote mentors/ben-cole.md",
            "answers.csv:4: column \"Consent\": error: this profile can't be published without the"
                + " day on which the mentor agreed to it; ask, then write the day as `consent:"
                + " 2026-10-01` [consent]",
            "answers.csv:4: column \"Meets\": error: unknown way to meet `by pigeon`; allowed are"
                + " `in person` and `online` [vocabulary]",
            "answers.csv:4: column \"Contact\": error: `example.org` lacks its beginning; write"
                + " `https://example.org` [address]");
    assertThat(desk.profiles()).containsExactly("ben-cole.md");
    assertThat(imported.summary()).isEqualTo("1 written, 0 unchanged, 0 kept, 2 refused");
  }

  @ParameterizedTest
  @CsvSource({
    "N/A, ''",
    "TBC, ''",
    "-, ''",
    "2 hrs, 'hours: 2'",
    "one, 'hours: 1'",
    "1-2, 'hours: 1'",
    "as many as they need, ''"
  })
  void anOptionalAnswerRefusesNobody(String typed, String line) throws Exception {
    Imported imported =
        desk.table(
            HEADER.replace("\n", ",Hours,Links\n")
                + AMINA.replace("\n", "," + typed + ",http://example.org/a b c\n"));

    assertThat(imported.written()).isEqualTo(1);
    assertThat(desk.profile("amina-yusuf")).doesNotContain("links: [b").contains(line);
    if (line.isEmpty()) {
      assertThat(desk.profile("amina-yusuf")).doesNotContain("hours");
    }
    boolean isPlain = typed.length() < 6 && !typed.equals("1-2");
    assertThat(Desk.lines(imported).stream().anyMatch(told -> told.contains("`" + typed + "`")))
        .isNotEqualTo(isPlain);
  }

  @Test
  void doingItTwiceChangesNothing() throws Exception {
    desk.table(HEADER + AMINA + BEN);
    assertThat(desk.table(HEADER + AMINA + BEN).summary())
        .isEqualTo("0 written, 2 unchanged, 0 kept, 0 refused");
    assertThat(desk.overwriting().table(HEADER + AMINA + BEN).summary())
        .isEqualTo("0 written, 2 unchanged, 0 kept, 0 refused");
  }

  @Test
  void aProfileThatIsThereIsNotOverwritten() throws Exception {
    desk.table(HEADER + AMINA);
    String before = desk.profile("amina-yusuf");

    Imported imported = desk.table(HEADER + AMINA.replace("Technician", "Manager"));

    assertThat(desk.profile("amina-yusuf")).isEqualTo(before);
    assertThat(Desk.lines(imported))
        .containsExactly(
            "answers.csv:2: kept mentors/amina-yusuf.md as it is; the answers have other values for"
                + " `role` (--overwrite takes over what the mentor did not change)");
    assertThat(imported.kept()).isEqualTo(1);
  }

  @Test
  void unknownColumnsAreSaidOnce() throws Exception {
    assertThat(
            Desk.lines(
                desk.table(
                    HEADER.replace("\n", ",Shoe size,\n")
                        + AMINA.replace("\n", ",42,x\n")
                        + BEN.replace("\n", ",,\n"))))
        .containsExactly(
            "answers.csv: warning: these columns are not read: \"Shoe size\", \"column 11\"; say in"
                + " the file of --columns what they are, or list them there under `ignore`",
            "answers.csv:2: wrote mentors/amina-yusuf.md",
            "answers.csv:3: wrote mentors/ben-cole.md");
  }

  @Test
  void rowsOfAnotherLengthAreSaidAndLoseNothing() throws Exception {
    Imported imported =
        desk.table(HEADER + AMINA.replace("\n", ",more\n") + BEN.replace(",Hi.", ""));

    assertThat(Desk.lines(imported))
        .containsExactly(
            "answers.csv: warning: these rows have fewer cells than the first row, and the missing"
                + " ones are taken as empty: 3",
            "answers.csv:2: error: this row has 10 cells, the first row has 9; an answer that holds"
                + " the separator must be in quotation marks",
            "answers.csv:3: column \"Text\": error: there is no text below the second `---`; write"
                + " a few sentences about the mentor and how they can help [body]");
    assertThat(desk.profiles()).isEmpty();
  }

  @Test
  void thePersonWhoAnsweredTwiceIsRefusedTwice() throws Exception {
    Imported imported = desk.table(HEADER + AMINA + BEN + AMINA);
    assertThat(Desk.lines(imported))
        .containsExactly(
            "answers.csv:2: column \"Name\": error: `Amina Yusuf` is also the name in"
                + " answers.csv:4; if this is one person, take one of the two out, else say in the"
                + " names how the people differ",
            "answers.csv:4: column \"Name\": error: `Amina Yusuf` is also the name in"
                + " answers.csv:2; if this is one person, take one of the two out, else say in the"
                + " names how the people differ",
            "answers.csv:3: wrote mentors/ben-cole.md");
  }

  @Test
  void twoPeopleOfOneMailboxAreToldWhatToDoAndOtherWordsMakeNoTwins() throws Exception {
    String mailbox = "office@example.org";
    String words = "direct by e-mail";
    Imported imported =
        desk.table(
            HEADER
                + AMINA.replace("coordinator", mailbox)
                + BEN.replace("coordinator", mailbox)
                + AMINA.replace("Amina", "Cy").replace("coordinator", words)
                + AMINA.replace("Amina", "Di").replace("coordinator", words));
    assertThat(Desk.lines(imported))
        .contains(
            "answers.csv:3: column \"Contact\": error: `mailto:office@example.org` is also the"
                + " contact in answers.csv:2; if this is one person, take one of the two out, else"
                + " give one of them another contact, such as `coordinator`")
        .anyMatch(line -> line.contains("`direct by e-mail`") && line.endsWith("row 5) [address]"));
  }

  @Test
  void theSameOfSeveralRowsIsToldOnceWithTheirNumbers() throws Exception {
    assertThat(Desk.lines(desk.table(HEADER + AMINA.replace("Amina Yusuf", "").repeat(3))))
        .containsExactly(
            "answers.csv:2: column \"Name\": error: `name` is missing; give the name that mentees"
                + " will see (also in rows 3, 4) [required]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leave and professional registration",
        "Leave / Professional registration",
        "Leave;#Professional registration;#",
        "\"- leave\n- professional registration\"",
        "leave & professional registration"
      })
  void severalValuesAreKnownByTheVocabulary(String typed) throws Exception {
    desk.table(HEADER + AMINA.replace("leave", typed));
    assertThat(desk.profile("amina-yusuf"))
        .contains("topics: [leave, professional registration]\n");
  }

  @Test
  void aCellMayHaveLinesAndQuotationMarks() throws Exception {
    desk.table(
        HEADER
            + AMINA
                .replace("I mend things.", "\"I say \"\"hello\"\".\n\nThen, I mend.\"")
                .replace("Technician", "\"Lead,\nworkshop\"")
            + BEN.replace("leave", "leav"));
    assertThat(desk.profile("amina-yusuf"))
        .contains("role: Lead, workshop\n")
        .endsWith("\nI say \"hello\".\n\nThen, I mend.\n");
  }

  @Test
  void aQuotationMarkThatNeverClosesIsASentenceAndNothingIsWritten() {
    assertThatThrownBy(() -> desk.table(HEADER + AMINA + "\"Ben,x\n" + BEN))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("answers.csv:3: error: the quotation marks in this row don't fit");
    assertThat(desk.profiles()).isEmpty();
  }

  @Test
  void anEmptyFileIsASentenceAndAHeaderAloneIsNobody() throws Exception {
    assertThatThrownBy(() -> desk.table(""))
        .hasMessage("answers.csv: error: this is empty; its first row must have the questions");
    assertThatThrownBy(() -> desk.table(",,\n" + AMINA))
        .hasMessage(
            "answers.csv: error: there is no row of column names; the first row must have the"
                + " questions");
    assertThat(desk.table(HEADER).summary()).isEqualTo("0 written, 0 unchanged, 0 kept, 0 refused");
    assertThat(desk.table(HEADER + "\n,,,,,,,,\n").summary())
        .isEqualTo("0 written, 0 unchanged, 0 kept, 0 refused");
  }

  @Test
  void personalDataInsideTheContentFolderIsRefused() throws Exception {
    Path inside = Files.writeString(desk.scheme.root().resolve("answers.csv"), HEADER + AMINA);
    assertThatThrownBy(() -> desk.take(inside))
        .hasMessageContaining("is in the content folder")
        .hasMessageContaining("personal data");
    Path link = Files.createSymbolicLink(temp.resolve("link.csv"), inside);
    assertThatThrownBy(() -> desk.take(link)).hasMessageContaining("is in the content folder");
  }

  @Test
  void aFileThatIsNotThereIsASentence() {
    assertThatThrownBy(() -> desk.take(temp.resolve("none.csv")))
        .hasMessage("there is nothing at %s; give a file or a folder", temp.resolve("none.csv"));
  }

  @Test
  @Tag("slow")
  @Timeout(60)
  void thousandsOfRowsAreOneImport() throws Exception {
    var csv = new StringBuilder(HEADER);
    for (int i = 0; i < 4_000; i++) {
      csv.append(AMINA.replace("Yusuf", "Y" + i).replace("leave", i % 2 == 0 ? "leave" : "x" + i));
    }
    assertThat(desk.table(csv.toString()).summary())
        .isEqualTo("2000 written, 0 unchanged, 0 kept, 2000 refused");
  }
}
