package org.mentordirectory.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.finding.Position;

/**
 * The allowed values of a field.
 *
 * @param field the field it belongs to
 * @param terms the values in the order in which people should see them
 */
public record Vocabulary(String field, List<Term> terms) {
  /**
   * A value.
   *
   * @param value as it stands in a profile and in addresses
   * @param label as people read it
   * @param synonyms other words for it, by which the search finds it
   */
  public record Term(String value, String label, List<String> synonyms, Position at) {}

  /** The term of a value. */
  public Optional<Term> term(String value) {
    return terms.stream().filter(term -> term.value().equals(value)).findFirst();
  }

  /** The values that mean a word, which is one of them, or a label or a synonym of theirs. */
  public List<String> meaning(String word) {
    return terms.stream()
        .filter(
            term ->
                Stream.concat(Stream.of(term.value, term.label), term.synonyms.stream())
                    .anyMatch(word::equalsIgnoreCase))
        .map(Term::value)
        .toList();
  }

  /** All values. */
  public List<String> values() {
    return terms.stream().map(Term::value).toList();
  }
}
