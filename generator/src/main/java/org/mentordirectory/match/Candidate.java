package org.mentordirectory.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.search.Facet;

/**
 * All that a match knows of a mentor: no name, no pronouns, no photo. The texts are known to the
 * search alone ({@link org.mentordirectory.search.FreeTextSimilarity}), without the name as well.
 *
 * @param values what the mentor has, by criterion, as {@link Facet#key}s
 * @param institution as a {@link Facet#key}
 * @param free whether a mentee can begin now
 */
public record Candidate(Map<Criterion, Set<String>> values, String institution, boolean free) {
  static Candidate of(Mentor mentor, Scheme scheme) {
    Map<Criterion, Set<String>> values = new EnumMap<>(Criterion.class);
    for (Criterion criterion : Criterion.ofValues()) {
      var keys = new HashSet<String>();
      values(criterion, mentor, scheme).forEach(value -> keys.add(Facet.key(value)));
      values.put(criterion, keys);
    }
    return new Candidate(values, Facet.key(mentor.institution()), mentor.hasPlaceFree());
  }

  /**
   * The values of a mentor that a criterion compares. Who names no language speaks the scheme's
   * own: most people say only what is special about them.
   */
  public static List<String> values(Criterion criterion, Mentor mentor, Scheme scheme) {
    List<String> values = mentor.values(scheme.profile().get(criterion.key()));
    return values.isEmpty() && criterion == Criterion.LANGUAGES
        ? List.of(usualLanguage(scheme))
        : values;
  }

  /** The scheme's main language, in the spelling that its vocabulary or its mentors would use. */
  public static String usualLanguage(Scheme scheme) {
    return Locale.forLanguageTag(scheme.languages().get(0)).getDisplayLanguage(Locale.ENGLISH);
  }

  /** Those of some values that the mentor has, in their order. */
  List<String> having(Criterion criterion, List<String> wanted) {
    var having = new ArrayList<String>();
    Set<String> own = values.getOrDefault(criterion, Set.of());
    for (String value : wanted) {
      if (own.contains(Facet.key(value))) {
        having.add(value);
      }
    }
    return having;
  }
}
