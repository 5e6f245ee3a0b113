package org.mentordirectory.check.rule;

import java.time.LocalDate;
import java.time.Period;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Mentor;

/**
 * Profiles are confirmed by their mentors from time to time: a directory of people who have moved
 * on is worth nothing, and consent wears out.
 */
public final class StaleProfileRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    Period review = content.scheme().review();
    for (Mentor mentor : content.mentors()) {
      if (mentor.unconfirmedFor(1, review, report.today())) {
        report(mentor, review, report);
      }
    }
  }

  private static void report(Mentor mentor, Period review, Report report) {
    FrontMatter front = mentor.document().front();
    LocalDate confirmed = mentor.confirmed().orElseThrow();
    String key = mentor.reviewed().isPresent() ? "reviewed" : "consent";
    report.warning(
        front.placeOf(key),
        mentor.unconfirmedFor(2, review, report.today())
            ? "last confirmed on %s, more than twice %s ago, so the profile is paused and in no list;"
                + " ask the mentor, then write the day of the answer as `reviewed`"
            : "last confirmed on %s, more than %s ago; ask the mentor whether all is still right,"
                + " then write the day of the answer as `reviewed`",
        confirmed,
        report.words().local().period(review));
  }
}
