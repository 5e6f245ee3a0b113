package org.mentordirectory.site.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.search.Facet;

/** The listed mentors by the first letter of their names, for whoever knows a name. */
final class NameLetters {
  /** The name of this list in addresses and messages, beside those of the facets. */
  static final String NAME = Mentor.LETTERS;

  private NameLetters() {}

  /** The letters in their order, each with its mentors in the order of their names. */
  static Facet of(List<Mentor> mentors) {
    Collator collator = Collator.getInstance(Locale.UK);
    List<CollationKey> keys =
        mentors.parallelStream().map(mentor -> collator.getCollationKey(mentor.name())).toList();
    Map<String, List<Integer>> letters =
        IntStream.range(0, mentors.size())
            .boxed()
            .parallel()
            .sorted(Comparator.comparing(keys::get))
            .collect(
                groupingBy(
                    place -> letter(mentors.get(place).name()),
                    () -> new TreeMap<>(collator),
                    toList()));
    return new Facet(
        NAME,
        letters.entrySet().stream()
            .map(letter -> new Facet.Value(letter.getKey(), letter.getKey(), letter.getValue()))
            .toList());
  }

  /** The first letter, large and without its accent. */
  static String letter(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
    int first = plain.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('?');
    return Character.toString(first).toUpperCase(Locale.ROOT);
  }
}
