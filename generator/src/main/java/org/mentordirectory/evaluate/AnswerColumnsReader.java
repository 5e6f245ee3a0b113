package org.mentordirectory.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.check.rule.Nearest;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Refusal;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.sheet.ColumnsFile;

/** Reads the file that says what {@link AnswerColumns} mean. */
final class AnswerColumnsReader {
  private static final List<String> KEYS =
      List.of("files", "columns", "values", "separator", "date", "asked", "ignore");

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

  private final ColumnsFile file;
  private final Content content;
  private final List<String> forms;
  private final List<String> fields;

  private AnswerColumnsReader(ColumnsFile file, Content content) {
    this.file = file;
    this.content = content;
    List<SurveyForm> asked = SurveyForm.in(content);
    forms = asked.stream().map(SurveyForm::slug).toList();
    fields =
        Stream.concat(
                asked.stream().flatMap(form -> form.form().fields().stream()).map(FormField::name),
                Stream.of(SurveyForm.DAY))
            .distinct()
            .toList();
  }

  /**
   * Reads a file.
   *
   * @param name its path from the folder, which stands in sentences
   * @param content whose forms are answered
   * @throws Refusal if it has mistakes, a line for each
   */
  static AnswerColumns read(Path folder, String name, Content content) throws IOException, Refusal {
    var file = new ColumnsFile(folder, name, KEYS);
    AnswerColumns columns = new AnswerColumnsReader(file, content).columns();
    file.refuseMistakes();
    return columns;
  }

  private AnswerColumns columns() {
    Set<String> ignored = new HashSet<>();
    file.ignored().forEach(column -> ignored.add(SurveyForm.key(column)));
    return new AnswerColumns(
        files(), fieldsOfColumns(), values(), file.separator(), file.date(), asked(), ignored);
  }

  private List<AnswerColumns.FormOfFile> files() {
    var files = new ArrayList<AnswerColumns.FormOfFile>();
    for (Node.Entry entry : file.below("files")) {
      form(entry, entry.value().word().orElse(""))
          .ifPresent(
              form -> files.add(new AnswerColumns.FormOfFile(pattern(entry.key().strip()), form)));
    }
    return files;
  }

  /** A star stands for any letters. */
  private static Pattern pattern(String name) {
    String any =
        Stream.of(name.split("\\*+", -1))
            .map(Pattern::quote)
            .reduce((a, b) -> a + ".*?" + b)
            .orElse("");
    return Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  private Optional<String> form(Node.Entry entry, String slug) {
    if (forms.contains(slug)) {
      return Optional.of(slug);
    }
    boolean isForm = content.forms().stream().anyMatch(form -> form.document().slug().equals(slug));
    file.report(
        entry.value().at(),
        isForm
            ? "the form `%s` has no `moment`, and is not evaluated; those that have one are `%s`"
            : "there is no form `%s`; those that are evaluated are `%s`",
        slug,
        ColumnsFile.quoted(forms));
    return Optional.empty();
  }

  private Map<String, AnswerColumns.Column> fieldsOfColumns() {
    Map<String, AnswerColumns.Column> columns = new HashMap<>();
    for (Node.Entry entry : file.below("columns")) {
      String name = FrontMatterText.oneLine(entry.key());
      String field = entry.value().word().orElse("");
      if (isField(entry, field)) {
        columns.put(
            SurveyForm.key(name), new AnswerColumns.Column(name, field, file.place(entry.at())));
      }
    }
    return columns;
  }

  private boolean isField(Node.Entry entry, String name) {
    if (fields.contains(name)) {
      return true;
    }
    file.report(
        entry.key().equals(name) ? entry.at() : entry.value().at(),
        "`%s` is no field of a form that is evaluated%s",
        name,
        new Nearest(fields)
            .to(name)
            .map("; did you mean `%s`?"::formatted)
            .orElse("; a form's file in forms/ has the names of its fields"));
    return false;
  }

  private Map<String, Map<String, List<String>>> values() {
    Map<String, Map<String, List<String>>> values = new HashMap<>();
    for (Node.Entry entry : file.below("values")) {
      if (!(entry.value() instanceof Node.Mapping)) {
        put(values, AnswerColumns.EVERY, entry);
      } else if (isField(entry, entry.key())) {
        file.below(entry).forEach(answer -> put(values, SurveyForm.key(entry.key()), answer));
      }
    }
    return values;
  }

  private static void put(
      Map<String, Map<String, List<String>>> values, String field, Node.Entry answer) {
    String key =
        answer.key().strip().equals(AnswerColumns.EVERY)
            ? AnswerColumns.EVERY
            : SurveyForm.key(answer.key());
    values
        .computeIfAbsent(field, name -> new HashMap<>())
        .put(key, ColumnsFile.words(answer.value()));
  }

  private Map<String, AnswerColumns.Asked> asked() {
    Map<String, AnswerColumns.Asked> asked = new HashMap<>();
    for (Node.Entry entry : file.below("asked")) {
      String number = entry.value().word().orElse("");
      if (!forms.contains(entry.key())) {
        file.report(
            entry.at(),
            "there is no form `%s` that is evaluated; there are `%s`",
            entry.key(),
            ColumnsFile.quoted(forms));
      } else if (NUMBER.matcher(number).matches()) {
        asked.put(
            entry.key(), new AnswerColumns.Asked(Integer.parseInt(number), file.place(entry.at())));
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
