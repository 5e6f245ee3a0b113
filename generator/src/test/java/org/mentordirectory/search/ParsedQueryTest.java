package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentordirectory.search.ParsedQuery.Kind.EXCLUDED;
import static org.mentordirectory.search.ParsedQuery.Kind.PHRASE;
import static org.mentordirectory.search.ParsedQuery.Kind.PLAIN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.search.ParsedQuery.Part;

class ParsedQueryTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "lasers \"glass blowing\" vacuum",
        "lasers “glass blowing” vacuum",
        "lasers ”glass blowing“ vacuum",
        "lasers “glass blowing\" vacuum",
        "lasers\"glass blowing\"vacuum"
      })
  void whatStandsBetweenQuotationMarksIsAPhrase(String typed) {
    assertThat(ParsedQuery.of(typed).parts())
        .containsExactly(
            new Part(PLAIN, "lasers"),
            new Part(PHRASE, "glass blowing"),
            new Part(PLAIN, "vacuum"));
  }

  @Test
  void theLastPhraseMayLackItsEnd() {
    assertThat(ParsedQuery.of("\"glass blowing\" \"fume cup").parts())
        .containsExactly(new Part(PHRASE, "glass blowing"), new Part(PHRASE, "fume cup"));
  }

  @Test
  void aMinusExcludesAWordOrAPhrase() {
    assertThat(ParsedQuery.of("-lasers glass -x-ray -\"fume cupboard\" -“vacuum").parts())
        .containsExactly(
            new Part(EXCLUDED, "lasers"),
            new Part(PLAIN, "glass"),
            new Part(EXCLUDED, "x-ray"),
            new Part(EXCLUDED, "fume cupboard"),
            new Part(EXCLUDED, "vacuum"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "--glass", "--", "x-ray", "glass-"})
  void aMinusThatIsAloneOrDoubleOrInsideAWordIsAPartOfIt(String typed) {
    assertThat(ParsedQuery.of(typed).parts()).containsExactly(new Part(PLAIN, typed));
    assertThat(ParsedQuery.of("fume " + typed + " hood").parts())
        .containsExactly(new Part(PLAIN, "fume"), new Part(PLAIN, typed), new Part(PLAIN, "hood"));
  }

  @Test
  void aMinusAfterAQuotationMarkExcludesNothing() {
    assertThat(ParsedQuery.of("\"fume\"-hood").parts())
        .containsExactly(new Part(PHRASE, "fume"), new Part(PLAIN, "-hood"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "\n", "\u00a0", "\u0085", "\u2003", "\u3000"})
  void partsAreDividedByAnyWhiteSpace(String space) {
    assertThat(ParsedQuery.of(space + "glass" + space + "-lasers").parts())
        .containsExactly(new Part(PLAIN, "glass"), new Part(EXCLUDED, "lasers"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", "\n", "\u00a0", "\u0085", "\u2003", "\u3000", "  \n"})
  void theLastWordIsWholeWhereWhiteSpaceFollows(String space) {
    assertThat(ParsedQuery.of("glass" + space).ended()).isTrue();
    assertThat(ParsedQuery.of(space + "glass").ended()).isFalse();
  }

  @Test
  void noMoreIsReadThanTwoThousandCharacters() {
    String letters = "a".repeat(1_990);

    assertThat(ParsedQuery.of(letters + " glass blowing").parts())
        .containsExactly(
            new Part(PLAIN, letters), new Part(PLAIN, "glass"), new Part(PLAIN, "blo"));
  }

  @Test
  void noHalfOfACharacterIsRead() {
    String letters = "a".repeat(1_999);

    assertThat(ParsedQuery.of(letters + "\ud83d\ude00").parts())
        .containsExactly(new Part(PLAIN, letters));
  }

  @Test
  void aTextWithoutAnythingHasNoParts() {
    assertThat(ParsedQuery.of("").parts()).isEmpty();
    assertThat(ParsedQuery.of(" \n").parts()).isEmpty();
  }
}
