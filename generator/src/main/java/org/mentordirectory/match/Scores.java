package org.mentordirectory.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.Mentor.State;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.search.Facet;
import org.mentordirectory.search.FreeTextSimilarity;

/** How well all mentors fit one mentee, by their places in the list. */
public final class Scores {
  /** The best score, and the best share. */
  public static final int HIGHEST = 1000;

  /** How many of the mentee's own words a reason names. */
  private static final int MOST_WORDS = 3;

  private final List<Candidate> candidates;
  private final Preferences wishes;
  private final Scheme scheme;
  private final List<Criterion> criteria;
  private final boolean needsNoPlace;
  private final FreeTextSimilarity.Nearness nearness;
  private final float nearest;
  private final List<FreeTextSimilarity.Said> telling;

  Scores(
      List<Candidate> candidates,
      Preferences wishes,
      Scheme scheme,
      FreeTextSimilarity.Nearness nearness) {
    this.candidates = candidates;
    this.wishes = wishes;
    this.scheme = scheme;
    this.criteria = scheme.profile().criteria();
    this.needsNoPlace = wishes.needsNoPlace(scheme);
    this.nearness = nearness;
    float most = 0;
    for (float score : nearness.scores()) {
      most = Math.max(most, score);
    }
    this.nearest = most;
    int few = Math.max(1, candidates.size() / 4);
    this.telling =
        nearness.words().stream()
            .filter(word -> word.places().cardinality() <= few && !word.places().isEmpty())
            .sorted(Comparator.comparingInt(word -> word.places().cardinality()))
            .toList();
  }

  /** Whether the mentee asks for a criterion. */
  public boolean asks(Criterion criterion) {
    return switch (criterion.kind()) {
      case WORDS -> nearness.scores().length > 0;
      case SIDE -> wishes.side() != Preferences.Side.EITHER && !wishes.institution().isEmpty();
      case PLACES -> true;
      case VALUES -> !wishes.of(criterion).isEmpty();
    };
  }

  /** Whether the mentee asks for nothing but a place. */
  boolean asksNothing() {
    return criteria.stream()
        .noneMatch(criterion -> criterion.kind() != Criterion.Kind.PLACES && asks(criterion));
  }

  /** What a mentor has of a criterion that is asked for, from 0 to {@link #HIGHEST}. */
  public int share(Criterion criterion, int place) {
    Candidate candidate = candidates.get(place);
    return switch (criterion.kind()) {
      case WORDS -> nearest > 0 ? (int) ((double) HIGHEST * nearness.scores()[place] / nearest) : 0;
      case SIDE -> isOnSide(candidate) ? HIGHEST : 0;
      case PLACES -> candidate.state() == State.OPEN || isWithoutPlace(candidate) ? HIGHEST : 0;
      case VALUES -> {
        List<String> wanted = wishes.of(criterion);
        int having = candidate.having(criterion, wanted).size();
        yield criterion.each() ? HIGHEST * having / wanted.size() : having > 0 ? HIGHEST : 0;
      }
    };
  }

  /** Whether what is wanted can be had of a mentor without a place. */
  private boolean isWithoutPlace(Candidate candidate) {
    return candidate.state() == State.SINGLE && needsNoPlace;
  }

  private boolean isOnSide(Candidate candidate) {
    boolean same = candidate.institution().equals(Facet.key(wishes.institution()));
    return same == (wishes.side() == Preferences.Side.INSIDE);
  }

  /** How well a mentor fits, from 0 to {@link #HIGHEST}. */
  public int score(int place) {
    long sum = 0;
    long all = 0;
    for (Criterion criterion : criteria) {
      int weight = weight(criterion);
      if (weight > 0 && asks(criterion)) {
        sum += (long) weight * share(criterion, place);
        all += weight;
      }
    }
    return all == 0 ? 0 : (int) (sum / all);
  }

  /** The score of somebody with a place free who has some values and says none of the words. */
  int scoreOf(Map<String, List<String>> values) {
    Map<String, Set<String>> keys = new HashMap<>();
    values.forEach(
        (criterion, some) ->
            keys.put(criterion, some.stream().map(Facet::key).collect(Collectors.toSet())));
    String institution = wishes.side() == Preferences.Side.INSIDE ? wishes.institution() : "";
    return new Scores(
            List.of(new Candidate(keys, Facet.key(institution), State.OPEN)),
            wishes,
            scheme,
            new FreeTextSimilarity.Nearness(
                new float[Math.min(1, nearness.scores().length)], List.of()))
        .score(0);
  }

  private int weight(Criterion criterion) {
    return scheme.matching().weight(criterion);
  }

  /** What has to fit and does not; a mentor for whom there is such a thing is no match. */
  public List<Criterion> broken(int place) {
    var broken = new ArrayList<Criterion>();
    for (Criterion criterion : criteria) {
      if (wishes.musts().contains(criterion.key())
          && asks(criterion)
          && share(criterion, place) == 0) {
        broken.add(criterion);
      }
    }
    return broken;
  }

  /** What speaks for and against a mentor, in the order of the criteria. */
  public List<Reason> reasons(int place) {
    var reasons = new ArrayList<Reason>();
    for (Criterion criterion : criteria) {
      if (asks(criterion) && weight(criterion) > 0) {
        add(criterion, place, reasons);
      }
    }
    return reasons;
  }

  private void add(Criterion criterion, int place, List<Reason> reasons) {
    boolean fits = share(criterion, place) > 0;
    switch (criterion.kind()) {
      case WORDS -> reasons.add(new Reason(criterion, fits, fits ? telling(place) : List.of()));
      case SIDE ->
          reasons.add(
              new Reason(
                  criterion,
                  fits,
                  List.of(
                      (wishes.side() == Preferences.Side.INSIDE) == fits ? "inside" : "outside")));
      case PLACES ->
          reasons.add(
              new Reason(
                  criterion,
                  fits,
                  isWithoutPlace(candidates.get(place))
                      ? List.of(State.SINGLE.word())
                      : List.of()));
      case VALUES -> {
        List<String> wanted = wishes.of(criterion);
        List<String> having = candidates.get(place).having(criterion, wanted);
        if (fits) {
          reasons.add(new Reason(criterion, true, having));
        }
        if (!fits || criterion.each() && having.size() < wanted.size()) {
          reasons.add(
              new Reason(
                  criterion,
                  false,
                  wanted.stream().filter(value -> !having.contains(value)).toList()));
        }
      }
    }
  }

  /** The rarest of the mentee's own words that a mentor's texts have. */
  private List<String> telling(int place) {
    return telling.stream()
        .filter(word -> word.places().get(place))
        .limit(MOST_WORDS)
        .map(FreeTextSimilarity.Said::word)
        .toList();
  }
}
