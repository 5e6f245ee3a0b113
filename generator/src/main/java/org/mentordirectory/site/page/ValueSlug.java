package org.mentordirectory.site.page;

import java.util.Locale;
import org.mentordirectory.content.Slug;

/** The part of an address that stands for a value of a facet. */
final class ValueSlug {
  private ValueSlug() {}

  /**
   * A slug for a value. Signs that tell technical names apart are spelt out; a value in another
   * script becomes its code points.
   */
  static String of(String value) {
    String slug =
        Slug.of(
            value
                .toLowerCase(Locale.ROOT)
                .replace("+", " plus ")
                .replace("#", " sharp ")
                .replace("&", " and ")
                .replaceAll("(^|\\s)\\.", "$1 dot "));
    if (Slug.isValid(slug) && !slug.equals("page")) {
      return slug;
    }
    var points = new StringBuilder("u");
    value
        .codePoints()
        .limit(16)
        .forEach(point -> points.append('-').append(Integer.toHexString(point)));
    return points.toString();
  }
}
