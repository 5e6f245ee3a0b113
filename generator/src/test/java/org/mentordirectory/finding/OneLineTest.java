package org.mentordirectory.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other people's text stays on one honest line. */
class OneLineTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\u0000", "\u2028", "\u2029", "\u202E", "\u2066", "\uFEFF"})
  void whatEndsALineOrIsNotSeenIsASpace(String sign) {
    assertThat(OneLine.of("a" + sign + "b")).isEqualTo("a b");
  }

  @ParameterizedTest
  @CsvSource({
    "a ##[error]b, a # #[error]b",
    "###[add-mask]b, ## #[add-mask]b",
    "##vso[task.x]b, # #vso[task.x]b",
    "::error::b, : :error::b",
    "'  ::error::b', '  : :error::b'",
    "'\n::error::b', ' : :error::b'",
    "a::b ## c [d], a::b ## c [d]"
  })
  void aForgeThatReadsALogFindsNoCommandInIt(String text, String logged) {
    assertThat(OneLine.logged(text)).isEqualTo(logged);
  }

  @Test
  void lettersOfEveryScriptAreLeft() {
    String text = "Zoë Ŵyn 李 عمر 👩\u200D🔬 `x` 100 % {1}";
    assertThat(OneLine.of(text)).isEqualTo(text);
  }

  @Test
  void aLongTextEndsBetweenCharacters() {
    assertThat(OneLine.of("🧪".repeat(301))).isEqualTo("🧪".repeat(300) + "…");
    assertThat(OneLine.of("🧪".repeat(300))).isEqualTo("🧪".repeat(300));
  }

  @Test
  void aPathKeepsASignForEachThatIsTakenOut() {
    assertThat(OneLine.path("a\r\nb.md")).isEqualTo("a\uFFFD\uFFFDb.md");
  }

  @Test
  void numbersAndDaysAreFormattedAsTheyAre() {
    assertThat(OneLine.filled("%,d on %s", 1200, LocalDate.of(2027, 2, 1)))
        .isEqualTo("1,200 on 2027-02-01");
  }

  @Test
  void aFindingIsOneLineWhoeverWritesIt() {
    Finding finding = Finding.error(Position.startOf("a.md"), "rule", "a `b\n::error::c`");
    assertThat(finding.toString()).isEqualTo("a.md:1:1: error: a `b ::error::c` [rule]");
  }
}
