package org.mentordirectory.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  private static String diff(String before, String after) {
    return WordDiff.of(before, after).stream()
        .map(
            piece ->
                switch (piece.kind()) {
                  case DiffChunk.GONE -> "-" + piece.text() + "-";
                  case DiffChunk.NEW -> "+" + piece.text() + "+";
                  default -> piece.text();
                })
        .collect(Collectors.joining(" "));
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  @Test
  void theSameWordsAreNoDifference() {
    assertThat(WordDiff.of("one two", " one  two ")).isEmpty();
  }

  @Test
  void wordsComeAndGoAndTheOthersStay() {
    assertThat(diff("I mend glass today", "I blow glass"))
        .isEqualTo("I -mend- +blow+ glass -today-");
    assertThat(diff("", "all new")).isEqualTo("+all new+");
    assertThat(diff("all old", "")).isEqualTo("-all old-");
  }

  @Test
  void whatIsTheSameIsShortenedAroundAChange() {
    assertThat(diff(words(0, 40) + " x " + words(40, 80), words(0, 40) + " y " + words(40, 80)))
        .isEqualTo("… " + words(28, 40) + " -x- +y+ " + words(40, 52) + " …");
  }

  @Test
  void textsThatAreVeryLongEndSoon() {
    assertThat(WordDiff.of("a " + words(0, 5000) + " z", "a " + words(5000, 10000) + " z"))
        .extracting(DiffChunk::kind)
        .containsExactly(DiffChunk.SAME, DiffChunk.GONE, DiffChunk.NEW, DiffChunk.SAME);
  }
}
