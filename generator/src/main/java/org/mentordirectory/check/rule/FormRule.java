package org.mentordirectory.check.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.FormPart;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.words.Nearest;

/**
 * The fields that a form declares and the names in braces in its text are the same, each once and
 * on a line of its own: a field without a place would be lost, a place without a field empty.
 */
public final class FormRule implements Rule {
  private static final Pattern SAVED = Pattern.compile("content/[a-z0-9]++(-[a-z0-9]++)*+\\.md");

  @Override
  public void check(Content content, Report report) {
    UnparsedFiles unread = UnparsedFiles.in(content);
    for (Article.Form form : content.forms()) {
      if (!unread.covers(form.document().front().fields())) {
        check(form, content.scheme(), report);
      }
    }
  }

  private static void check(Article.Form form, Scheme scheme, Report report) {
    Map<String, FormField> fields = new HashMap<>();
    form.fields().forEach(field -> fields.put(field.name(), field));
    Set<String> shown = shown(form);
    List<String> placed = form.document().body().slots().stream().map(Body.Slot::name).toList();
    var seen = new HashSet<String>();
    for (Body.Slot slot : form.document().body().slots()) {
      String name = slot.name();
      if (!fields.containsKey(name)) {
        var nearest = new Nearest(fields.keySet());
        report
            .correcting(name, nearest.only(name).filter(field -> !placed.contains(field)))
            .error(
                slot.at(),
                "no field is called `%s`; %s",
                name,
                Report.advice(nearest.to(name), "declare it under `fields`, or take it out"));
      } else if (!seen.add(name)) {
        report.error(slot.at(), "the field `%s` is placed twice; take one out", name);
      } else if (!shown.contains(name)) {
        report.error(
            slot.at(),
            "`{%s}` stands inside a text; put it on a line of its own, with an empty line above and"
                + " below, alone or with other fields",
            name);
      }
    }
    for (FormField field : form.fields()) {
      if (!seen.contains(field.name())) {
        report.error(
            field.at(),
            "the field `%s` is not in the text; put `{%s}` on a line of its own where people should"
                + " write, or take the field out",
            field.name(),
            field.name());
      }
    }
    vocabularies(form, scheme, report);
    saves(form, report);
  }

  /** The file in which answers are kept is one that no build reads. */
  private static void saves(Article.Form form, Report report) {
    form.saves()
        .filter(file -> !SAVED.matcher(file).matches())
        .ifPresent(
            file ->
                report.error(
                    form.document().front().placeOf("saves"),
                    "answers cannot be kept in `%s`; write `content/`, a name of a–z, 0–9 and"
                        + " hyphens, and `.md`, such as `content/%s.md`",
                    file,
                    form.document().slug()));
  }

  /** A field with a vocabulary that the scheme does not have would offer nothing. */
  private static void vocabularies(Article.Form form, Scheme scheme, Report report) {
    for (FormField field : form.fields()) {
      boolean chooses =
          field.kind() == FormField.Kind.ONE_OF || field.kind() == FormField.Kind.SOME_OF;
      field
          .vocabulary()
          .filter(name -> chooses && scheme.vocabulary(name).isEmpty())
          .ifPresent(
              name ->
                  report.error(
                      field.at(),
                      "scheme.yaml has no vocabulary `%s` for the field `%s`; give the field"
                          + " `choices`, or the scheme the vocabulary",
                      name,
                      field.name()));
    }
  }

  private static Set<String> shown(Article.Form form) {
    var shown = new HashSet<String>();
    for (FormPart part : form.parts()) {
      List<FormField> fields =
          part instanceof FormPart.Fields some
              ? some.fields()
              : part instanceof FormPart.Scales scales ? scales.fields() : List.of();
      fields.forEach(field -> shown.add(field.name()));
    }
    return shown;
  }
}
