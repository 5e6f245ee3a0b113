package org.mentordirectory.disclosure;

/**
 * A number of people, as far as a reader can tell; of one who can tell nothing there are none left.
 *
 * @param least the fewest it can be
 * @param most the most it can be; fewer than {@code least} where no number is possible
 */
record Range(long least, long most) {
  /** More than any file can name, and small enough that a million of them can be added up. */
  private static final long MANY = 1_000_000_000_000L;

  /** Any number. */
  static final Range ANY = from(0);

  /** So many or more. */
  static Range from(long least) {
    return new Range(least, MANY);
  }

  /** A number that is known. */
  static Range of(long people) {
    return new Range(people, people);
  }

  boolean isEmpty() {
    return least > most;
  }

  boolean isKnown() {
    return least == most;
  }

  /** Whether it is somebody, perhaps, and surely fewer than allowed. */
  boolean isFew(int fewest) {
    return most > 0 && most < fewest;
  }

  Range and(Range other) {
    return new Range(Math.max(least, other.least), Math.min(most, other.most));
  }

  Range plus(Range other) {
    return new Range(least + other.least, most + other.most);
  }

  Range minus(Range other) {
    return new Range(least - other.most, most - other.least);
  }

  /** A sum without one of the numbers that were added up. */
  Range without(Range part) {
    return new Range(least - part.least, most - part.most);
  }
}
