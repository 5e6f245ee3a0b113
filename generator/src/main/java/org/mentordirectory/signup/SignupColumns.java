package org.mentordirectory.signup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * </pre>
 *
 * <p>{@code text} may also be a list, then the columns' names are the headings; {@code yes} may be
 * a list. The day of consent is that of the column {@code day}, which has the time of the answer.
 *
 * @param common what all such files say
 * @param text from columns to headings; no heading where that is empty
 */
record SignupColumns(Columns common, Map<String, String> text, Optional<Consent> consent) {
  private static final String CALLED = "the file of --columns";

  /**
   * How people say that they agree.
   *
   * @param column with the answer
   * @param yes the answers that mean it, as {@link Label#key} compares them
   * @param day the column with the time of the answer
   */
  record Consent(String column, List<String> yes, String day) {}

  /** Columns that nobody explained. */
  static SignupColumns none() {
    return new SignupColumns(Columns.none(CALLED), Map.of(), Optional.empty());
  }

  /**
   * Reads a file.
   *
   * @param fields of what the answers are to become
   * @throws Refusal if it has mistakes, a line for each
   */
  static SignupColumns read(Path path, List<Field> fields) throws IOException, Refusal {
    List<String> names = fields.stream().map(Field::name).toList();
    var file =
        new ColumnsFile(
            Optional.ofNullable(path.getParent()).orElse(Path.of("")),
            path.getFileName().toString(),
            List.of("text", "consent"),
            new ColumnsFile.Fields(
                names, "a profile", "the fields are `%s`".formatted(ColumnsFile.quoted(names))));
    var columns =
        new SignupColumns(
            file.columns(CALLED),
            file.get("text").map(SignupColumns::text).orElse(Map.of()),
            file.get("consent").flatMap(node -> consent(node, file)));
    columns.refuseTwice(fields, file);
    file.refuseMistakes();
    return columns;
  }

  private void refuseTwice(List<Field> fields, ColumnsFile file) {
    Map<String, Columns.Column> first = new HashMap<>();
    common.columns().values().stream()
        .sorted(Comparator.comparing(Columns.Column::at))
        .forEach(
            column -> {
              Columns.Column before = first.putIfAbsent(column.field(), column);
              if (before != null
                  && !Field.named(column.field(), fields).orElseThrow().takesSeveral()) {
                file.report(
                    column.at(),
                    "`%s` fills `%s` as well; keep one of them",
                    before.name(),
                    column.field());
              }
            });
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
    if (!(node instanceof Node.Mapping mapping)) {
      file.report(node.at(), "`consent` takes `{column: …, yes: …, day: …}`");
      return Optional.empty();
    }
    Map<String, List<String>> words = new HashMap<>();
    for (String key : List.of("column", "yes", "day")) {
      words.put(key, mapping.get(key).map(ColumnsFile::words).orElse(List.of()));
      if (words.get(key).isEmpty()) {
        file.report(
            mapping.at(),
            "`consent` lacks `%s`: `column` asks for consent, `yes` is the answer that gives it,"
                + " and `day` the column with the time of the answer",
            key);
        return Optional.empty();
      }
    }
    return Optional.of(
        new Consent(
            words.get("column").get(0),
            words.get("yes").stream().map(Label::key).toList(),
            words.get("day").get(0)));
  }
}
