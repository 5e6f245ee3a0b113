package org.mentordirectory.site.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.search.Facet;

/** The listed mentors by the first letter of their surnames, for whoever knows a name. */
final class NameLetters {
  /** The name of this list in addresses and messages, beside those of the facets. */
  static final String NAME = Mentor.LETTERS;

  private NameLetters() {}

  /** The letters in their order, each with its mentors by surname. */
  static Facet of(List<Mentor> mentors) {
    Collator collator = english();
    List<PersonName> names =
        mentors.parallelStream().map(mentor -> PersonName.of(mentor.name())).toList();
    List<CollationKey> surnames =
        names.stream().map(name -> collator.getCollationKey(name.surname())).toList();
    List<CollationKey> whole =
        mentors.stream().map(mentor -> collator.getCollationKey(mentor.name())).toList();
    Map<String, List<Integer>> letters =
        IntStream.range(0, mentors.size())
            .boxed()
            .parallel()
            .sorted(
                Comparator.<Integer, CollationKey>comparing(surnames::get)
                    .thenComparing(whole::get))
            .collect(
                groupingBy(
                    place -> letter(names.get(place).surname()),
                    () -> new TreeMap<>(collator),
                    toList()));
    return new Facet(
        NAME,
        letters.entrySet().stream()
            .map(letter -> new Facet.Value(letter.getKey(), letter.getKey(), letter.getValue()))
            .toList());
  }

  /** The English order; Java's own has letters with a stroke behind Z. */
  private static Collator english() {
    var java = (RuleBasedCollator) Collator.getInstance(Locale.UK);
    try {
      return new RuleBasedCollator(java.getRules() + "& D < đ , Đ & L < ł , Ł & O < ø , Ø");
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first letter, large and without its accent. */
  static String letter(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
    int first = plain.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('?');
    return Character.toString(first).toUpperCase(Locale.ROOT);
  }
}
