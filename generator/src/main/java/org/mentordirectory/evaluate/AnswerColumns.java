package org.mentordirectory.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.Node;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sheet.Columns;
import org.mentordirectory.sheet.ColumnsFile;

/**
 * What the columns of spreadsheets of answers mean. Beside what all {@link Columns} have, the file,
 * {@link #FILE}, says:
 *
 * <pre>
 * files:                                   # a file and the form that it answers
 *   mid-mentees*.csv: mid-term-evaluation-mentee
 * asked: {mid-term-evaluation-mentee: 24}  # how many people were asked
 * </pre>
 *
 * @param common what all such files say
 * @param files in the order of the file
 * @param asked by the slugs of forms
 */
record AnswerColumns(Columns common, List<FormOfFile> files, Map<String, Asked> asked) {
  /** The name of the file. */
  static final String FILE = "answers.yaml";

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

  /** The form that files answer whose name is of a kind. */
  record FormOfFile(Pattern name, String form) {}

  /** How many people were asked to fill in a form. */
  record Asked(int people, Position at) {}

  /** Columns that nobody explained. */
  static AnswerColumns none() {
    return new AnswerColumns(Columns.none(FILE), List.of(), Map.of());
  }

  /** These, and what others say where these say nothing. */
  AnswerColumns before(AnswerColumns outer) {
    return new AnswerColumns(
        common.before(outer.common),
        Stream.concat(files.stream(), outer.files.stream()).toList(),
        Columns.over(outer.asked, asked));
  }

  /** The form that a file answers, where that is said. */
  Optional<String> form(String file) {
    return files.stream()
        .filter(known -> known.name().matcher(file).matches())
        .map(FormOfFile::form)
        .findFirst();
  }

  /**
   * Reads a file.
   *
   * @param name its path from the folder, which stands in sentences
   * @param content whose forms are answered
   * @throws Refusal if it has mistakes, a line for each
   */
  static AnswerColumns read(Path folder, String name, Content content) throws IOException, Refusal {
    List<SurveyForm> forms = SurveyForm.in(content);
    List<String> fields =
        Stream.concat(
                forms.stream().flatMap(form -> form.form().fields().stream()).map(FormField::name),
                Stream.of(SurveyForm.DAY))
            .distinct()
            .toList();
    var file =
        new ColumnsFile(
            folder,
            name,
            List.of("files", "asked"),
            new ColumnsFile.Fields(
                fields,
                "a form that is evaluated",
                "a form's file in forms/ has the names of its fields"));
    List<String> slugs = forms.stream().map(SurveyForm::slug).toList();
    var columns =
        new AnswerColumns(file.columns(FILE), files(file, slugs, content), asked(file, slugs));
    file.refuseMistakes();
    return columns;
  }

  private static List<FormOfFile> files(ColumnsFile file, List<String> forms, Content content) {
    var files = new ArrayList<FormOfFile>();
    for (Node.Entry entry : file.below("files")) {
      String slug = entry.value().word().orElse("");
      if (forms.contains(slug)) {
        files.add(new FormOfFile(pattern(entry.key().strip()), slug));
      } else {
        file.report(
            entry.value().at(),
            content.forms().stream().anyMatch(form -> form.document().slug().equals(slug))
                ? "the form `%s` has no `moment`, and is not evaluated; those that have one are"
                    + " `%s`"
                : "there is no form `%s`; those that are evaluated are `%s`",
            slug,
            ColumnsFile.quoted(forms));
      }
    }
    return files;
  }

  /** A star stands for any letters. */
  private static Pattern pattern(String name) {
    return Pattern.compile(
        Stream.of(name.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*?")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  private static Map<String, Asked> asked(ColumnsFile file, List<String> forms) {
    Map<String, Asked> asked = new HashMap<>();
    for (Node.Entry entry : file.below("asked")) {
      String number = entry.value().word().orElse("");
      if (!forms.contains(entry.key())) {
        file.report(
            entry.at(),
            "there is no form `%s` that is evaluated; there are `%s`",
            entry.key(),
            ColumnsFile.quoted(forms));
      } else if (NUMBER.matcher(number).matches()) {
        asked.put(entry.key(), new Asked(Integer.parseInt(number), file.place(entry.at())));
      } else {
        file.report(
            entry.value().at(),
            "`%s` is no number of people; write one such as `asked: {%s: 24}`",
            number,
            entry.key().toLowerCase(Locale.ROOT));
      }
    }
    return asked;
  }
}
