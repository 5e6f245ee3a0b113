package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class LanguageRuleTest {
  private final SchemeFolder folder;

  LanguageRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  private void speaks(String languages) {
    folder.put("mentors/ada.md", Draft.mentor("Ada").with("languages: [" + languages + "]"));
  }

  @ParameterizedTest
  @CsvSource({"en, English", "EN, English", "eng, English", "en-GB, English", "cy, Welsh"})
  void aCodeIsWrittenAsTheNameOfItsLanguage(String code, String name) {
    speaks(code);

    assertThat(folder.findings())
        .containsExactly(
            "mentors/ada.md:10:13: warning: `%s` is the code of a language, and readers would see it as it is; write `%s` [language]"
                .formatted(code, name));
  }

  @Test
  void theNameIsInTheLanguageOfTheScheme() {
    folder.put("scheme.yaml", Draft.scheme().with("languages: [de]"));
    speaks("en");

    assertThat(folder.findings()).anyMatch(said -> said.contains("write `Englisch`"));
  }

  @ParameterizedTest
  @CsvSource({
    "English (native), English",
    "Welsh – basic, Welsh",
    "Fluent French, French",
    "a little Urdu: B1 level, Urdu"
  })
  void howWellSomebodySpeaksALanguageIsNoPartOfItsName(String typed, String name) {
    speaks("'" + typed + "'");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/ada.md:10:13: warning: `%s` says more than the language, so no one who filters by `%s` finds it; write `%s`, and the rest in the text [language]"
                .formatted(typed, name, name));
  }

  @Test
  void namesAndOtherWordsAreLeft() {
    speaks("English, Cymraeg, 普通話, BSL, Twi, Lao, xx, Native American, Chinese (Mandarin), some");

    assertThat(folder.findings()).isEmpty();
  }
}
