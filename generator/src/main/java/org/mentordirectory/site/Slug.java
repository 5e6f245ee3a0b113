package org.mentordirectory.site;

import java.text.Normalizer;
import java.util.Locale;

/** The part of an address that stands for a word. */
final class Slug {
  private Slug() {}

  /**
   * A word in a–z, 0–9 and hyphens. Signs that tell technical names apart are spelt out; a word in
   * another script becomes its code points.
   */
  static String of(String word) {
    String spelt =
        word.toLowerCase(Locale.ROOT)
            .replace("+", " plus ")
            .replace("#", " sharp ")
            .replace("&", " and ")
            .replaceAll("(^|\\s)\\.", "$1 dot ");
    String slug =
        Normalizer.normalize(spelt, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("đ", "d")
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (!slug.isEmpty() && !slug.equals("page")) {
      return slug;
    }
    var points = new StringBuilder("u");
    word.codePoints()
        .limit(16)
        .forEach(point -> points.append('-').append(Integer.toHexString(point)));
    return points.toString();
  }
}
