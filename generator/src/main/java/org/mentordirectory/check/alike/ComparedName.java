package org.mentordirectory.check.alike;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.mentordirectory.content.Slug;

/**
 * A person's name as two spellings of it are compared: without accents, capitals, apostrophes, the
 * space in O Neill, titles, pronouns in brackets and initials, its words in the order of the
 * alphabet.
 *
 * @param words all, sorted
 * @param full those of more than one letter, or all where there are no others
 * @param joined the full ones with a space between
 */
public record ComparedName(List<String> words, List<String> full, String joined) {
  private static final Set<String> TITLES =
      Set.of(
          "dr",
          "doctor",
          "prof",
          "professor",
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "sir",
          "dame",
          "lord",
          "lady",
          "rev",
          "revd",
          "reverend");

  private static final Pattern PRONOUNS =
      Pattern.compile("(?i)[(\\[](?:she|he|they|her|him|them)\\b[^()\\[\\]]{0,40}[)\\]]");

  /** What some write before a surname without a space; with a stop, O is an initial. */
  private static final Pattern PREFIX =
      Pattern.compile("(?<![\\p{L}\\p{N}.])(o|mc|mac) (?=\\p{L}{3})");

  private static final int LONGEST = 200;

  /** How much two names are alike. */
  public enum Likeness {
    /** The same words, in whatever order. */
    SAME,
    /** All but a letter or two. */
    NEARLY,
    /** The words of one are, or begin, words of the other; one of them may have a slip. */
    WITHIN,
    NONE
  }

  /** A name as it is compared. */
  public static ComparedName of(String name) {
    String plain = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    plain =
        Slug.plainLetters(LookAlikes.inLatin(withoutPronouns(plain)))
            .replaceAll("['’‘`´ʼʻ′\\p{Cf}]", "")
            .replaceAll("[^\\p{L}\\p{N}.]+", " ");
    plain = PREFIX.matcher(plain).replaceAll("$1").replace('.', ' ').strip();
    List<String> words =
        Stream.of(plain.split(" +"))
            .filter(word -> !word.isEmpty() && !TITLES.contains(word))
            .sorted()
            .toList();
    List<String> full = words.stream().filter(word -> word.length() > 1).toList();
    List<String> telling = full.isEmpty() ? words : full;
    return new ComparedName(words, telling, String.join(" ", telling));
  }

  /** A name without pronouns in brackets. */
  static String withoutPronouns(String name) {
    return PRONOUNS.matcher(name).replaceAll(" ");
  }

  /** How much another name is like this one. */
  public Likeness to(ComparedName other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return Likeness.NONE;
    }
    if (joined.equals(other.joined) && (full.size() > 1 || words.equals(other.words))) {
      return Likeness.SAME;
    }
    int slips = Math.min(joined.length(), other.joined.length()) < 12 ? 1 : 2;
    if (isWithinSlips(joined, other.joined, slips)) {
      return Likeness.NEARLY;
    }
    return isWithin(other) || other.isWithin(this) ? Likeness.WITHIN : Likeness.NONE;
  }

  /** Whether both have initials and not the same, which may be how two people are told apart. */
  public boolean hasOtherInitials(ComparedName other) {
    List<String> own = initials();
    List<String> others = other.initials();
    return !own.isEmpty() && !others.isEmpty() && !own.equals(others);
  }

  List<String> initials() {
    return words.stream().filter(word -> word.length() == 1).toList();
  }

  /** A. Yusuf, Amina, Ami Yusuf and Amina Yussef in Amina Yusuf. */
  private boolean isWithin(ComparedName other) {
    return full.stream().anyMatch(other.full::contains)
        && words.stream()
            .allMatch(word -> other.words.stream().anyMatch(name -> mayBe(word, name)));
  }

  private static boolean mayBe(String word, String name) {
    boolean isLong = word.length() > 3 && word.charAt(0) == name.charAt(0);
    return name.startsWith(word) || word.length() > 2 && isWithinSlips(word, name, isLong ? 2 : 1);
  }

  /**
   * Whether words differ by some slips at most: a letter left out, added, another, or two swapped.
   */
  public static boolean isWithinSlips(String one, String other, int most) {
    return Math.abs(one.length() - other.length()) <= most
        && new DamerauLevenshteinDistance(most).apply(one, other) >= 0;
  }

  /** Whether an account of these letters, as in an address of e-mail, may be of this name. */
  public boolean mayHave(String account) {
    return words.contains(account)
        || words.stream()
            .anyMatch(
                one ->
                    words.stream()
                        .filter(other -> !other.equals(one))
                        .anyMatch(
                            other ->
                                account.equals(one + other)
                                    || account.equals(one.charAt(0) + other)
                                    || account.equals(one + other.charAt(0))));
  }
}
