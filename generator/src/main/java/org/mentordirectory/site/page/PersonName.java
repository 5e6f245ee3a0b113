package org.mentordirectory.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a name is made of, as far as lists and monograms need it: titles before it and letters of
 * honour behind it are no part of it. Who has nothing else keeps them.
 *
 * @param given all words before the surname; may be empty
 * @param surname the last word, with the small words and prefixes that belong to it
 */
record PersonName(List<String> given, String surname) {
  /** The script of cards has the same, see {@code shared/card.js}. */
  private static final Set<String> TITLES =
      Set.of(
          "dr",
          "prof",
          "professor",
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "sir",
          "dame",
          "rev",
          "revd",
          "reverend");

  private static final Set<String> HONOURS =
      Set.of(
          "phd",
          "dphil",
          "mbe",
          "obe",
          "cbe",
          "bsc",
          "msc",
          "ceng",
          "ieng",
          "engtech",
          "rsci",
          "rscitech",
          "csci",
          "mrsc",
          "frsc",
          "frs",
          "jr",
          "sr");

  private static final Set<String> PREFIXES = Set.of("ó", "ní", "nic", "uí", "mac", "ap", "ab");

  static PersonName of(String name) {
    List<String> words = words(name);
    int surname = words.size() - 1;
    while (surname > 1 && belongsToNext(words.get(surname - 1))) {
      surname--;
    }
    return new PersonName(
        words.subList(0, surname), String.join(" ", words.subList(surname, words.size())));
  }

  /** The words without titles and honours; never none. */
  private static List<String> words(String name) {
    var words = new ArrayList<String>(List.of(name.strip().split("[\\s,]+")));
    while (words.size() > 1) {
      if (words.size() > 2 && key(words.get(0)).equals("eur") && key(words.get(1)).equals("ing")) {
        words.subList(0, 2).clear();
      } else if (TITLES.contains(key(words.get(0)))) {
        words.remove(0);
      } else {
        break;
      }
    }
    while (words.size() > 2 && HONOURS.contains(key(words.get(words.size() - 1)))) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace(".", "");
  }

  private static boolean belongsToNext(String word) {
    return Character.isLowerCase(word.codePointAt(0)) || PREFIXES.contains(key(word));
  }

  /** The first letters of the first and the last word, and of each part that a hyphen joins. */
  String initials() {
    var words = new ArrayList<String>();
    for (String word : given) {
      words.addAll(List.of(word.split("-")));
    }
    words.addAll(List.of(surname.split("[\\s-]")));
    words.removeIf(word -> word.isEmpty() || !Character.isLetter(word.codePointAt(0)));
    if (words.isEmpty()) {
      return "?";
    }
    String first = initial(words.get(0));
    return words.size() == 1 ? first : first + initial(words.get(words.size() - 1));
  }

  private static String initial(String word) {
    return Character.toString(Character.toUpperCase(word.codePointAt(0)));
  }
}
