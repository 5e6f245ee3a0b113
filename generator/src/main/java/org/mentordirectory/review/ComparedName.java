package org.mentordirectory.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.mentordirectory.content.Slug;

/**
 * A name as two spellings of it are compared: without accents, capitals, titles and initials, its
 * words in the order of the alphabet.
 *
 * @param words all, sorted
 * @param full those of more than one letter, or all where there are no others
 * @param joined the full ones with a space between
 */
record ComparedName(List<String> words, List<String> full, String joined) {
  private static final Set<String> TITLES =
      Set.of("dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame");

  private static final int LONGEST = 200;

  static ComparedName of(String name) {
    String plain = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    plain =
        Slug.plainLetters(plain)
            .replaceAll("['’‘`]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    List<String> words =
        Stream.of(plain.split(" "))
            .filter(word -> !word.isEmpty() && !TITLES.contains(word))
            .sorted()
            .toList();
    List<String> full = words.stream().filter(word -> word.length() > 1).toList();
    List<String> telling = full.isEmpty() ? words : full;
    return new ComparedName(words, telling, String.join(" ", telling));
  }

  /** Whether both are the same words, in whatever order. */
  boolean isSame(ComparedName other) {
    return !words.isEmpty()
        && joined.equals(other.joined)
        && (full.size() > 1 || words.equals(other.words));
  }

  /** How another name may be this one written otherwise: the key of a message. */
  Optional<String> nearly(ComparedName other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return Optional.empty();
    }
    String one = joined;
    String two = other.joined;
    int slips = Math.min(one.length(), two.length()) < 12 ? 1 : 2;
    if (Math.abs(one.length() - two.length()) <= slips
        && new DamerauLevenshteinDistance(slips).apply(one, two) >= 0) {
      return Optional.of("review.twice.nearly");
    }
    if (isWithin(other) || other.isWithin(this)) {
      return Optional.of("review.twice.within");
    }
    return Optional.empty();
  }

  /** Whether each word is one of the other's, or an initial of one: A. Yusuf and Amina Yusuf. */
  private boolean isWithin(ComparedName other) {
    return words.size() > 1
        && full.stream().anyMatch(other.full::contains)
        && words.stream()
            .allMatch(
                word ->
                    other.words.contains(word)
                        || word.length() == 1
                            && other.words.stream().anyMatch(name -> name.startsWith(word)));
  }
}
