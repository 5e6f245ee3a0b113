package org.mentordirectory.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several answers in one cell, some of which hold what stands between them. */
class ChoiceWordsTest {
  private static final Map<String, String> LABELS =
      Map.of(
          "leave", "Leave, of any kind",
          "career", "Career.",
          "change", "Career, or another change");

  private final ChoiceWords words = new ChoiceWords(LABELS, List.of("No, thanks!"));

  private List<String> pieces(String typed) {
    return words.pieces(typed, Optional.empty(), false);
  }

  @Test
  void aValueOrItsLabelStandsForTheValue() {
    assertThat(words.value("LEAVE")).contains("leave");
    assertThat(words.value("leave,  of any kind")).contains("leave");
    assertThat(words.value("No, thanks!")).as("known, but no value").isEmpty();
  }

  @Test
  void commasPartChoicesButNotInsideOne() {
    assertThat(pieces("Leave, of any kind, Career, No, thanks"))
        .containsExactly("Leave, of any kind", "Career", "No, thanks");
    assertThat(pieces("career, Career, or another change , leave"))
        .containsExactly("career", "Career, or another change", "leave");
    assertThat(pieces("leave, , leaves")).containsExactly("leave", "leaves");
  }

  @Test
  void aKnownAnswerStandsAlone() {
    assertThat(pieces(" Leave, of any kind! ")).containsExactly("Leave, of any kind!");
    var semicolons = new ChoiceWords(Map.of(), List.of("Back at work; or soon;"));
    assertThat(semicolons.pieces("back at work; or soon;", Optional.of(";"), false))
        .containsExactly("back at work; or soon;");
  }

  @Test
  void linesPartAnswersThatAreNotKnown() {
    assertThat(pieces("this, that\n\n and more ")).containsExactly("this, that", "and more");
    assertThat(pieces("leave\nthis, that")).containsExactly("leave", "this, that");
  }

  @Test
  void commasPartOtherAnswersOnlyWhereThereMayBeSome() {
    assertThat(pieces("this, that")).containsExactly("this, that");
    assertThat(words.pieces("this, that", Optional.empty(), true)).containsExactly("this", "that");
    assertThat(words.pieces("this, that\nmore", Optional.empty(), true))
        .containsExactly("this, that", "more");
  }

  @Test
  void aSeparatorThatIsSaidPartsInsteadOfCommas() {
    assertThat(words.pieces("this, that| leave\nmore", Optional.of("|"), true))
        .containsExactly("this, that", "leave", "more");
  }
}
