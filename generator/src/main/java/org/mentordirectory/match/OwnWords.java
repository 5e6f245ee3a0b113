package org.mentordirectory.match;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mentordirectory.search.FreeTextSimilarity;

/** What a mentee says in their own words, and what of it each mentor says. */
final class OwnWords {
  /** So many words in common are as good as all, and no reason names more. */
  private static final int MOST = 3;

  /** A word tells something if no more than one in so many mentors has it. */
  private static final int ONE_IN = 4;

  private final FreeTextSimilarity.Nearness nearness;
  private final float nearest;

  /** Words that tell mentors apart, the rarest first. */
  private final List<FreeTextSimilarity.Said> telling;

  /** How many of them some mentor has. */
  private final int met;

  /**
   * Words.
   *
   * @param mentors how many there are
   */
  OwnWords(FreeTextSimilarity.Nearness nearness, int mentors) {
    this.nearness = nearness;
    float most = 0;
    for (float score : nearness.scores()) {
      most = Math.max(most, score);
    }
    this.nearest = most;
    int few = Math.max(1, mentors / ONE_IN);
    this.telling =
        nearness.words().stream()
            .filter(word -> isTelling(word.word()) && word.places().cardinality() <= few)
            .sorted(Comparator.comparingInt(word -> word.places().cardinality()))
            .toList();
    this.met = IntStream.range(0, mentors).map(this::met).max().orElse(0);
  }

  /** A letter or a number by itself says nothing. */
  private static boolean isTelling(String word) {
    return word.length() > 1 && !word.chars().allMatch(sign -> sign >= '0' && sign <= '9');
  }

  private int met(int place) {
    return (int) telling.stream().filter(word -> word.places().get(place)).count();
  }

  /** Whether the mentee says anything that could be compared. */
  boolean areAsked() {
    return nearness.scores().length > 0;
  }

  /**
   * How near a mentor's texts are, from 0 to {@link Scores#HIGHEST}: as a share of the nearest,
   * which has less than all where nobody says much of what the mentee says.
   */
  int share(int place) {
    if (nearest == 0) {
      return 0;
    }
    int share = (int) ((double) Scores.HIGHEST * nearness.scores()[place] / nearest);
    return share * atMost(met) / atMost(telling.size());
  }

  private static int atMost(int words) {
    return Math.max(1, Math.min(MOST, words));
  }

  /** The rarest of the telling words that a mentor says. */
  List<String> saidBy(int place) {
    return telling.stream()
        .filter(word -> word.said().get(place))
        .limit(MOST)
        .map(FreeTextSimilarity.Said::word)
        .toList();
  }
}
