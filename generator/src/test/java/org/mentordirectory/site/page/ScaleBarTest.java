package org.mentordirectory.site.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mentordirectory.site.theme.Theme;
import org.mentordirectory.words.Messages;

/** Where the parts of a diverging bar stand, and what is drawn of what is hidden. */
class ScaleBarTest {
  private static final int HIDDEN = -1;

  private final Messages messages;

  ScaleBarTest() throws Exception {
    messages = Theme.of(Path.of("none")).messages("en");
  }

  private static ScaleBar.Answers answers(int people, int... counts) {
    return new ScaleBar.Answers(
        people,
        IntStream.of(counts)
            .mapToObj(count -> count == HIDDEN ? OptionalInt.empty() : OptionalInt.of(count))
            .toList());
  }

  private ScaleBar bar(int people, int... counts) {
    return ScaleBar.of(List.of(answers(people, counts)), messages).get(0);
  }

  private static ScaleBar.Part part(ScaleBar bar, String kind) {
    return bar.parts().stream().filter(part -> part.kind().equals(kind)).findFirst().orElseThrow();
  }

  private static double number(String percent) {
    return Double.parseDouble(percent.replace("%", ""));
  }

  private static double end(ScaleBar.Part part) {
    return number(part.x()) + number(part.width());
  }

  @Test
  void lowAnswersEndWhereTheOthersBeginAndTheMiddleHalvesWhatIsBetween() {
    ScaleBar bar = bar(20, 5, 4, 11);
    assertThat(end(part(bar, "low"))).isCloseTo(number(part(bar, "between").x()), within(0.02));
    assertThat(end(part(bar, "between"))).isCloseTo(number(part(bar, "high").x()), within(0.02));
    assertThat(number(part(bar, "between").centre())).isCloseTo(number(bar.middle()), within(0.02));
  }

  @Test
  void theStepsStandInTheirOrder() {
    ScaleBar bar = bar(60, 8, 7, 9, 14, 17, 5);
    assertThat(List.of("one", "two", "between", "four", "five"))
        .isSortedAccordingTo(
            (a, b) -> Double.compare(number(part(bar, a).x()), number(part(bar, b).x())));
    assertThat(part(bar, "between").number()).isEqualTo("23");
  }

  @Test
  void allBarsHaveOneMiddleAndOneScale() {
    List<ScaleBar> bars =
        ScaleBar.of(
            List.of(answers(10, 10, 0, 0), answers(20, 0, 0, 20), answers(8, 0, 8, 0)), messages);
    assertThat(bars).extracting(ScaleBar::middle).containsOnly("50.00%");
    assertThat(bars).allMatch(bar -> bar.parts().size() == 1);
    assertThat(bars).allMatch(bar -> bar.parts().get(0).width().equals("50.00%"));
  }

  @Test
  void whatIsHiddenOnOneSideIsAStretchAsLongAsTheKnownPartsLeave() {
    ScaleBar bar = bar(20, HIDDEN, HIDDEN, 15);
    assertThat(number(part(bar, "hidden").width()) / number(part(bar, "high").width()))
        .isCloseTo(5.0 / 15, within(0.01));
    assertThat(end(part(bar, "hidden"))).isCloseTo(number(bar.middle()), within(0.02));
    assertThat(bar.parts()).extracting(ScaleBar.Part::kind).doesNotContain("low", "between");
  }

  @Test
  void whatIsHiddenOnBothSidesIsNotDrawn() {
    assertThat(bar(20, HIDDEN, 8, HIDDEN).parts())
        .extracting(ScaleBar.Part::kind)
        .containsExactly("between");
  }

  @Test
  void theSamePictureIsDrawnWhateverIsHidden() {
    ScaleBar all = bar(20, HIDDEN, HIDDEN, HIDDEN);
    assertThat(all.parts()).extracting(ScaleBar.Part::kind).containsExactly("hidden");
    assertThat(all.essence()).doesNotContainPattern("\\d%");
    assertThat(all.hides()).isTrue();
  }

  @Test
  void aNumberStandsInAPartThatHasRoomForIt() {
    ScaleBar bar = bar(100, 3, 0, 97);
    assertThat(part(bar, "high").number()).isEqualTo("97");
    assertThat(part(bar, "low").number()).isEmpty();
  }

  @Test
  void theEssenceHasAllThreeShares() {
    assertThat(bar(60, 8, 7, 9, 14, 17, 5).essence())
        .isEqualTo("1 or 2: 25%; 3 or no answer: 23%; 4 or 5: 52%");
  }
}
