package org.mentordirectory.match;

import java.util.ArrayList;
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

  /** No score with a bonus is as high. */
  private static final int MOST_WITH_BONUS = 10 * HIGHEST;

  private final List<Candidate> candidates;
  private final Preferences wishes;
  private final Scheme scheme;
  private final List<Criterion> criteria;
  private final boolean needsNoPlace;
  private final OwnWords words;

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
    this.words = new OwnWords(nearness, candidates.size());
  }

  /** Whether the mentee asks for a criterion. */
  public boolean asks(Criterion criterion) {
    return switch (criterion.kind()) {
      case WORDS -> words.areAsked();
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
      case WORDS -> words.share(place);
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
      if (counts(criterion)) {
        sum += (long) weight(criterion) * share(criterion, place);
        all += weight(criterion);
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
            new FreeTextSimilarity.Nearness(new float[words.areAsked() ? 1 : 0], List.of()))
        .score(0);
  }

  /** What a score is made of, in the order of the criteria. */
  public List<ScorePart> parts(int place) {
    return criteria.stream()
        .filter(this::counts)
        .map(each -> new ScorePart(each, share(each, place), weight(each)))
        .toList();
  }

  /** How well a mentor fits, in a word. */
  public FitLevel level(int place) {
    return level(place, score(place));
  }

  /**
   * How well a mentor fits who has a score: not well, who offers nothing of the help that is
   * wanted, or says none of the mentee's words and has nothing else; less than strongly, who has no
   * place, or nothing of the help or work that the mentee chose from lists.
   */
  private FitLevel level(int place, int score) {
    FitLevel level = FitLevel.of(score);
    if (level == FitLevel.SOME || asksNothing()) {
      return FitLevel.SOME;
    }
    boolean fits = false;
    for (Criterion criterion : criteria) {
      if (criterion.isOfMatter() && counts(criterion)) {
        boolean has = share(criterion, place) > 0;
        if (!has && criterion.isOfHelp()) {
          return FitLevel.SOME;
        }
        fits |= has;
      }
    }
    if (!fits) {
      boolean isFar = counts(Criterion.WORDS) && words.saidBy(place).isEmpty();
      return isFar ? FitLevel.SOME : FitLevel.GOOD;
    }
    return hasPlace(place) ? level : FitLevel.GOOD;
  }

  private boolean hasPlace(int place) {
    return weight(Criterion.PLACES) == 0 || share(Criterion.PLACES, place) > 0;
  }

  /**
   * Puts mentors in order, the greatest first: by how well they fit in a word, among equals those
   * with a place first, then by the score.
   *
   * @param bonus what is added to the score
   */
  public int rank(int place, int bonus) {
    int score = score(place) + bonus;
    int better = FitLevel.values().length - level(place, score).ordinal();
    return (2 * better + (hasPlace(place) ? 1 : 0)) * MOST_WITH_BONUS + score;
  }

  private boolean counts(Criterion criterion) {
    return weight(criterion) > 0 && asks(criterion);
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
      if (counts(criterion)) {
        add(criterion, place, reasons);
      }
    }
    return reasons;
  }

  private void add(Criterion criterion, int place, List<Reason> reasons) {
    boolean fits = share(criterion, place) > 0;
    switch (criterion.kind()) {
      case WORDS -> {
        List<String> said = words.saidBy(place);
        if (!fits || !said.isEmpty()) {
          reasons.add(new Reason(criterion, !said.isEmpty(), said));
        }
      }
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
}
