package org.mentordirectory.match;

import java.util.ArrayList;
import java.util.List;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.search.Facet;

/**
 * What the browser matches by besides the index of the search: a facet for each criterion that
 * compares values, so that a mentee loads what the wishes ask for and not all profiles.
 */
public final class MatchFacets {
  /** The facet of the mentors' institutions. */
  public static final String INSTITUTION = "institution";

  private MatchFacets() {}

  /**
   * The values that mentees choose from, with how many mentors have each.
   *
   * @param mentors sorted by slug
   */
  public static List<Facet> of(List<Mentor> mentors, Scheme scheme) {
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
    return facets;
  }
}
