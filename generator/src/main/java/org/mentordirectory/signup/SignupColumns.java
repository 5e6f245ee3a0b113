package org.mentordirectory.signup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sheet.Columns;
import org.mentordirectory.sheet.ColumnsFile;
import org.mentordirectory.sheet.Label;

/**
 * What the columns of a spreadsheet of profiles mean. Beside what all {@link Columns} have, the
 * file says:
 *
 * <pre>
 * text:                             # columns that become parts of the text, with their headings
 *   Tell us about yourself: About me
 *   How do you like to work?: How I can help
 * consent: {column: "May we publish this?", yes: I agree, day: Timestamp}
 * always: {meets: online}           # what is the same for everybody
 * empty: {contact: coordinator}     # what an empty or unusable answer is taken for
 * </pre>
 *
 * <p>{@code text} may also be a list, then the columns' names are the headings; {@code yes} may be
 * a list, and missing where people answered yes or that they agree. The day of consent is that of
 * the column {@code day}, which has the time of the answer; without it that of the form tool's own
 * column, else the day of the import. {@code consent} may also be the name of the column alone.
 * Several columns may fill one field: their answers are put together.
 *
 * @param common what all such files say
 * @param text from columns to headings; no heading where that is empty
 */
record SignupColumns(
    Columns common,
    Map<String, String> text,
    Optional<Consent> consent,
    Map<String, List<String>> always,
    Map<String, List<String>> empty) {
  private static final String CALLED = "the file of --columns";
  private static final List<String> CONSENT_KEYS = List.of("column", "yes", "day");

  /**
   * How people say that they agree.
   *
   * @param column with the answer
   * @param yes the answers that mean it, as {@link Label#key} compares them; none where a plain yes
   *     does
   * @param day the column with the time of the answer, where that is said
   */
  record Consent(String column, List<String> yes, Optional<String> day) {}

  /** Columns that nobody explained. */
  static SignupColumns none() {
    return new SignupColumns(Columns.none(CALLED), Map.of(), Optional.empty(), Map.of(), Map.of());
  }

  /**
   * Reads a file.
   *
   * @param fields of what the answers are to become
   * @throws Refusal if it has mistakes, a line for each
   */
  static SignupColumns read(Path path, List<Field> fields) throws IOException, Refusal {
    List<String> names =
        Stream.concat(fields.stream().map(Field::name), Stream.of(AboutField.TEXT)).toList();
    var file =
        new ColumnsFile(
            Optional.ofNullable(path.getParent()).orElse(Path.of("")),
            path.getFileName().toString(),
            List.of("text", "consent", "always", "empty"),
            new ColumnsFile.Fields(
                names, "a profile", "the fields are `%s`".formatted(ColumnsFile.quoted(names))));
    var columns =
        new SignupColumns(
            file.columns(CALLED),
            file.get("text").map(SignupColumns::text).orElse(Map.of()),
            file.get("consent").flatMap(node -> consent(node, file)),
            file.ofFields("always"),
            file.ofFields("empty"));
    file.refuseMistakes();
    return columns;
  }

  private static Map<String, String> text(Node node) {
    var text = new LinkedHashMap<String, String>();
    if (node instanceof Node.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              entry ->
                  text.put(
                      FrontMatterText.oneLine(entry.key()),
                      FrontMatterText.oneLine(entry.value().word().orElse(""))));
    } else {
      ColumnsFile.words(node).forEach(column -> text.put(column, column));
    }
    return text;
  }

  private static Optional<Consent> consent(Node node, ColumnsFile file) {
    Optional<String> column = node.word();
    if (node instanceof Node.Mapping mapping) {
      column = mapping.get("column").flatMap(Node::word);
      for (Node.Entry entry : mapping.entries()) {
        if (!CONSENT_KEYS.contains(entry.key())) {
          file.report(
              entry.at(),
              "unknown key `%s`; there are `%s`",
              entry.key(),
              ColumnsFile.quoted(CONSENT_KEYS));
        }
      }
    }
    if (column.isEmpty()) {
      file.report(
          node.at(),
          "`consent` takes `{column: …, yes: …, day: …}`: `column` asks for consent, `yes` is the"
              + " answer that gives it, and `day` the column with the time of the answer");
      return Optional.empty();
    }
    Optional<Node.Mapping> more =
        node instanceof Node.Mapping mapping ? Optional.of(mapping) : Optional.empty();
    return Optional.of(
        new Consent(
            FrontMatterText.oneLine(column.get()),
            more.flatMap(all -> all.get("yes")).map(ColumnsFile::words).orElse(List.of()).stream()
                .map(Label::key)
                .toList(),
            more.flatMap(all -> all.get("day")).flatMap(Node::word)));
  }
}
