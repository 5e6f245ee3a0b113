package org.mentordirectory.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.finding.Position;

/**
 * What one person answered.
 *
 * @param from the file, and the row of a spreadsheet
 * @param name of the person, where it was given
 * @param day of the answer, where it is known
 * @param answers by the names of the form's fields: of a scale one from {@code 1} to {@code 5}, of
 *     choices their values, of all else what was typed. A field without an answer is not here
 */
public record Response(
    Position from,
    Optional<String> name,
    Optional<LocalDate> day,
    Map<String, List<String>> answers) {
  /** The answers of a field; empty where it was left blank. */
  public List<String> of(String field) {
    return answers.getOrDefault(field, List.of());
  }
}
