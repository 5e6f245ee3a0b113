package org.mentordirectory.match;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.search.Facet;
import org.mentordirectory.search.IndexFiles;
import org.mentordirectory.search.LuceneIndex;
import org.mentordirectory.search.MentorTexts;
import org.mentordirectory.search.Result;

/**
 * The index by which the browser matches: an index of the search like any other, without names, and
 * with a facet for each criterion that compares values, so that a mentee loads what the wishes ask
 * for and not all profiles.
 */
public final class MatchIndex {
  /** The facet of the mentors' institutions. */
  public static final String INSTITUTION = "institution";

  /** The facet of those who have no places, and give single conversations. */
  private static final String STATE = "state";

  private MatchIndex() {}

  /**
   * Writes the index.
   *
   * @param mentors sorted by slug
   * @param results what is shown of each
   * @param folder made if it is not there
   * @return how many files
   */
  public static int write(
      List<Mentor> mentors, Scheme scheme, List<? extends Result> results, Path folder)
      throws IOException {
    Map<String, List<String>> implied = MentorTexts.implied(mentors, scheme);
    Function<Mentor, List<String>> terms = mentor -> implied.getOrDefault(mentor.slug(), List.of());
    List<Facet> facets = facets(mentors, scheme);
    facets.add(Facet.of(MentorTexts.IMPLIED, mentors, terms, scheme));
    try (LuceneIndex index =
        MentorTexts.indexWithoutNames(
            mentors,
            scheme,
            mentor -> {
              Map<String, List<String>> values = values(mentor, scheme);
              values.put(MentorTexts.IMPLIED, terms.apply(mentor));
              return values;
            })) {
      return IndexFiles.write(index, results, facets, folder);
    }
  }

  /** The values that mentees choose from, with how many mentors have each. */
  public static List<Facet> facets(List<Mentor> mentors, Scheme scheme) {
    var facets = new ArrayList<Facet>();
    for (Criterion criterion : scheme.profile().criteriaOfValues()) {
      facets.add(
          Facet.of(
              criterion.key(),
              mentors,
              mentor -> Candidate.values(criterion, mentor, scheme),
              scheme));
    }
    facets.add(Facet.of(INSTITUTION, mentors, mentor -> List.of(mentor.institution()), scheme));
    facets.add(Facet.of(STATE, mentors, MatchIndex::states, scheme));
    return facets;
  }

  private static Map<String, List<String>> values(Mentor mentor, Scheme scheme) {
    var values = new LinkedHashMap<String, List<String>>();
    for (Criterion criterion : scheme.profile().criteriaOfValues()) {
      values.put(criterion.key(), Candidate.values(criterion, mentor, scheme));
    }
    values.put(INSTITUTION, List.of(mentor.institution()));
    values.put(STATE, states(mentor));
    return values;
  }

  private static List<String> states(Mentor mentor) {
    return mentor.state() == Mentor.State.SINGLE ? List.of(mentor.state().word()) : List.of();
  }
}
