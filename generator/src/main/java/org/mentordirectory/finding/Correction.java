package org.mentordirectory.finding;

import java.util.List;

/**
 * What a finding proposes where there is only one answer, so that a program can put it in.
 *
 * @param at where the text begins that is corrected
 * @param typed what stands there: of a value, what was read of it; empty where lines are added
 * @param better what belongs there; none where the value of a list, or the key with its value, is
 *     to be taken out; several where one value was meant as a list of them. Lines that are added
 *     come above the one of the place, as far from its margin, or at the end of the file where the
 *     place is no line
 */
public record Correction(Position at, String typed, List<String> better) {
  /** Whether it adds lines and changes none. */
  public boolean adds() {
    return typed.isEmpty();
  }

  /** Whether it takes out what stands there. */
  public boolean removes() {
    return better.isEmpty();
  }
}
