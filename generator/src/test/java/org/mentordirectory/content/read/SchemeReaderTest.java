package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
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
