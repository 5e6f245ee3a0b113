package org.mentordirectory.check.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.check.Checker;
import org.mentordirectory.check.Fixes;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** The letters that look alike are written as escapes here. */
class LookAlikeRuleTest {
  private static final String CYRILLIC_A = "\u0410";

  private final SchemeFolder folder;

  LookAlikeRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  @Test
  void aLetterOfAnotherAlphabetIsToldAndCorrected() throws Exception {
    folder.put("mentors/ada.md", Draft.mentor(CYRILLIC_A + "mina Yusuf"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/ada.md:2:7: warning: `"
                + CYRILLIC_A
                + "mina Yusuf` has the Cyrillic letter `"
                + CYRILLIC_A
                + "` among Latin ones, so no one who types it finds it; type it again [alphabet]");

    Fixes.apply(
        folder.root(),
        "content",
        () ->
            Checker.check(
                ContentReader.read(folder.root()), SchemeFolder.TODAY, SchemeFolder.TODAY),
        false);
    assertThat(Files.readString(folder.root().resolve("mentors/ada.md")))
        .startsWith("---\nname: Amina Yusuf\n");
  }

  @Test
  void aWordThatOnlyLooksLatinIsAskedAbout() {
    folder.put("mentors/ada.md", Draft.mentor("\u0421\u0430\u0440\u0430 Smith"));

    assertThat(folder.findings())
        .singleElement()
        .asString()
        .contains("looks like a Latin word and has letters of another alphabet; if that is not");
  }

  @Test
  void nobodyPassesForAnotherByIt() {
    folder
        .put("mentors/ada.md", Draft.mentor("Amina Yusuf"))
        .put("mentors/ben.md", Draft.mentor(CYRILLIC_A + "mina Yusuf"));

    assertThat(folder.findings())
        .anyMatch(said -> said.startsWith("mentors/ben.md") && said.endsWith("[twice]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Анна Петрова",
        "Сара Петрова",
        "Σωκράτης (Socrates)",
        "Анна-Maria Smith",
        "李小龍",
        "X Æ A-12",
        "Ḿ̀áł̂ǫ",
        "María José Núñez y Peñalver"
      })
  void namesOfAllAlphabetsAreFine(String name) {
    folder.put("mentors/ada.md", Draft.mentor(name).with("skills: [µCT, αFe, β-lactams]"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aNameThatNobodySeesIsMissing() {
    folder.put("mentors/ada.md", Draft.mentor("\u3164\u2800"));

    assertThat(folder.findings())
        .anyMatch(said -> said.contains("an invisible character (U+3164)"))
        .anyMatch(said -> said.contains("`name` is empty"));
  }
}
