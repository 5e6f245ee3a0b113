package org.mentordirectory.check.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FormField;
import org.mentordirectory.words.Nearest;

/**
 * What an evaluation makes of forms can be made of them: a form with a moment is for mentees or for
 * mentors, fields of one measure can be compared, and the pages that help are there.
 */
public final class EvaluationRule implements Rule {
  private static final List<String> WHO = List.of("mentee", "mentor");

  @Override
  public void check(Content content, Report report) {
    UnparsedFiles unread = UnparsedFiles.in(content);
    List<String> pages = content.guidance().stream().map(page -> page.document().slug()).toList();
    Map<String, FormField> measures = new HashMap<>();
    for (Article.Form form : content.forms()) {
      if (form.document().front().text("moment").isPresent()
          && !unread.covers(form.document().front().fields())) {
        readers(form, report);
        for (FormField field : form.fields()) {
          field.report().guidance().forEach(slug -> page(slug, field, pages, report));
          field.report().measure().ifPresent(name -> measure(name, field, measures, report));
        }
      }
    }
  }

  private static void readers(Article.Form form, Report report) {
    if (form.readers().stream().filter(WHO::contains).count() != 1) {
      report.error(
          form.document().front().placeOf(form.readers().isEmpty() ? "moment" : "for"),
          "a form with a `moment` is for mentees or for mentors; write `for: [mentee]` or `for:"
              + " [mentor]`, and make two forms where both are asked");
    }
  }

  private static void page(String slug, FormField field, List<String> pages, Report report) {
    if (!pages.contains(slug)) {
      report.error(
          field.at(),
          "the field `%s` names the page `%s`, which is not in guidance/; %s",
          field.name(),
          slug,
          Report.advice(new Nearest(pages).to(slug), "take it out, or correct its name"));
    }
  }

  private static void measure(
      String name, FormField field, Map<String, FormField> measures, Report report) {
    FormField other = measures.putIfAbsent(name, field);
    if (other != null
        && !(field.kind() == other.kind()
            && field.ends().equals(other.ends())
            && Objects.equals(field.choices(), other.choices()))) {
      report.error(
          field.at(),
          "`%s` has the measure `%s`, as the field at %s, but not the same kind, ends and choices;"
              + " answers to the two cannot be compared",
          field.name(),
          name,
          other.at());
    }
  }
}
