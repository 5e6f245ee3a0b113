package org.mentordirectory.evaluate;

import java.time.LocalDate;
import java.util.Optional;
import org.mentordirectory.finding.FindingList;
import org.mentordirectory.finding.Position;

/** The year of answers: that of the folder, or else that of the day on which somebody answered. */
record Year(AnswerFile source, LocalDate today, FindingList mistakes) {
  /** No evaluation is older; years of two digits are younger. */
  private static final int FIRST = 2000;

  /**
   * The year of an answer; nothing, after a mistake, where that can't be told.
   *
   * @param day where it is known
   */
  Optional<String> of(Optional<LocalDate> day, Position place) {
    if (source.year().isPresent()) {
      return source.year();
    }
    if (day.isEmpty()) {
      mistakes.error(
          place,
          "without a day the year of this answer is not known; write the day, or put the file into"
              + " a folder named for its year, such as `2027`");
      return Optional.empty();
    }
    if (!isPossible(day.get(), today)) {
      mistakes.error(
          place,
          "nobody can have answered on %s; correct it, or put the file into a folder named for its"
              + " year, such as `2027`",
          day.get());
      return Optional.empty();
    }
    return day.map(known -> String.valueOf(known.getYear()));
  }

  /** A day on which somebody can have answered; nothing, after a remark, instead of another. */
  Optional<LocalDate> possible(Optional<LocalDate> day, Position at) {
    if (day.isPresent() && !isPossible(day.get(), today)) {
      mistakes.warning(at, "nobody can have answered on the day that is given; it is left out");
      return Optional.empty();
    }
    return day;
  }

  /** Whether somebody can have answered on a day. One that begins earlier elsewhere is not over. */
  private static boolean isPossible(LocalDate day, LocalDate today) {
    return day.getYear() >= FIRST && !day.isAfter(today.plusDays(1));
  }
}
