package org.mentordirectory.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.FindingLines;
import org.mentordirectory.finding.Position;

class ChosenFindingsTest {
  private static final Finding ADDRESS =
      Finding.error(new Position("mentors/ada.md", 8, 1), "address", "no address");
  private static final Finding TOPIC =
      Finding.error(new Position("mentors/ada.md", 6, 1), "vocabulary", "no topic");
  private static final Finding PAGE =
      Finding.error(new Position("guidance/a.md", 6, 1), "vocabulary", "no reader");

  private static List<Finding> chosen(String rule, String only) throws Exception {
    return ChosenFindings.of(
        List.of(PAGE, TOPIC, ADDRESS),
        Optional.of(rule).filter(given -> !given.isEmpty()),
        Optional.of(only).filter(given -> !given.isEmpty()),
        "content");
  }

  @Test
  void aRuleAFileAndAFolderNarrowWhatIsShown() throws Exception {
    assertThat(chosen("", "")).containsExactly(PAGE, TOPIC, ADDRESS);
    assertThat(chosen("vocabulary", "")).containsExactly(PAGE, TOPIC);
    assertThat(chosen("", "mentors/ada.md")).containsExactly(TOPIC, ADDRESS);
    assertThat(chosen("", "./content/mentors/")).containsExactly(TOPIC, ADDRESS);
    assertThat(chosen("vocabulary", "mentors")).containsExactly(TOPIC);
    assertThat(chosen("", "mentors/ada")).isEmpty();
  }

  @Test
  void aRuleThatThereIsNotIsRefusedWithTheNearest() throws Exception {
    assertThatThrownBy(() -> chosen("vocabulry", ""))
        .hasMessage("there is no rule `vocabulry`; did you mean `vocabulary`?");
    assertThat(chosen("photo", "")).isEmpty();
  }

  @Test
  void manyFindingsAreCountedByRuleAndOneSentenceStandsOnceWithItsPlaces() {
    List<Finding> many =
        Stream.concat(
                Stream.of(PAGE, ADDRESS),
                IntStream.rangeClosed(1, FindingLines.MANY)
                    .mapToObj(line -> TOPIC.withPlace(TOPIC.at().at(line, 1))))
            .toList();

    assertThat(ChosenFindings.summary(many))
        .containsExactly("     21  vocabulary", "      1  address");
    assertThat(FindingLines.of(many))
        .startsWith(
            "guidance/a.md:6:1: error: no reader [vocabulary]",
            "mentors/ada.md:8:1: error: no address [address]",
            "20 places: error: no topic [vocabulary]",
            "  mentors/ada.md:1:1")
        .hasSize(23);
    assertThat(ChosenFindings.summary(List.of(PAGE, ADDRESS))).isEmpty();
    assertThat(FindingLines.of(many.subList(0, 20)))
        .hasSize(20)
        .noneMatch(line -> line.contains("places"));
  }
}
