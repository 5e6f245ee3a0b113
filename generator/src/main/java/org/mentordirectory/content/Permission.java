package org.mentordirectory.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the people of a case study agreed to. Values are absent only in content that does not pass
 * the checks.
 *
 * @param who who agreed; for the record, never for a page
 * @param when the day on which they did
 * @param use what the story may be used for
 * @param until the last day on which it may be published
 */
public record Permission(
    String who, Optional<LocalDate> when, String use, Optional<LocalDate> until) {
  static Permission of(FrontMatter front) {
    FrontMatter keys = front.inside("permission");
    return new Permission(
        keys.text("who").orElse(""),
        keys.date("when"),
        keys.text("use").orElse(""),
        keys.date("until"));
  }

  /** Whether it has ended before a day. */
  public boolean isOver(LocalDate today) {
    return until.isPresent() && until.get().isBefore(today);
  }
}
