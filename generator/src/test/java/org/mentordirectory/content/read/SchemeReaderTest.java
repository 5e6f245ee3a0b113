package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Scheme;

/** What scheme.yaml says, and what goes without saying. */
class SchemeReaderTest {
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
  void aNameAndAContactAreEnough() {
    Scheme scheme = scheme("");
    assertThat(folder.findings()).isEmpty();
    assertThat(scheme.name()).isEqualTo("Scheme");
    assertThat(scheme.contact()).isEqualTo("mailto:a@example.org");
    assertThat(scheme.institution()).isEmpty();
    assertThat(scheme.address()).isEqualTo(Scheme.LOCAL_ADDRESS);
    assertThat(scheme.languages()).containsExactly("en");
    assertThat(scheme.published()).isFalse();
    assertThat(scheme.repository()).isEmpty();
    assertThat(scheme.review()).isEqualTo(Period.ofMonths(6));
    assertThat(scheme.vocabulary("topics")).isEmpty();
    assertThat(scheme.synonyms()).isEmpty();
    assertThat(scheme.weights()).isEqualTo(ProfileFields.USUAL.searchWeights());
    assertThat(scheme.look().accent()).isEmpty();
    assertThat(scheme.look().logo()).isEmpty();
  }

  @Test
  void matchingHasWeightsAndALowestScoreOfWhichSomeCanBeChanged() {
    assertThat(scheme("").matching())
        .isEqualTo(new Scheme.Matching(250, ProfileFields.USUAL.matchWeights()));
    Scheme.Matching changed =
        scheme("match: {least: 0, weights: {topics: 8, words: 0}}").matching();
    assertThat(folder.findings()).isEmpty();
    assertThat(changed.least()).isZero();
    assertThat(changed.weights()).containsEntry("topics", 8).containsEntry("words", 0);
    assertThat(changed.weights().keySet())
        .containsExactlyElementsOf(ProfileFields.USUAL.matchWeights().keySet());
  }

  @Test
  void aFigureNeedsFivePeopleUnlessTheSchemeSaysOtherwise() {
    assertThat(scheme("").fewest()).isEqualTo(5);
    assertThat(scheme("evaluate: {fewest: 10}").fewest()).isEqualTo(10);
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aFigureOnTwoPeopleIsNeverAllowed() {
    assertThat(findings("evaluate: {fewest: 2}"))
        .containsExactly(
            "scheme.yaml:3:20: error: `fewest` is a whole number from 3 to 100: no figure is shown"
                + " on fewer people [scheme]");
  }

  @Test
  void whatNoScoreCanReachAndAWeightThatIsTooHeavyAreReported() {
    assertThat(findings("match: {least: 1001, weights: {topics: 21}}"))
        .containsExactly(
            "scheme.yaml:3:16: error: a score is at most 1000; give a whole number from 0 to that"
                + " [scheme]",
            "scheme.yaml:3:40: error: the weight of `topics` is too heavy; give a whole number from"
                + " 0 to 20 [scheme]");
  }

  @ParameterizedTest
  @CsvSource({
    "leave, returning from leave",
    "IT, IT services",
    "in person, in person",
    "RSci, RSci",
    "welding, welding"
  })
  void aLabelInASentenceHasNoCapitalUnlessItIsAName(String value, String words) {
    Scheme scheme =
        scheme(
            "vocabularies: {topics: [{value: leave, label: Returning from leave},"
                + " {value: IT, label: IT services}, in person, RSci]}");
    assertThat(scheme.labelInSentence("topics", value)).isEqualTo(words);
  }

  @Test
  void everythingCanBeSaid() {
    Scheme scheme =
        scheme(
            """
            institution: University of Example
            address: https://mentors.example.org/path/
            languages: [cy, en]
            published: yes
            review: P1Y
            theme: {accent: "#0b5563", logo: logo.svg}
            """);
    assertThat(scheme.institution()).contains("University of Example");
    assertThat(scheme.address()).isEqualTo(URI.create("https://mentors.example.org/path/"));
    assertThat(scheme.languages()).containsExactly("cy", "en");
    assertThat(scheme.published()).isTrue();
    assertThat(scheme.review()).isEqualTo(Period.ofYears(1));
    assertThat(scheme.look().accent()).contains("#0b5563");
    assertThat(scheme.look().logo()).contains("logo.svg");
  }

  @ParameterizedTest
  @CsvSource({
    "https://mentors.example.org, https://mentors.example.org/",
    "https://mentors.example.org/, https://mentors.example.org/",
    "https://example.org/mentors, https://example.org/mentors/",
    "https://example.org:8443/a/b/, https://example.org:8443/a/b/",
    "http://127.0.0.1:8080, http://127.0.0.1:8080/"
  })
  void theAddressOfTheSiteEndsWithASlash(String typed, String address) {
    assertThat(scheme("address: " + typed).address()).isEqualTo(URI.create(address));
    assertThat(folder.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mentors.example.org",
        "ftp://example.org",
        "https://",
        "https:///a",
        "https://a b",
        "https://example.org/?a",
        "https://example.org/#a",
        "mailto:a@example.org",
        "/mentors/",
        "https://user:word@example.org",
        "javascript:alert(1)"
      })
  void anAddressThatIsNoneIsReported(String typed) {
    assertThat(findings("address: \"" + typed + "\""))
        .containsExactly(
            "scheme.yaml:3:10: error: `"
                + typed
                + "` is no address; write it as `https://mentors.example.org/` [scheme]");
    assertThat(folder.read().scheme().address()).isEqualTo(Scheme.LOCAL_ADDRESS);
  }

  @Test
  void aRepositoryNeedsItsAddressAlone() {
    assertThat(scheme("repository: {url: https://github.com/a/b}").repository())
        .contains(new Scheme.Repository("github", "https://github.com/a/b", "main"));
    assertThat(scheme("repository: {forge: gitlab}").repository()).isEmpty();
    assertThat(
            scheme("repository: {forge: gitea, url: https://g.org/a/b, branch: trunk}")
                .repository())
        .contains(new Scheme.Repository("gitea", "https://g.org/a/b", "trunk"));
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

  @ParameterizedTest
  @ValueSource(strings = {"red", "'#fff'", "'#0b556g'", "'#0b5563;}body{x:y'"})
  void aColourThatIsNoneIsReported(String typed) {
    assertThat(findings("theme: {accent: " + typed + "}"))
        .containsExactly(
            "scheme.yaml:3:17: error: `"
                + typed.replace("'", "")
                + "` is no colour; write it as \"#0b5563\", in quotes [scheme]");
    assertThat(folder.read().scheme().look().accent()).isEmpty();
  }

  @Test
  void aColourWithoutQuotesIsReported() {
    assertThat(findings("theme:\n  accent: #0b5563"))
        .singleElement()
        .asString()
        .startsWith("scheme.yaml:4:10: warning: what stands behind ` #` is a comment");
  }

  @Test
  void aPeriodThatIsNoneIsSixMonths() {
    assertThat(scheme("review: half a year").review()).isEqualTo(Period.ofMonths(6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vocabularies: x",
        "vocabularies: [x]",
        "vocabularies: {topics: x}",
        "synonyms: x",
        "places: x",
        "places: [x]",
        "search: x",
        "search: {weights: [x]}",
        "theme: x",
        "repository: x",
        "languages: {a: b}"
      })
  void aValueOfAnotherTypeIsLeftToTheChecks(String lines) {
    assertThat(scheme(lines).name()).isEqualTo("Scheme");
  }
}
