package org.mentordirectory.match;

import java.util.Optional;
import org.mentordirectory.finding.Position;

/**
 * What two people, or the coordinator, said of one pair.
 *
 * @param from where it was read
 * @param mentee by place
 * @param mentor by place
 * @param ofMentee what the mentee says
 * @param ofMentor what the mentor says
 * @param fixed whether the coordinator has fixed the pair
 */
record Choice(
    Position from,
    int mentee,
    int mentor,
    Optional<Says> ofMentee,
    Optional<Says> ofMentor,
    boolean fixed) {

  /** What one person says of another. */
  enum Says {
    /** The first choice. */
    FIRST(300),
    /** The second choice. */
    SECOND(200),
    /** The third choice, or a yes without an order. */
    THIRD(100),
    /** Never. */
    NO(0);

    private final int bonus;

    Says(int bonus) {
      this.bonus = bonus;
    }

    /** What it adds to the score of a pair when pairs are weighed against each other. */
    int bonus() {
      return bonus;
    }

    /** The choice at a place of a list, from 0. */
    static Says at(int place) {
      return values()[Math.min(place, THIRD.ordinal())];
    }
  }
}
