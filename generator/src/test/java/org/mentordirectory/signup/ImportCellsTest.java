package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentordirectory.signup.Desk.AMINA;
import static org.mentordirectory.signup.Desk.HEADER;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a cell and is not quite what a profile has. */
class ImportCellsTest {
  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void desk() {
    desk = new Desk(temp);
  }

  @Test
  void aFormulaIsNoAnswer() throws Exception {
    String formula = "\"=HYPERLINK(\"\"https://example.org\"\",\"\"x\"\")\"";
    String header = HEADER.replace("Text", "Text,Department");
    String of = AMINA.replace("things.\n", "things.," + formula + "\n");

    Imported imported =
        desk.table(header + of + AMINA.replace("Amina Yusuf", formula).replace("\n", ",\n"));

    assertThat(Desk.lines(imported))
        .satisfiesExactlyInAnyOrder(
            line ->
                assertThat(line)
                    .startsWith("answers.csv:2: column \"Department\": warning: `=HYPERLINK(")
                    .endsWith("is a formula, and no answer; write what it shows"),
            line -> assertThat(line).startsWith("answers.csv:3: column \"Name\": error: `=HYPER"),
            line -> assertThat(line).endsWith("wrote mentors/amina-yusuf.md"));
    assertThat(desk.profile("amina-yusuf")).doesNotContain("department");
  }

  @ParameterizedTest
  @CsvSource({"yes, open", "No, paused", "Not at the moment, paused", "Paused, paused"})
  void whoIsNotAvailableIsNotOpen(String answer, String availability) throws Exception {
    desk.table(HEADER.replace("\n", ",Availability\n") + AMINA.replace("\n", "," + answer + "\n"));

    assertThat(desk.profile("amina-yusuf")).contains("availability: " + availability + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C, Python and SQL | Python and SQL",
        "Glass, ice & snow | ice & snow",
        "Health and safety |",
        "Health and safety, glass |",
        "C; Python and SQL |",
        "C; GC, LC, MS, and NMR | GC, LC, MS, and NMR"
      })
  void aValueThatMayBeSeveralIsAskedAbout(String skills, String two) throws Exception {
    Imported imported =
        desk.table(
            HEADER.replace("\n", ",Skills\n") + AMINA.replace("\n", ",\"" + skills + "\"\n"));

    assertThat(Desk.lines(imported).stream().filter(line -> line.contains("is one value")))
        .hasSize(two == null ? 0 : 1)
        .allMatch(line -> line.contains("`" + two + "` is one value"));
  }

  @Test
  void anAvailabilityThatNobodyKnowsIsNotTakenForOpen() throws Exception {
    Imported imported =
        desk.table(HEADER.replace("\n", ",Availability\n") + AMINA.replace("\n", ",full\n"));

    assertThat(Desk.lines(imported))
        .singleElement()
        .asString()
        .contains("error: unknown availability `full`; allowed are");
    assertThat(desk.profiles()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Yusuf, Amina\" | has a comma in it; if the surname stands first",
        "Amina Yusuf (she/her) | has pronouns in it; write them as `pronouns`"
      })
  void aNameWithMoreInItIsAskedAbout(String name, String sentence) throws Exception {
    Imported imported = desk.table(HEADER + AMINA.replace("Amina Yusuf", name));

    assertThat(imported.written()).isEqualTo(1);
    assertThat(Desk.lines(imported).get(0))
        .startsWith("answers.csv:2: column \"Name\": warning:")
        .contains(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Amina Yusuf, Jr.", "Amina Yusuf, MBE, PhD", "Amina Yusuf, CEng"})
  void aDegreeBehindANameIsNoFirstName(String name) throws Exception {
    assertThat(Desk.lines(desk.table(HEADER + AMINA.replace("Amina Yusuf", '"' + name + '"'))))
        .singleElement()
        .asString()
        .contains("wrote mentors/");
  }

  @Test
  void aTextThatIsIgnoredIsNotRead() throws Exception {
    desk.columns("ignore: [Text]\ntext: {Story: \"\"}\n");
    desk.table(HEADER.replace("Text", "Text,Story") + AMINA.replace("\n", ",I weld.\n"));

    assertThat(desk.profile("amina-yusuf")).endsWith("---\n\nI weld.\n");
  }
}
