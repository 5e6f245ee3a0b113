package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ThemesTest {
  private final Themes themes =
      new Themes(List.of(List.of("kit", "equipment")), List.of("the", "more", "we", "dont", "was"));

  private List<String> of(String... texts) {
    return themes.of(List.of(texts), "What should the scheme change?").stream()
        .map(theme -> theme.name() + " " + theme.places())
        .toList();
  }

  @Test
  void textsThatShareATermAreATheme() {
    assertThat(of("longer meetings", "one meeting a week", "biscuits"))
        .containsExactly("meeting [0, 1]", " [2]");
  }

  @Test
  void theLargestComesFirstAndTheRestHasNoName() {
    assertThat(of("parking", "induction", "parking!", "cake", "Induction", "an induction"))
        .containsExactly("induction [1, 4, 5]", "parking [0, 2]", " [3]");
  }

  @Test
  void twoWordsNameAThemeThatMostlyHasBoth() {
    assertThat(of("Time off for it", "I need time off", "time"))
        .containsExactly("time off [0, 1, 2]");
  }

  @Test
  void smallWordsAndThoseOfTheQuestionMakeNoTheme() {
    assertThat(of("we change more", "the scheme was more", "don't", "Don't"))
        .containsExactly(" [0, 1, 2, 3]");
  }

  @Test
  void wordsThatMeanTheSameAreOneTheme() {
    assertThat(of("new kit", "old equipment", "kit")).containsExactly("equipment [0, 1, 2]");
  }

  @Test
  void namesKeepTheirCapitals() {
    assertThat(of("NMR first", "then NMR")).containsExactly("NMR [0, 1]");
  }

  @Test
  void eachTextIsInOneTheme() {
    List<String> words = IntStream.range(0, 60).mapToObj(number -> "w" + number + "x").toList();
    var random = new Random(8);
    List<String> texts =
        Stream.generate(
                () ->
                    String.join(
                        " ",
                        Stream.generate(() -> words.get(random.nextInt(60))).limit(6).toList()))
            .limit(200)
            .toList();

    assertThat(themes.of(texts, "").stream().flatMap(theme -> theme.places().stream()))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 200).boxed().toList());
    assertThat(themes.of(texts, "")).isEqualTo(themes.of(texts, ""));
  }

  @Test
  void noTextsHaveNoThemes() {
    assertThat(of()).isEmpty();
  }

  @Test
  void thousandsOfTextsAreQuick() {
    var random = new Random(8);
    List<String> texts =
        Stream.generate(
                () ->
                    String.join(
                        " ",
                        IntStream.range(0, 30)
                            .mapToObj(
                                place -> "w" + (int) Math.pow(9_000, random.nextDouble()) + "x")
                            .toList()))
            .limit(5_000)
            .toList();

    Assertions.assertTimeout(Duration.ofSeconds(20), () -> themes.of(texts, ""));
  }
}
