package org.mentordirectory.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;
import org.mentordirectory.search.Facet;

/**
 * All that a match knows of a mentor: no name, no pronouns, no photo. The texts are known to the
 * search alone ({@link org.mentordirectory.search.FreeTextSimilarity}), without the name as well.
 *
 * @param values what the mentor has, by the keys of criteria, as {@link Facet#key}s
 * @param institution as a {@link Facet#key}
 * @param state whether a mentee can begin now
 */
public record Candidate(Map<String, Set<String>> values, String institution, Mentor.State state) {
  static Candidate of(Mentor mentor, Scheme scheme) {
    var values = new HashMap<String, Set<String>>();
    for (Criterion criterion : scheme.profile().criteriaOfValues()) {
      var keys = new HashSet<String>();
      values(criterion, mentor, scheme).forEach(value -> keys.add(Facet.key(value)));
      values.put(criterion.key(), keys);
    }
    return new Candidate(values, Facet.key(mentor.institution()), mentor.state());
  }

  /**
   * The values of a mentor that a criterion compares. Who names no language speaks the scheme's
   * own: most people say only what is special about them.
   */
  public static List<String> values(Criterion criterion, Mentor mentor, Scheme scheme) {
    Field field = scheme.profile().get(criterion.key());
    List<String> values = mentor.values(field);
    return values.isEmpty() && field.is(Use.USUAL_LANGUAGE)
        ? List.of(usualLanguage(scheme))
        : values;
  }

  /** The scheme's main language, in the spelling that its vocabulary or its mentors would use. */
  public static String usualLanguage(Scheme scheme) {
    var language = Locale.forLanguageTag(scheme.languages().get(0));
    return language.getDisplayLanguage(language);
  }

  /** Those of some values that the mentor has, in their order. */
  List<String> having(Criterion criterion, List<String> wanted) {
    var having = new ArrayList<String>();
    Set<String> own = values.getOrDefault(criterion.key(), Set.of());
    for (String value : wanted) {
      if (own.contains(Facet.key(value))) {
        having.add(value);
      }
    }
    return having;
  }
}
