package org.mentordirectory.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which words of a text are others than before: the longest row of words that both versions have
 * stays, the rest went or came.
 *
 * @see <a href="https://doi.org/10.1145/360825.360861">Hirschberg, 1975</a>, for the table
 */
final class WordDiff {
  /** Words before times words after; beyond that, all between the ends counts as other words. */
  private static final int MOST_CELLS = 4_000_000;

  /** How many words around a change a reader needs. */
  private static final int AROUND = 12;

  private static final int MOST_PIECES = 400;

  private WordDiff() {}

  /** The pieces in order; none where both versions have the same words. */
  static List<DiffChunk> of(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    int start = 0;
    while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(old.size(), now.size()) - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    if (start + end == old.size() && start + end == now.size()) {
      return List.of();
    }
    var pieces = new Pieces();
    now.subList(0, start).forEach(word -> pieces.add(DiffChunk.SAME, word));
    middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end), pieces);
    now.subList(now.size() - end, now.size()).forEach(word -> pieces.add(DiffChunk.SAME, word));
    return pieces.shortened();
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  private static void middle(List<String> old, List<String> now, Pieces pieces) {
    if ((long) old.size() * now.size() > MOST_CELLS) {
      old.forEach(word -> pieces.add(DiffChunk.GONE, word));
      now.forEach(word -> pieces.add(DiffChunk.NEW, word));
      return;
    }
    var longest = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        longest[i][j] =
            old.get(i).equals(now.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        pieces.add(DiffChunk.SAME, now.get(j));
        i++;
        j++;
      } else if (j == now.size() || i < old.size() && longest[i + 1][j] >= longest[i][j + 1]) {
        pieces.add(DiffChunk.GONE, old.get(i++));
      } else {
        pieces.add(DiffChunk.NEW, now.get(j++));
      }
    }
  }

  /** Words to pieces: neighbours of a kind are one. */
  private static final class Pieces {
    private final List<DiffChunk> pieces = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private String kind = DiffChunk.SAME;

    void add(String newKind, String word) {
      if (!newKind.equals(kind)) {
        close();
        kind = newKind;
      }
      words.add(word);
    }

    private void close() {
      if (!words.isEmpty()) {
        pieces.add(new DiffChunk(kind, String.join(" ", words)));
        words.clear();
      }
    }

    List<DiffChunk> shortened() {
      close();
      var some = new ArrayList<DiffChunk>();
      for (int i = 0; i < pieces.size() && some.size() < MOST_PIECES; i++) {
        DiffChunk piece = pieces.get(i);
        if (piece.kind().equals(DiffChunk.SAME)) {
          shorten(piece, i == 0, i == pieces.size() - 1, some);
        } else {
          some.add(piece);
        }
      }
      if (some.size() >= MOST_PIECES) {
        some.add(new DiffChunk(DiffChunk.GAP, "…"));
      }
      return List.copyOf(some);
    }

    private static void shorten(
        DiffChunk piece, boolean first, boolean last, List<DiffChunk> some) {
      String[] all = piece.text().split(" ");
      int head = first ? 0 : AROUND;
      int tail = last ? 0 : AROUND;
      if (all.length <= head + tail + 3) {
        some.add(piece);
        return;
      }
      keep(Arrays.copyOfRange(all, 0, head), some);
      some.add(new DiffChunk(DiffChunk.GAP, "…"));
      keep(Arrays.copyOfRange(all, all.length - tail, all.length), some);
    }

    private static void keep(String[] words, List<DiffChunk> some) {
      if (words.length > 0) {
        some.add(new DiffChunk(DiffChunk.SAME, String.join(" ", words)));
      }
    }
  }
}
