package org.mentordirectory.match;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.check.alike.ComparedName;
import org.mentordirectory.check.alike.ComparedName.Likeness;
import org.mentordirectory.check.alike.ComparedValue;
import org.mentordirectory.content.Slug;

/**
 * An institution or a part of one as two spellings of it are compared: without accents, capitals
 * and small words, with short forms written out.
 *
 * @param words in the order of the name
 * @param own those that tell it from others of its kind, sorted
 * @param initials of its words, with the small ones and without
 */
record ComparedPlace(List<String> words, List<String> own, Set<String> initials) {
  private static final Set<String> SMALL = Set.of("the", "of", "and", "for", "at", "in");

  private static final Set<String> KINDS =
      Set.of(
          "department",
          "university",
          "school",
          "institute",
          "faculty",
          "college",
          "laboratory",
          "laboratories",
          "centre",
          "division",
          "unit",
          "group",
          "section",
          "team");

  static ComparedPlace of(String name) {
    String plain =
        Slug.plainLetters(name)
            .replace("&", " and ")
            .replaceAll("['’‘`´\\p{Cf}]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    List<String> all = Stream.of(plain.split(" ")).filter(word -> !word.isEmpty()).toList();
    List<String> words =
        all.stream().filter(word -> !SMALL.contains(word)).map(ComparedValue::inFull).toList();
    return new ComparedPlace(
        words,
        words.stream().filter(word -> !KINDS.contains(word)).sorted().toList(),
        Stream.of(initials(all), initials(words)).collect(Collectors.toSet()));
  }

  private static String initials(List<String> words) {
    return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  /** How much another name is like this one. */
  Likeness to(ComparedPlace other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return Likeness.NONE;
    }
    if (new HashSet<>(words).equals(new HashSet<>(other.words))) {
      return Likeness.SAME;
    }
    boolean near =
        !own.isEmpty() && own.equals(other.own)
            || hasSlips(other)
            || isPartOf(other)
            || other.isPartOf(this)
            || isShortFor(other)
            || other.isShortFor(this);
    return near ? Likeness.NEARLY : Likeness.NONE;
  }

  private boolean hasSlips(ComparedPlace other) {
    if (own.isEmpty() || own.size() != other.own.size()) {
      return false;
    }
    for (int i = 0; i < own.size(); i++) {
      if (!isLike(own.get(i), other.own.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Chem for Chemistry, and a slip in it. */
  private static boolean isLike(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    return shorter.length() > 2 && longer.startsWith(shorter)
        || ComparedName.isWithinSlips(one, other, shorter.length() < 8 ? 1 : 2);
  }

  /**
   * Leeds in University of Leeds. That the name of one town is in two universities' is no likeness.
   */
  private boolean isPartOf(ComparedPlace other) {
    return Collections.indexOfSubList(other.words, words) >= 0;
  }

  private boolean isShortFor(ComparedPlace other) {
    return words.size() == 1 && words.get(0).length() > 1 && other.initials.contains(words.get(0));
  }
}
