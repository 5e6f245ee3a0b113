package org.mentordirectory.words;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a language tells apart by a number, for whole numbers from 0; the end of a message's key. A
 * language that is not named here tells one from several.
 *
 * @see <a
 *     href="https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html">
 *     CLDR, Language Plural Rules</a>
 */
public enum PluralCategory {
  /** None, where that has a form of its own. */
  ZERO,
  /** One, and what is counted like it. */
  ONE,
  /** Two, and what is counted like it. */
  TWO,
  /** A small number. */
  FEW,
  /** A larger number. */
  MANY,
  /** Every other number; each language has it. */
  OTHER;

  /** The end of a message's key, with its dot. */
  String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** What a key is without the category at its end, if it has one. */
  public static Optional<String> base(String key) {
    return Stream.of(values())
        .filter(category -> key.endsWith(category.ending()))
        .map(category -> key.substring(0, key.length() - category.ending().length()))
        .findFirst();
  }

  /** The category of a number in a language. */
  static PluralCategory of(Locale locale, long number) {
    return switch (locale.getLanguage()) {
      case "ja", "ko", "zh", "vi", "th", "id", "ms" -> OTHER;
      case "fr", "pt", "hi", "fa", "bn", "pa" -> number <= 1 ? ONE : OTHER;
      case "cy" -> number <= 3 ? values()[(int) number] : number == 6 ? MANY : OTHER;
      case "ga" -> irish(number);
      case "gd" -> scottishGaelic(number);
      case "pl" -> number == 1 ? ONE : isSlavicFew(number) ? FEW : MANY;
      case "ru", "uk", "be" ->
          number % 10 == 1 && number % 100 != 11 ? ONE : isSlavicFew(number) ? FEW : MANY;
      case "cs", "sk" -> number == 1 ? ONE : number >= 2 && number <= 4 ? FEW : OTHER;
      case "ar" -> arabic(number);
      default -> number == 1 ? ONE : OTHER;
    };
  }

  private static PluralCategory irish(long number) {
    return number == 1
        ? ONE
        : number == 2 ? TWO : number < 3 || number > 10 ? OTHER : number < 7 ? FEW : MANY;
  }

  private static PluralCategory scottishGaelic(long number) {
    return number == 1 || number == 11
        ? ONE
        : number == 2 || number == 12 ? TWO : number >= 3 && number <= 19 ? FEW : OTHER;
  }

  private static boolean isSlavicFew(long number) {
    return number % 10 >= 2 && number % 10 <= 4 && (number % 100 < 12 || number % 100 > 14);
  }

  private static PluralCategory arabic(long number) {
    long rest = number % 100;
    return number <= 2
        ? values()[(int) number]
        : rest >= 3 && rest <= 10 ? FEW : rest >= 11 ? MANY : OTHER;
  }
}
