package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.content.Scheme;

/** What a scheme says for its search: synonyms, places, and what a word counts. */
class SearchSettingsTest {
  private static final String REQUIRED = "name: Scheme\ncontact: mailto:a@example.org\n";

  private ContentFolder folder;

  @BeforeEach
  void makeFolder(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  private Scheme scheme(String lines) {
    return folder.put("scheme.yaml", REQUIRED + lines + "\n").read().scheme();
  }

  private List<String> findings(String lines) {
    scheme(lines);
    return folder.findings();
  }

  @Test
  void synonymsAreSetsOfWords() {
    assertThat(
            scheme("synonyms:\n  - [NMR, nuclear magnetic  resonance]\n  - [a, b, c]").synonyms())
        .containsExactly(List.of("NMR", "nuclear magnetic resonance"), List.of("a", "b", "c"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NMR", "[NMR]", "[NMR, NMR]", "[]", "{NMR: resonance}"})
  void aLineOfSynonymsHasTwoWordsOrMore(String line) {
    assertThat(findings("synonyms:\n  - " + line))
        .containsExactly(
            "scheme.yaml:4:5: error: a line of synonyms is a list of two or more, `[NMR, nuclear"
                + " magnetic resonance]` [scheme]");
  }

  @Test
  void moreSynonymsStandInAFileOfTheirOwn() {
    folder.put("synonyms.yaml", "# ours\n- [SEM, scanning electron microscopy]  # abbreviation\n");

    assertThat(scheme("synonyms:\n  - [a, b]").synonyms())
        .containsExactly(List.of("a", "b"), List.of("SEM", "scanning electron microscopy"));
    assertThat(scheme("").synonyms()).hasSize(1);
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void theirMistakesAreToldWithTheirPlace() {
    folder.put("synonyms.yaml", "- [SEM, scanning electron microscopy]\n- TEM\n");

    assertThat(findings(""))
        .containsExactly(
            "synonyms.yaml:2:3: error: a line of synonyms is a list of two or more, `[NMR, nuclear"
                + " magnetic resonance]` [scheme]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "[]\n"})
  void theFileMayBeEmpty(String text) {
    folder.put("synonyms.yaml", text);

    assertThat(scheme("synonyms:\n  - [a, b]").synonyms()).hasSize(1);
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void placesAreNearByDegreesOrByRegion() {
    Map<String, List<String>> near =
        scheme(
                """
                places:
                  Leeds: [53.80, -1.55]
                  York: [53.96, -1.08]
                  Bradford: [53.79, -1.75]
                  London: [51.51, -0.13]
                  Cardiff: South Wales
                  Swansea: south wales
                """)
            .near();

    assertThat(near.get("leeds")).containsExactly("Bradford", "York");
    assertThat(near.get("Bradford")).containsExactly("Leeds");
    assertThat(near.get("London")).isEmpty();
    assertThat(near.get("Cardiff")).containsExactly("South Wales", "Swansea");
    assertThat(folder.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[53.8]",
        "[53.8, west]",
        "[91, 0]",
        "[0, 181]",
        "[NaN, 0]",
        "[1e300, 0]",
        "{a: b}",
        "[[1, 2], 3]",
        "[]",
        "''"
      })
  void aPlaceHasARegionOrDegrees(String value) {
    assertThat(findings("places:\n  Leeds: " + value))
        .containsExactly(
            "scheme.yaml:4:10: error: a place has a region, or degrees north and east; write"
                + " `Cardiff: South Wales` or `Leeds: [53.80, -1.55]` [scheme]");
  }

  @Test
  void weightsChangeOneByOne() {
    Scheme scheme = scheme("search: {weights: {skills: 9, body: 0, other: 3}}");
    assertThat(scheme.weights())
        .containsEntry("skills", 9)
        .containsEntry("body", 0)
        .containsEntry("name", 8)
        .doesNotContainKey("other");
  }

  @Test
  void aWeightIsTwentyAtMost() {
    assertThat(findings("search: {weights: {skills: 20, body: 21}}"))
        .containsExactly(
            "scheme.yaml:3:38: error: the weight of `body` is too heavy; give a whole number from 0"
                + " to 20 [scheme]");
    assertThat(folder.read().scheme().weights())
        .containsEntry("body", 1)
        .containsEntry("skills", 20);
  }
}
