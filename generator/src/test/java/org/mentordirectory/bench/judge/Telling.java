package org.mentordirectory.bench.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.generated.Dice;

/** Sentences made of patterns: of {@code [a|b]} one is said, a slot {@code {so}} is filled. */
final class Telling {
  private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final Pattern ARTICLE = Pattern.compile("\\b([Aa]) (?=(\\w+))");

  /** Letters whose names begin with a vowel, as in “an NMR technician”. */
  private static final String SPOKEN = "AEFHILMNORSX";

  private static final Set<String> CONSONANTS = Set.of("university", "union", "user", "one", "UAV");

  private Telling() {}

  /** A sentence. */
  static String sentence(String pattern, Map<String, String> slots, Dice dice) {
    String chosen = pattern;
    for (Matcher choice = CHOICE.matcher(chosen); choice.find(); choice = CHOICE.matcher(chosen)) {
      String one = dice.any(List.of(choice.group(1).split("\\|")));
      chosen = chosen.substring(0, choice.start()) + one + chosen.substring(choice.end());
    }
    String filled = filled(chosen, slots);
    return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
  }

  /** What a pattern says with its slots filled. */
  static String filled(String pattern, Map<String, String> slots) {
    String filled =
        SLOT.matcher(pattern)
            .replaceAll(
                slot -> {
                  String value = slots.get(slot.group(1));
                  if (value == null) {
                    throw new IllegalArgumentException(
                        "nothing for " + slot.group() + ": " + pattern);
                  }
                  return Matcher.quoteReplacement(value);
                });
    return ARTICLE.matcher(filled).replaceAll(Telling::article);
  }

  /** All sentences that a pattern without slots makes. */
  static List<String> all(String pattern) {
    Matcher choice = CHOICE.matcher(pattern);
    if (!choice.find()) {
      return List.of(pattern);
    }
    var all = new ArrayList<String>();
    for (String one : choice.group(1).split("\\|")) {
      all.addAll(all(pattern.substring(0, choice.start()) + one + pattern.substring(choice.end())));
    }
    return all;
  }

  private static String article(MatchResult found) {
    String word = found.group(2);
    boolean letters = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    boolean vowel =
        letters
            ? SPOKEN.indexOf(word.charAt(0)) >= 0
            : "aeiou".indexOf(Character.toLowerCase(word.charAt(0))) >= 0;
    return found.group(1) + (vowel && !CONSONANTS.contains(word) ? "n " : " ");
  }
}
