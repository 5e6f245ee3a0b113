package org.mentordirectory.check.alike;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Letters of Cyrillic and Greek that look like Latin ones: a name with one among its letters is
 * found by nobody who types it, and may be made to pass for another's.
 *
 * @see <a href="https://www.unicode.org/reports/tr39/#Mixed_Script_Detection">UTS 39, section 5</a>
 */
final class LookAlikes {
  private static final String CYRILLIC = "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһԛԝӏ";
  private static final String AS_LATIN = "ABESIJKMHOPCTYXaesijopcyxdhqwl";
  private static final String GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοιν";
  private static final String GREEK_AS_LATIN = "ABEZHIKMNOPTYXoiv";

  private static final Map<Character, Character> LATIN = latin();

  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private LookAlikes() {}

  private static Map<Character, Character> latin() {
    var latin = new HashMap<Character, Character>();
    for (int i = 0; i < CYRILLIC.length(); i++) {
      latin.put(CYRILLIC.charAt(i), AS_LATIN.charAt(i));
    }
    for (int i = 0; i < GREEK.length(); i++) {
      latin.put(GREEK.charAt(i), GREEK_AS_LATIN.charAt(i));
    }
    return latin;
  }

  /** A text with Latin letters for those that look like them. */
  static String inLatin(String text) {
    if (isPlain(text)) {
      return text;
    }
    var latin = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      latin.setCharAt(i, LATIN.getOrDefault(text.charAt(i), text.charAt(i)));
    }
    return latin.toString();
  }

  /** The first letter of a word that is of another alphabet than the Latin ones in it. */
  static Optional<String> foreign(String word) {
    if (isPlain(word) || word.codePoints().noneMatch(c -> isOf(c, UnicodeScript.LATIN))) {
      return Optional.empty();
    }
    return word.codePoints()
        .filter(c -> isOf(c, UnicodeScript.CYRILLIC) || isOf(c, UnicodeScript.GREEK))
        .mapToObj(Character::toString)
        .findFirst();
  }

  /** Whether all letters of a word that is not Latin look so. */
  static boolean looksLatin(String word) {
    return !isPlain(word) && word.chars().allMatch(c -> LATIN.containsKey((char) c));
  }

  static boolean isOf(int letter, UnicodeScript script) {
    return UnicodeScript.of(letter) == script;
  }

  /** Most texts are so, and this is far quicker to see. */
  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 0x370);
  }
}
