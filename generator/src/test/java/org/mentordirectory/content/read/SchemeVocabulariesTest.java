package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Vocabulary;

/** The vocabularies of scheme.yaml. */
class SchemeVocabulariesTest {
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
  void anEntryOfAVocabularyIsAWordOrAMap() {
    Vocabulary topics =
        scheme(
                """
                vocabularies:
                  topics:
                    - confidence
                    - {value: leave, label: Returning from leave, synonyms: [maternity, career break]}
                    - value: IT
                """)
            .vocabulary("topics")
            .orElseThrow();
    assertThat(topics.field()).isEqualTo("topics");
    assertThat(topics.values()).containsExactly("confidence", "leave", "IT");
    assertThat(topics.terms())
        .extracting(Vocabulary.Term::label, Vocabulary.Term::synonyms, term -> term.at().toString())
        .containsExactly(
            tuple("Confidence", List.of(), "scheme.yaml:5:7"),
            tuple("Returning from leave", List.of("maternity", "career break"), "scheme.yaml:6:7"),
            tuple("IT", List.of(), "scheme.yaml:7:7"));
  }

  @Test
  void aValueIsReadAsItsLabel() {
    Scheme scheme = scheme("vocabularies: {topics: [{value: leave, label: Returning}]}");
    assertThat(scheme.label("topics", "leave")).isEqualTo("Returning");
    assertThat(scheme.label("topics", "other")).isEqualTo("other");
    assertThat(scheme.label("skills", "leave")).isEqualTo("leave");
  }

  @Test
  void theWordsOfAvailabilityAreTheSameInEveryScheme() {
    assertThat(scheme("vocabularies: {availability: [never]}").vocabulary("availability"))
        .map(Vocabulary::values)
        .contains(List.of("open", "waiting list", "paused"));
  }

  @Test
  void anEmptyVocabularyIsNone() {
    assertThat(scheme("vocabularies: {topics: []}").vocabulary("topics")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[a]]", "['']", "[{label: A}]", "[{value: [a]}]", "[~x, {}]"})
  void anEntryOfAnotherFormIsReported(String entries) {
    assertThat(findings("vocabularies: {topics: " + entries + "}"))
        .singleElement()
        .asString()
        .endsWith(
            "an entry of a vocabulary is a word, or `{value: leave, label: Returning from leave}`"
                + " [scheme]");
  }

  @Test
  void anUnknownKeyOfAnEntryIsReported() {
    assertThat(findings("vocabularies: {topics: [{value: a, lable: b}]}"))
        .containsExactly(
            "scheme.yaml:3:36: error: unknown key `lable`; a vocabulary's entry takes `value`,"
                + " `label` and `synonyms` [scheme]");
  }

  @Test
  void anEntryThatIsThereTwiceIsReported() {
    assertThat(findings("vocabularies: {topics: [a, b, {value: a}]}"))
        .containsExactly(
            "scheme.yaml:3:31: error: `a` is in the vocabulary `topics` twice; take one out"
                + " [scheme]");
  }
}
