package org.mentordirectory.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * What a person probably meant to type, out of some known values. Letters left out, doubled,
 * replaced or swapped with their neighbour count one each; about one in four letters may be wrong,
 * and never more than three, so that a suggestion is a slip mended and not a guess. Capitals, and
 * hyphens or underscores for spaces, count nothing.
 *
 * <p>A mistake that stands in a thousand files is looked up once, and where there are so many
 * different ones that nobody would read on, the suggestions end: a check of a hundred thousand
 * profiles stays fast when all of them are wrong. For one check and one thread.
 */
public final class Nearest {
  private static final int MOST = 3;
  private static final int LONGEST = 200;

  /** What a comparison of two words costs, in glances at one. */
  private static final int COMPARISON = 200;

  private final Collection<String> known;
  private final List<Word> words = new ArrayList<>();
  private final Map<String, Answer> answers = new HashMap<>();
  private int glancesLeft = 20_000_000;

  /** The known values; of those equally near the first is taken. */
  public Nearest(Collection<String> known) {
    this.known = known;
  }

  /** The nearest of the known values; nothing where none is close. */
  public Optional<String> to(String typed) {
    return answer(typed).nearest;
  }

  /** The nearest of the known values where no other is as near. */
  public Optional<String> only(String typed) {
    Answer answer = answer(typed);
    return answer.nearest.filter(nearest -> answer.alone);
  }

  private Answer answer(String typed) {
    return typed.length() > LONGEST ? Answer.NONE : answers.computeIfAbsent(typed, this::search);
  }

  private Answer search(String typed) {
    if (words.isEmpty()) {
      known.forEach(value -> words.add(Word.of(value)));
    }
    Word wanted = Word.of(typed);
    int reach = Math.min(MOST, (wanted.folded.length() + 1) / 4);
    var slips = new DamerauLevenshteinDistance(reach);
    Word nearest = null;
    int fewest = reach + 1;
    boolean alone = true;
    for (Word word : words) {
      if (glancesLeft <= 0) {
        return Answer.NONE;
      }
      glancesLeft--;
      if (wanted.mayBeWithin(Math.min(fewest, reach), word)) {
        glancesLeft -= COMPARISON;
        int distance = slips.apply(wanted.folded, word.folded);
        if (distance >= 0 && distance < fewest) {
          nearest = word;
          fewest = distance;
          alone = true;
        } else if (nearest != null && distance == fewest) {
          alone &= word.folded.equals(nearest.folded);
        }
      }
    }
    return nearest == null ? Answer.NONE : new Answer(Optional.of(nearest.value), alone);
  }

  /**
   * What was found for a word.
   *
   * @param alone whether no other is as near
   */
  private record Answer(Optional<String> nearest, boolean alone) {
    static final Answer NONE = new Answer(Optional.empty(), false);
  }

  /**
   * A value as it is compared.
   *
   * @param letters a bit for each letter in it, letters 64 apart sharing one; a slip changes two of
   *     them at most
   */
  private record Word(String value, String folded, long letters) {
    static Word of(String value) {
      String folded = value.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
      return new Word(
          value, folded, folded.chars().mapToLong(c -> 1L << c).reduce(0, (a, b) -> a | b));
    }

    /** Whether not too much is different for a number of slips, as far as a glance tells. */
    boolean mayBeWithin(int slips, Word other) {
      return Math.abs(folded.length() - other.folded.length()) <= slips
          && Long.bitCount(letters ^ other.letters) <= 2 * slips;
    }
  }
}
