package org.mentordirectory.site.form;

import java.util.List;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.FormPart;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.site.theme.Html;

/**
 * A stretch of a form for templates: text, or fields that stand together.
 *
 * @param html the text; empty where there are fields
 * @param fields those that stand here; none where there is text
 * @param scales whether they are the rows of one table
 * @param low what 1 means in that table
 * @param high what 5 means
 */
public record FormBlock(Html html, List<Field> fields, boolean scales, String low, String high) {
  private static final Html NO_TEXT = new Html("");

  /**
   * A field.
   *
   * @param kind line, paragraph, date, one of, some of, scale, signature
   * @param fact what may fill it, such as mentee; may be empty
   * @param value what the scheme fills in; may be empty
   */
  public record Field(
      String name,
      String label,
      String help,
      String kind,
      List<FormField.Choice> choices,
      int lines,
      String fact,
      String value) {}

  /** A form from top to bottom. */
  public static List<FormBlock> of(Article.Form form, Scheme scheme) {
    return form.parts().stream().map(part -> of(part, scheme)).toList();
  }

  private static FormBlock of(FormPart part, Scheme scheme) {
    if (part instanceof FormPart.Prose prose) {
      return new FormBlock(new Html(prose.html()), List.of(), false, "", "");
    }
    if (part instanceof FormPart.Scales scales) {
      return new FormBlock(
          NO_TEXT,
          fields(scales.fields(), scheme),
          true,
          scales.ends().low(),
          scales.ends().high());
    }
    return new FormBlock(NO_TEXT, fields(((FormPart.Fields) part).fields(), scheme), false, "", "");
  }

  private static List<Field> fields(List<FormField> fields, Scheme scheme) {
    return fields.stream()
        .map(
            field ->
                new Field(
                    field.name(),
                    field.label(),
                    field.help(),
                    field.kind().word(),
                    field.choices(),
                    field.lines(),
                    field.fact().map(FormField.Fact::word).orElse(""),
                    field.fact().flatMap(fact -> fact.from(scheme)).orElse("")))
        .toList();
  }
}
