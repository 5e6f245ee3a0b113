package org.mentordirectory.generated;

import java.util.List;
import java.util.stream.IntStream;

/** Invented words that can be spoken, each number another word. */
final class Syllables {
  private static final List<String> ONSETS =
      List.of(
          "b", "br", "cl", "cr", "d", "dr", "fl", "g", "gl", "gr", "h", "l", "m", "pl", "pr", "r",
          "s", "st", "sw", "t", "th", "tr", "v", "w");

  private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u");

  private static final List<String> CODAS = List.of("n", "l", "r", "m", "rn", "st", "sk", "nd");

  private static final List<String> VILLAGES =
      List.of(
          "bury", "by", "combe", "croft", "den", "field", "ford", "gate", "ham", "ley", "man",
          "more", "ridge", "shaw", "son", "stead", "ton", "well", "wick", "wood", "worth");

  private static final int OPEN = ONSETS.size() * VOWELS.size();

  /** Walks through all words in an order that does not show; a prime, so it meets each of them. */
  private static final int STRIDE = 7_919;

  private Syllables() {}

  /** Words of two syllables, such as “brevalm”; there are 115,200 of them. */
  static List<String> words(int from, int to) {
    return IntStream.range(from, to)
        .map(number -> scattered(number, OPEN * OPEN * CODAS.size()))
        .mapToObj(
            place ->
                open(place % OPEN) + open(place / OPEN % OPEN) + CODAS.get(place / OPEN / OPEN))
        .toList();
  }

  /** A surname that sounds like a village, such as “Drolverton”; there are 20,160 of them. */
  static String surname(int number) {
    int place = scattered(number, OPEN * CODAS.size() * VILLAGES.size());
    return capital(
        open(place % OPEN)
            + CODAS.get(place / OPEN % CODAS.size())
            + VILLAGES.get(place / OPEN / CODAS.size()));
  }

  static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static int scattered(int number, int words) {
    return (int) (((long) number + 1) * STRIDE % words);
  }

  private static String open(int place) {
    return ONSETS.get(place % ONSETS.size()) + VOWELS.get(place / ONSETS.size());
  }
}
