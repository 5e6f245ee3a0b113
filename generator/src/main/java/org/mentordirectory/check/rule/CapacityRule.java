package org.mentordirectory.check.rule;

import java.util.OptionalInt;
import org.mentordirectory.content.Availability;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;

/**
 * The numbers from which a page works out the places free agree with each other, so that no mentee
 * is sent to a mentor without a place.
 */
public final class CapacityRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    content.mentors().forEach(mentor -> check(mentor, content.scheme(), report));
  }

  private static void check(Mentor mentor, Scheme scheme, Report report) {
    FrontMatter front = mentor.document().front();
    OptionalInt capacity = mentor.capacity();
    OptionalInt mentees = mentor.mentees();
    if (mentees.isPresent() && capacity.isPresent() && mentees.getAsInt() > capacity.getAsInt()) {
      report.error(
          front.placeOf("mentees"),
          Sentence.TOO_MANY_MENTEES,
          mentees.getAsInt(),
          "capacity",
          capacity.getAsInt(),
          "capacity",
          "mentees");
    }
    if (mentees.isPresent() && front.text("capacity").isEmpty()) {
      report.warning(front.placeOf("mentees"), Sentence.MENTEES_ALONE, "mentees", "capacity");
    }
    boolean needsNone =
        scheme.profile().of(Use.WITHOUT_PLACE).stream()
            .anyMatch(field -> scheme.needsNoPlace(field, mentor.values(field)));
    if (capacity.orElse(1) == 0 && isOpen(front) && !needsNone) {
      report.error(front.placeOf("capacity"), Sentence.OPEN_WITHOUT_PLACE, "capacity");
    }
  }

  /** Open, in so many words or by saying nothing. */
  private static boolean isOpen(FrontMatter front) {
    String open = Availability.OPEN.value();
    return front.text("availability").orElse(open).equals(open);
  }
}
