package org.mentordirectory.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that everybody uses who asks for help: they tell no mentor from another, and are left out
 * where there is anything else to go by. {@code assets/search/small.js} has the same.
 */
public final class SmallWords {
  private static final List<String> ALL =
      List.of(
          ("a about after again all also am an and any anybody anyone are around as ask asked"
                  + " asking at based be because become becoming been before being both but by can could"
                  + " did do does doing done dont each few for from get getting give go going good"
                  + " got had has have having he help helped helpful helping her hers him his hope"
                  + " hoping how i id if ill im in into is it its ive just know knows like look"
                  + " looking lot may me mentee mentor mentoring mentors might mine more most much"
                  + " must my myself near need needed needs new no not now of on one or other our ours"
                  + " out over own people person please really she should so some somebody someone"
                  + " something such talk than thank thanks that the their them then there these"
                  + " they thing things think this those through to too two under up us use used"
                  + " very want wanted wanting wants was way we well were what when where whether"
                  + " which while who whom whose why will wish with without would you your yours")
              .split(" "));

  private static final Set<String> KNOWN = Set.copyOf(ALL);

  /** Among few words they may be things that technicians know. */
  private static final Set<String> OF_TWO_MEANINGS = Set.of("go", "it", "us");

  /** How many words are few. */
  private static final int FEW = 3;

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?=.*[A-Z])[^a-z]{2,}", Pattern.DOTALL);

  private SmallWords() {}

  /** All of them, in the letters a to z. */
  public static List<String> all() {
    return ALL;
  }

  /**
   * Whether a word says nothing of what is looked for.
   *
   * @param typed as it stands in the query; in capitals it is an abbreviation
   * @param word in small letters
   * @param number of the words of the query
   */
  public static boolean isSmall(String typed, String word, int number) {
    return KNOWN.contains(word)
        && !ABBREVIATION.matcher(typed).matches()
        && !(number <= FEW && OF_TWO_MEANINGS.contains(word));
  }
}
