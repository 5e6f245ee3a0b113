package org.mentordirectory.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Use;

/**
 * A mentee for whom no mentor was found, why, and the nearest change that would help.
 *
 * @param mentee by place in the pool
 * @param cause why
 * @param best the highest score of a mentor whom nothing but the score or a place forbids; -1 where
 *     there is none
 * @param forbidden how many mentors each rule forbids
 * @param drop what had to fit, and would bring a mentor with a place free if it had not to
 * @param opened how many such mentors
 * @param full mentors who fit and have no place left, the best first, three at most
 * @param again mentors with a place left who would fit, were it not that the pair was declined or
 *     broken off before, the best first, three at most
 * @param recruit whom to look for
 */
public record Unmatched(
    int mentee,
    Cause cause,
    int best,
    Map<Constraint, Integer> forbidden,
    Optional<Criterion> drop,
    int opened,
    List<Integer> full,
    List<Integer> again,
    Recruit recruit) {

  private static final int MOST = 3;
  private static final Set<Constraint> BEFORE = Set.of(Constraint.DECLINED, Constraint.BROKEN_OFF);

  /** Why there is no mentor. */
  public enum Cause {
    /** Rules forbid every mentor. */
    RULES,
    /** Every mentor whom no other rule forbids scores too low. */
    LEAST,
    /** The mentors who fit have no place left. */
    FULL
  }

  /**
   * A mentor who would help: one who has all of this and a place free.
   *
   * @param wanted values by the keys of criteria
   * @param side where that has to fit, whether of the mentee's institution
   */
  public record Recruit(Map<String, List<String>> wanted, Preferences.Side side) {}

  /**
   * Looks for the reason.
   *
   * @param left places that each mentor still has
   */
  static Unmatched of(MatchingInput pool, int mentee, int[] left) {
    Map<Constraint, Integer> forbidden = new EnumMap<>(Constraint.class);
    var fitting = new ArrayList<Integer>();
    int best = -1;
    for (int mentor = 0; mentor < pool.mentors().size(); mentor++) {
      for (Constraint rule : Constraint.values()) {
        if (pool.breaks(rule, mentee, mentor)) {
          forbidden.merge(rule, 1, Integer::sum);
        }
      }
      if (!pool.isForbidden(mentee, mentor, Set.of(Constraint.LEAST))) {
        best = Math.max(best, pool.score(mentee, mentor));
        if (!pool.isForbidden(mentee, mentor, Set.of())) {
          fitting.add(mentor);
        }
      }
    }
    fitting.sort(Comparator.comparingInt(mentor -> -pool.score(mentee, mentor)));
    Map<Criterion, Integer> opened = opened(pool, mentee, left);
    Optional<Criterion> drop =
        opened.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .filter(criterion -> fitting.isEmpty());
    return new Unmatched(
        mentee,
        !fitting.isEmpty() ? Cause.FULL : best >= 0 ? Cause.LEAST : Cause.RULES,
        best,
        forbidden,
        drop,
        drop.map(opened::get).orElse(0),
        fitting.stream().limit(MOST).toList(),
        again(pool, mentee, left),
        recruit(pool, mentee, left));
  }

  private static List<Integer> again(MatchingInput pool, int mentee, int[] left) {
    return IntStream.range(0, left.length)
        .filter(mentor -> left[mentor] > 0 && pool.hasPlaceFor(mentee, mentor))
        .filter(mentor -> pool.isForbidden(mentee, mentor, Set.of()))
        .filter(mentor -> !pool.isForbidden(mentee, mentor, BEFORE))
        .boxed()
        .sorted(Comparator.comparingInt(mentor -> -pool.score(mentee, mentor)))
        .limit(MOST)
        .toList();
  }

  /** How many mentors with a place left would be allowed without each thing that has to fit. */
  private static Map<Criterion, Integer> opened(MatchingInput pool, int mentee, int[] left) {
    Map<Criterion, Integer> opened = new TreeMap<>();
    for (int mentor = 0; mentor < left.length; mentor++) {
      List<Criterion> broken = pool.scores(mentee).broken(mentor);
      if (left[mentor] > 0
          && pool.hasPlaceFor(mentee, mentor)
          && broken.size() == 1
          && !pool.isForbidden(mentee, mentor, Set.of(Constraint.MUSTS))) {
        opened.merge(broken.get(0), 1, Integer::sum);
      }
    }
    return opened;
  }

  /** The scarcest of each kind and what has to fit; all that is wanted where that is too little. */
  private static Recruit recruit(MatchingInput pool, int mentee, int[] left) {
    Preferences wishes = pool.mentees().get(mentee).wishes();
    ProfileFields profile = pool.scheme().profile();
    var wanted = new HashMap<String, List<String>>();
    for (Criterion criterion : profile.criteriaOfValues()) {
      String key = criterion.key();
      boolean told = profile.get(key).is(Use.SOUGHT) || wishes.musts().contains(key);
      wishes.of(criterion).stream()
          .filter(value -> told)
          .min(Comparator.comparingInt(value -> offering(criterion, value, pool, mentee, left)))
          .ifPresent(value -> wanted.put(key, List.of(value)));
    }
    return new Recruit(
        pool.scores(mentee).scoreOf(wanted) < pool.scheme().matching().least()
            ? wishes.values()
            : wanted,
        wishes.musts().contains(Criterion.SIDE.key()) ? wishes.side() : Preferences.Side.EITHER);
  }

  /** How many mentors with a place left offer a value. */
  private static int offering(
      Criterion criterion, String value, MatchingInput pool, int mentee, int[] left) {
    int offering = 0;
    for (int mentor = 0; mentor < left.length; mentor++) {
      Mentor one = pool.mentors().get(mentor);
      boolean has =
          Candidate.values(criterion, one, pool.scheme()).stream()
              .anyMatch(value::equalsIgnoreCase);
      offering += left[mentor] > 0 && pool.hasPlaceFor(mentee, mentor) && has ? 1 : 0;
    }
    return offering;
  }
}
