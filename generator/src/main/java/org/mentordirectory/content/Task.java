package org.mentordirectory.content;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.finding.Position;

/**
 * Something that the organisers of an event have to do.
 *
 * @param days from the event to the day by which it is done; below 0 is before the event
 * @param what what to do
 * @param at where it stands
 */
public record Task(int days, String what, Position at) {
  private static final Pattern WHEN =
      Pattern.compile("(\\d{1,3}) (day|week)s? (before|after)|on the day");
  private static final int WEEK = 7;

  /** The day by which it is to be done. */
  public LocalDate due(LocalDate event) {
    return event.plusDays(days);
  }

  /** The days of {@code 8 weeks before}, {@code 1 day after} or {@code on the day}. */
  public static Optional<Integer> days(String when) {
    Matcher typed = WHEN.matcher(when);
    if (!typed.matches()) {
      return Optional.empty();
    }
    if (typed.group(1) == null) {
      return Optional.of(0);
    }
    int days = Integer.parseInt(typed.group(1)) * (typed.group(2).equals("week") ? WEEK : 1);
    return Optional.of(typed.group(3).equals("before") ? -days : days);
  }
}
