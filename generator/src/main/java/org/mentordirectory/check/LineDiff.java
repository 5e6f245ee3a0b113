package org.mentordirectory.check;

import java.util.List;

/** The lines in which a file differs from what it was, each with its number before and now. */
final class LineDiff {
  /** So many lines are looked through for one that was put in or taken out. */
  private static final int MOST_LINES = 2_000;

  private LineDiff() {}

  /**
   * Shows the difference as {@code diff -u} does, without lines around it.
   *
   * @param hunks takes what is shown
   * @return how many lines were changed, added or taken out
   */
  static int between(List<String> old, List<String> fresh, List<String> hunks) {
    int begin = 0;
    int shorter = Math.min(old.size(), fresh.size());
    while (begin < shorter && old.get(begin).equals(fresh.get(begin))) {
      begin++;
    }
    return between(
        old.subList(begin, old.size()), fresh.subList(begin, fresh.size()), begin + 1, hunks);
  }

  private static int between(List<String> old, List<String> fresh, int first, List<String> hunks) {
    int[][] same = same(old, fresh);
    int changed = 0;
    int i = 0;
    int j = 0;
    while (i < old.size() || j < fresh.size()) {
      boolean isGone = j == fresh.size();
      boolean isNew = i == old.size();
      if (!isGone && !isNew) {
        if (old.get(i).equals(fresh.get(j))) {
          i++;
          j++;
          continue;
        }
        if (i < same.length - 1 && j < same[0].length - 1) {
          isGone = same[i + 1][j] > same[i + 1][j + 1];
          isNew = !isGone && same[i][j + 1] > same[i + 1][j + 1];
        }
      }
      changed++;
      hunks.add("@@ -%s +%s @@".formatted(first + i, first + j));
      if (!isNew) {
        hunks.add("-" + old.get(i++).stripTrailing());
      }
      if (!isGone) {
        hunks.add("+" + fresh.get(j++).stripTrailing());
      }
    }
    return changed;
  }

  /** How many lines are the same, at most, from each pair of lines on. */
  private static int[][] same(List<String> old, List<String> fresh) {
    int most = Math.min(old.size(), MOST_LINES);
    int mostFresh = Math.min(fresh.size(), MOST_LINES);
    int[][] same = new int[most + 1][mostFresh + 1];
    for (int i = most - 1; i >= 0; i--) {
      for (int j = mostFresh - 1; j >= 0; j--) {
        same[i][j] =
            old.get(i).equals(fresh.get(j))
                ? same[i + 1][j + 1] + 1
                : Math.max(same[i + 1][j], same[i][j + 1]);
      }
    }
    return same;
  }
}
