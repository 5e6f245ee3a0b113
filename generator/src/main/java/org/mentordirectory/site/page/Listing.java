package org.mentordirectory.site.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Slug;
import org.mentordirectory.search.Facet;

/**
 * Who is in the directory on a day, and by what they can be found. Whoever is not in {@code
 * mentors} is in no list, search, feed or API.
 *
 * @param day for which this holds
 * @param mentors those listed, sorted by slug; everything else counts by their places in this list
 * @param alumni those who have left and whose pages stay, by their names
 * @param away those who are paused or were not confirmed for two review periods
 * @param facets with the values that a listed mentor has
 * @param letters of the names, for a list from A to Z
 */
public record Listing(
    LocalDate day,
    List<Mentor> mentors,
    List<Mentor> alumni,
    List<Mentor> away,
    List<Facet> facets,
    Facet letters) {

  public static Listing of(Content content, LocalDate today) {
    var listed = content.listedOn(today);
    var away =
        content.mentors().stream()
            .filter(mentor -> mentor.isAway(content.scheme().review(), today))
            .toList();
    var alumni =
        content.mentors().stream()
            .filter(Mentor::hasLeft)
            .sorted(Comparator.comparing(Mentor::name).thenComparing(Mentor::slug))
            .toList();
    return new Listing(
        today, listed, alumni, away, Facet.of(listed, content.scheme()), NameLetters.of(listed));
  }

  /** All whose profiles are shown. */
  public List<Mentor> shown() {
    return Stream.concat(mentors.stream(), alumni.stream()).toList();
  }

  /** Whether a mentee can begin nothing now with the mentor at a place. */
  public boolean isNotFree(int place) {
    return !mentors.get(place).isFree();
  }

  /** The addresses of the pages of all facet values and letters, by {@link Facet#key}. */
  Map<String, Map<String, String>> facetAddresses() {
    var addresses = new HashMap<String, Map<String, String>>();
    for (Facet facet :
        (Iterable<Facet>) Stream.concat(facets.stream(), Stream.of(letters))::iterator) {
      var values = new HashMap<String, String>();
      Set<String> taken = new HashSet<>();
      for (Facet.Value value : facet.values()) {
        String slug = slug(value.value());
        String free = slug;
        for (int n = 2; !taken.add(free); n++) {
          free = slug + "-" + n;
        }
        values.put(Facet.key(value.value()), "mentors/" + facet.name() + "/" + free + "/");
      }
      addresses.put(facet.name(), values);
    }
    return addresses;
  }

  /**
   * A slug for a value. Signs that tell technical names apart are spelt out; a value in another
   * script becomes its code points.
   */
  private static String slug(String value) {
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
