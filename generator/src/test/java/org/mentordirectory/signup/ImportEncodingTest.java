package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentordirectory.signup.Desk.AMINA;
import static org.mentordirectory.signup.Desk.HEADER;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.finding.Refusal;

/** The letters of a spreadsheet are read as they were meant, whatever program wrote them. */
class ImportEncodingTest {
  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void desk() {
    desk = new Desk(temp);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "UTF-8, COMMA, |\n|",
        "UTF-8, ;, |\r\n|",
        "UTF-8, |\t|, |\n|",
        "UTF-16, COMMA, |\r\n|",
        "UTF-16LE, |\t|, |\n|",
        "UTF-16BE, ;, |\r|",
        "windows-1252, ;, |\r\n|"
      })
  void encodingsAndSeparatorsAreRecognised(String charset, String separator, String end)
      throws Exception {
    String csv = (HEADER + AMINA).replace(",", separator.replace("COMMA", ","));
    String text = csv.replace("Amina", "Zoë Åsa").replace("\n", end);

    desk.take(desk.send("answers.csv", text, charset));

    assertThat(desk.profile("zoe-asa-yusuf")).contains("name: Zoë Åsa Yusuf\n");
  }

  @Test
  void whatExcelSavesAsUnicodeTextIsATable() throws Exception {
    String tabs = (HEADER + AMINA).replace(',', '\t');
    desk.take(desk.send("answers.txt", tabs, "UTF-16"));

    assertThat(desk.profiles()).containsExactly("amina-yusuf.md");
  }

  @ParameterizedTest
  @CsvSource({
    "x-MacRoman, Zoë Müller-José", "x-MacRoman, Renée Grön", "IBM850, José Núñez",
    "windows-1250, Łukasz Wiśniewski", "windows-1250, Jiří Nováček", "x-MacRoman, Siân O’Brien"
  })
  void otherEncodingsAreRecognisedAndNamed(String charset, String name) throws Exception {
    Imported imported =
        desk.take(desk.send("answers.csv", HEADER + AMINA.replace("Amina Yusuf", name), charset));

    assertThat(Desk.lines(imported).get(0))
        .startsWith(
            "answers.csv: warning: this is not in UTF-8, so it was read in the encoding of ")
        .contains("`" + name.split("[ -]")[0] + "`");
    assertThat(desk.profile(desk.profiles().get(0).replace(".md", ""))).contains("name: " + name);
  }

  @Test
  void lettersThatWerePutIntoUtf8TwiceAreReadOnce() throws Exception {
    String once = HEADER + AMINA.replace("Amina Yusuf", "Zoë Núñez’s");
    String twice = new String(once.getBytes(StandardCharsets.UTF_8), "windows-1252");
    assertThat(Desk.lines(desk.table(twice)).get(0))
        .contains("some letters here were put into UTF-8 twice", "`Ã«` is `ë`");
    assertThat(desk.profile("zoe-nunezs")).contains("name: Zoë Núñez’s\n");
  }

  @Test
  void whatNobodySeesIsNoPartOfAValue() throws Exception {
    desk.table(
        HEADER
            + AMINA
                .replace("Amina Yusuf", "\u200BZoe\u0308 \u00ADYu\u200Bsuf\u00A0")
                .replace("leave", "Leave\u200B; professional\u00A0registration")
                .replace("coordinator", "z@example.org\u200B"));
    assertThat(desk.profile("zoe-yusuf"))
        .contains("name: Zoë Yusuf\n", "contact: mailto:z@example.org\n")
        .contains("topics: [leave, professional registration]\n");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() throws Exception {
    assertThat(desk.table("\uFEFF" + HEADER + AMINA).written()).isEqualTo(1);
  }

  @Test
  void aBrokenCharacterIsToldWithItsPlace() {
    byte[] bytes = (HEADER + AMINA.replace("Amina", "Zoë ö ?")).getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;
    assertThatThrownBy(() -> desk.take(desk.send("answers.csv", bytes)))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "answers.csv:2:7: error: a character here is no UTF-8, though others in the file are;"
                + " export it again as UTF-8");
    assertThat(desk.profiles()).isEmpty();
  }
}
