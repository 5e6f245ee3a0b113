package org.mentordirectory.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mentee's own words as the search can take them: without signs that mean something to it, and
 * without the small words that everybody uses who asks for help. They tell no mentor from another,
 * and would otherwise be given as reasons.
 */
public final class PlainWords {
  /** In the letters a to z alone; {@code match/criteria.js} is given the same list. */
  private static final List<String> SMALL =
      List.of(
          ("a about after again all also am an and any anybody anyone are as ask asked asking at be because become becoming been"
                  + " before being both but by can could did do does doing dont each few for from"
                  + " get getting give go going good got had has have having he help helped helpful"
                  + " helping her hers him his hope hoping how i id if im in into is it its ive just"
                  + " know like look looking lot me mentee mentor mentoring mentors more most much my"
                  + " myself need needed needs new no not now of on one or other our out over own"
                  + " people person please really she should so some somebody someone something such"
                  + " talk than thank thanks that the their them then there these they thing things"
                  + " think this those through to too two under up us use used very want wanted"
                  + " wanting was way we well were what when where whether which while who why will"
                  + " wish with without would you your")
              .split(" "));

  /** No word is as long, and looking for what it may stand for would take long. */
  private static final int LONGEST = 60;

  private static final Set<String> KNOWN = Set.copyOf(SMALL);

  private PlainWords() {}

  /** The small words. */
  public static List<String> small() {
    return SMALL;
  }

  /** The words that are left, each with a space behind it, so that none is taken for half typed. */
  static String of(String words) {
    return Stream.of(words.replaceAll("[\"\u201c\u201d-]", " ").split("[ \t\n\r]+"))
        .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
        .filter(word -> !KNOWN.contains(letters(word)))
        .map(word -> word + " ")
        .collect(Collectors.joining());
  }

  private static String letters(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
