package org.mentordirectory.check.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Node;

/**
 * Dates are in the one form that nobody can take for another day, and those of consent and review
 * have happened: a profile would otherwise be published on a promise.
 */
public final class DateRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    FieldBlock.eachValue(
        content,
        (field, value) -> {
          if (field.type() == Field.Type.DATE) {
            form(field, value, report);
          }
        });
    for (Mentor mentor : content.mentors()) {
      past("consent", mentor.consent(), mentor, report);
      past("reviewed", mentor.reviewed(), mentor, report);
      order(mentor, report);
    }
  }

  private static void form(Field field, Node value, Report report) {
    if (!(value instanceof Node.Scalar scalar)) {
      TypeRule.shape(field, value, report);
      return;
    }
    String text = scalar.text();
    if (FrontMatter.parseDate(text).isPresent()) {
      return;
    }
    Optional<LocalDate> meant = SuggestedValue.day(text);
    if (meant.isPresent()) {
      report
          .correcting(text, SuggestedValue.onlyDay(text).map(LocalDate::toString))
          .error(value.at(), Sentence.DAY_MEANT, text, meant.get(), report.day(meant.get()));
    } else if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      report.error(value.at(), Sentence.NO_SUCH_DAY, text);
    } else {
      report.error(value.at(), Sentence.NO_DATE, text);
    }
  }

  private static void past(String key, Optional<LocalDate> day, Mentor mentor, Report report) {
    if (day.isPresent() && day.get().isAfter(report.latest())) {
      report.error(
          mentor.document().front().placeOf(key),
          Sentence.IN_FUTURE,
          key,
          report.day(day.get()),
          (key.equals(ConsentRule.KEY) ? Sentence.AGREED : Sentence.CONFIRMED)
              .text(report.words()));
    }
  }

  private static void order(Mentor mentor, Report report) {
    if (mentor.consent().isPresent()
        && mentor.reviewed().isPresent()
        && mentor.reviewed().get().isBefore(mentor.consent().get())) {
      report.warning(
          mentor.document().front().placeOf("reviewed"),
          Sentence.REVIEWED_BEFORE,
          "reviewed",
          ConsentRule.KEY);
    }
  }
}
