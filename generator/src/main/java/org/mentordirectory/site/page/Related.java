package org.mentordirectory.site.page;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Use;
import org.mentordirectory.search.Facet;

/**
 * A mentor who offers what another does.
 *
 * @param shared what both offer, in words
 */
public record Related(Card card, List<String> shared) {
  /** So much of what two mentors share says why they are alike. */
  private static final int MOST = 3;

  /** What two mentors both offer, what tells most of them first, with the card of the other. */
  static Related of(Mentor mentor, Mentor other, Card card, FieldWords words) {
    return new Related(
        card,
        words.scheme().profile().of(Use.ALIKE).stream()
            .sorted(Comparator.comparingInt(field -> -field.number(Use.MATCH_WEIGHT)))
            .flatMap(field -> shared(field, mentor, other, words))
            .limit(MOST)
            .toList());
  }

  private static Stream<String> shared(Field field, Mentor mentor, Mentor other, FieldWords words) {
    Set<String> theirs = other.values(field).stream().map(Facet::key).collect(Collectors.toSet());
    return mentor.values(field).stream()
        .filter(value -> theirs.contains(Facet.key(value)))
        .map(value -> words.value(field, value));
  }
}
