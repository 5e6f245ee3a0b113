package org.mentordirectory.match;

import java.util.List;

/**
 * A mentee and the mentor who was found, by their places in the pool.
 *
 * @param score from 0 to 1000
 * @param level the same in a word
 * @param parts what it is made of
 * @param bonus what the choices of both added when pairs were weighed
 * @param fixed whether the coordinator had fixed it
 * @param overruled the rules that would have forbidden it, had it not been fixed
 * @param reasons for and against it
 */
public record Pair(
    int mentee,
    int mentor,
    int score,
    FitLevel level,
    List<ScorePart> parts,
    int bonus,
    boolean fixed,
    List<Constraint> overruled,
    List<Reason> reasons) {
  /** Copies the lists. */
  public Pair {
    parts = List.copyOf(parts);
    overruled = List.copyOf(overruled);
    reasons = List.copyOf(reasons);
  }

  static Pair of(MatchingInput pool, int mentee, int mentor) {
    return new Pair(
        mentee,
        mentor,
        pool.score(mentee, mentor),
        pool.scores(mentee).level(mentor),
        pool.scores(mentee).parts(mentor),
        pool.bonus(mentee, mentor),
        pool.isFixed(mentee, mentor),
        List.of(Constraint.values()).stream()
            .filter(rule -> pool.breaks(rule, mentee, mentor))
            .toList(),
        pool.scores(mentee).reasons(mentor));
  }
}
