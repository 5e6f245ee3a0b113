package org.mentordirectory.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Slug;
import org.mentordirectory.document.FilledForm;
import org.mentordirectory.finding.FindingList;
import org.mentordirectory.sheet.ColumnsFile;
import org.mentordirectory.sheet.Header;
import org.mentordirectory.sheet.Label;
import org.mentordirectory.sheet.Table;

/** Finds the form that a file answers. */
final class FormFinder {
  /** How many columns must be called like fields of a form, and how many more than of another. */
  private static final int FEWEST_COLUMNS = 3;

  private static final int CLEARLY_COLUMNS = 2;

  /** The same for a PDF: how much of the fields of both is common, from 0 to 1. */
  private static final double LEAST_COMMON = 0.6;

  private static final double CLEARLY_COMMON = 0.1;

  private final Content content;
  private final List<SurveyForm> forms;
  private final FindingList mistakes;

  FormFinder(Content content, FindingList mistakes) {
    this.content = content;
    this.forms = SurveyForm.in(content);
    this.mistakes = mistakes;
  }

  /** A form, and how well it fits. */
  private record Fit(SurveyForm form, double score) {}

  /** The form of a spreadsheet; nothing, after a mistake, where that can't be told. */
  Optional<SurveyForm> ofTable(AnswerFile source, Table table) {
    Optional<String> said = source.columns().form(source.fileName());
    if (said.isPresent()) {
      return forms.stream().filter(form -> form.slug().equals(said.get())).findFirst();
    }
    Optional<SurveyForm> named =
        forms.stream()
            .filter(form -> named(source.fileName(), form.form()))
            .max(Comparator.comparingInt(form -> form.slug().length()));
    if (named.isPresent()) {
      return named;
    }
    for (Article.Form form : content.forms()) {
      if (named(source.fileName(), form)) {
        noMoment(source, form);
        return Optional.empty();
      }
    }
    var header = new Header(table, source.columns().common());
    Optional<SurveyForm> found =
        best(form -> columns(form, header), FEWEST_COLUMNS, CLEARLY_COLUMNS);
    if (found.isPresent()) {
      mistakes.warning(
          source.at(),
          "this was read as answers to `%s`, by the names of its columns",
          found.get().slug());
    } else {
      mistakes.error(
          source.at(),
          "it is not clear which form this answers; say it in %s under `files`, as in `%s: %s`, or"
              + " begin the file's name with the form's; the forms are `%s`",
          AnswerColumns.FILE,
          source.fileName(),
          forms.isEmpty() ? "…" : forms.get(0).slug(),
          slugs());
    }
    return found;
  }

  /** Whether the name of a file begins with the name or the title of a form. */
  private static boolean named(String file, Article.Form form) {
    String name = Slug.of(file);
    return name.startsWith(form.document().slug())
        || !form.title().isEmpty() && name.startsWith(Slug.of(form.title()));
  }

  private void noMoment(AnswerFile source, Article.Form form) {
    mistakes.error(
        source.at(),
        "this answers the form `%s`, which has no `moment` and is not evaluated; those that have"
            + " one are `%s`",
        form.document().slug(),
        slugs());
  }

  private String slugs() {
    return ColumnsFile.quoted(forms.stream().map(SurveyForm::slug).toList());
  }

  /** How many fields of a form have a column. */
  private static long columns(SurveyForm form, Header header) {
    return header.fields(form::named, form::called).values().stream().distinct().count();
  }

  /** The form that fits best, if it fits and no other fits nearly as well. */
  private Optional<SurveyForm> best(
      ToDoubleFunction<SurveyForm> score, double least, double clearly) {
    List<Fit> fits =
        forms.stream()
            .map(form -> new Fit(form, score.applyAsDouble(form)))
            .sorted(Comparator.comparingDouble(Fit::score).reversed())
            .toList();
    boolean fit =
        !fits.isEmpty()
            && fits.get(0).score() >= least
            && (fits.size() == 1 || fits.get(0).score() - fits.get(1).score() >= clearly);
    return fit ? Optional.of(fits.get(0).form()) : Optional.empty();
  }

  /** The form of a PDF; nothing, after a mistake, where that can't be told. */
  Optional<SurveyForm> ofPdf(AnswerFile source, FilledForm filled) {
    String title = Label.key(filled.title());
    for (Article.Form form : content.forms()) {
      if (Label.key(form.title()).equals(title)) {
        Optional<SurveyForm> asked = forms.stream().filter(f -> f.form().equals(form)).findFirst();
        if (asked.isEmpty()) {
          noMoment(source, form);
        }
        return asked;
      }
    }
    Optional<SurveyForm> found = best(form -> common(form, filled), LEAST_COMMON, CLEARLY_COMMON);
    if (found.isEmpty()) {
      mistakes.error(
          source.at(),
          "this PDF is none of the forms `%s`, by its title and its fields; take it out of the"
              + " folder",
          slugs());
    }
    return found;
  }

  private static double common(SurveyForm form, FilledForm filled) {
    Set<String> names = filled.answers().keySet();
    long common = form.form().fields().stream().filter(f -> names.contains(f.name())).count();
    return 2.0 * common / (form.form().fields().size() + names.size());
  }
}
