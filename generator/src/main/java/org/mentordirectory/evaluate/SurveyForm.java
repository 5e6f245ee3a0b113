package org.mentordirectory.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.Moment;
import org.mentordirectory.content.Who;
import org.mentordirectory.sheet.Label;

/** A form of the evaluation: who is asked, when, and what. */
final class SurveyForm {
  /** The field that says on which day somebody answered. */
  static final String DAY = "date";

  /** A line of a grid: {@code How is it going? [I can speak openly]}. */
  private static final Pattern GRID = Pattern.compile(".*\\[([^\\[\\]]+)\\]$");

  private final Article.Form form;
  private final Who who;
  private final Moment moment;
  private final Map<String, FormField> fields = new HashMap<>();

  private SurveyForm(Article.Form form, Who who, Moment moment) {
    this.form = form;
    this.who = who;
    this.moment = moment;
    form.fields().forEach(field -> fields.put(Label.key(field.name()), field));
    form.fields().forEach(field -> fields.putIfAbsent(Label.key(field.label()), field));
  }

  /** The forms of the evaluation, in the order of the list of forms. */
  static List<SurveyForm> in(Content content) {
    return content.forms().stream().flatMap(form -> of(form).stream()).toList();
  }

  private static Optional<SurveyForm> of(Article.Form form) {
    boolean mentors = form.readers().contains(Who.MENTOR.word());
    boolean mentees = form.readers().contains(Who.MENTEE.word());
    return form.moment()
        .filter(moment -> mentors != mentees)
        .map(moment -> new SurveyForm(form, mentors ? Who.MENTOR : Who.MENTEE, moment));
  }

  Article.Form form() {
    return form;
  }

  Who who() {
    return who;
  }

  Moment moment() {
    return moment;
  }

  String slug() {
    return form.document().slug();
  }

  /** The field of a name. */
  Optional<FormField> named(String name) {
    return form.fields().stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** The field that has the name or the label of a column. */
  Optional<FormField> called(String column) {
    Optional<FormField> field = Optional.ofNullable(fields.get(Label.key(column)));
    Matcher grid = GRID.matcher(column);
    return field.isEmpty() && grid.matches()
        ? Optional.ofNullable(fields.get(Label.key(grid.group(1))))
        : field;
  }

  /** The field for the name of the one who answers. */
  boolean isName(FormField field) {
    FormField.Fact own = who == Who.MENTEE ? FormField.Fact.MENTEE : FormField.Fact.MENTOR;
    return field.fact().isPresent() && field.fact().get() == own;
  }

  /** The field for the day of the answer. */
  static boolean isDay(FormField field) {
    return field.kind() == FormField.Kind.DATE && field.name().equals(DAY);
  }

  /** Whether a field has an answer only where somebody gave one; others are filled beforehand. */
  static boolean isQuestion(FormField field) {
    return field.fact().isEmpty() && field.kind() != FormField.Kind.DATE;
  }
}
