package org.mentordirectory.signup;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of a spreadsheet of answers mean. A small file says so:
 *
 * <pre>
 * columns:                          # a column and the field it fills
 *   Your name: name
 *   What can you help with?: topics
 *   Anything else you help with?: topics
 * text:                             # columns that become parts of the text, with their headings
 *   Tell us about yourself: About me
 *   How do you like to work?: How I can help
 * values:                           # answers that the field does not know, and what they mean
 *   topics: {Coming back to work: leave, None of these: ""}
 *   contact: {Through the scheme: coordinator}
 * separator: ","                    # what stands between several answers in one cell
 * date: d/M/yyyy                    # how days are written
 * consent: {column: "May we publish this?", yes: I agree, day: Timestamp}
 * ignore: [Score]                   # columns that are left out on purpose
 * </pre>
 *
 * <p>Every part may be missing. {@code text} may also be a list, then the columns' names are the
 * headings; {@code yes} may be a list. Columns that the file does not name are taken where they are
 * called like a field's key or label. Without a {@code separator} several answers stand on lines of
 * their own or have semicolons between them, or else commas. The day of consent is that of the
 * column {@code day}, which has the time of the answer.
 *
 * @param fields from columns to the names of fields
 * @param text from columns to headings; no heading where that is empty
 * @param values from names of fields to answers to values
 */
record Columns(
    Map<String, String> fields,
    Map<String, String> text,
    Map<String, Map<String, List<String>>> values,
    Optional<String> separator,
    Optional<DateTimeFormatter> date,
    Optional<Consent> consent,
    List<String> ignored) {

  /**
   * How people say that they agree.
   *
   * @param column with the answer
   * @param yes the answers that mean it
   * @param day the column with the time of the answer
   */
  record Consent(String column, List<String> yes, String day) {}

  /** Columns that nobody explained. */
  static Columns none() {
    return new Columns(
        Map.of(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
