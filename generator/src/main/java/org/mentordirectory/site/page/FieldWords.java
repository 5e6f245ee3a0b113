package org.mentordirectory.site.page;

import java.util.List;
import java.util.Optional;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.words.Messages;

/**
 * How pages speak of the fields of profiles: by the messages of a field, and of a field that has
 * none by its label.
 */
record FieldWords(Scheme scheme, Messages messages) {
  /** What a filter is called. */
  String facet(String name) {
    return find(name, "facet." + name).orElseGet(() -> label(name));
  }

  /** The title of the page that lists all values of a facet. */
  String facetTitle(String name) {
    return find(name, "facet." + name + ".title")
        .orElseGet(() -> messages.text("facet.other.title", label(name)));
  }

  /** What that page and the links to it are called. */
  String allOfFacet(String name) {
    return find(name, "facet." + name + ".all")
        .orElseGet(() -> messages.text("facet.other.all", label(name)));
  }

  /** The title of the list of mentors who have a value. */
  String withValue(String name, String value) {
    return find(name, "facet." + name + ".value", value)
        .orElseGet(() -> messages.text("facet.other.value", label(name), value));
  }

  /** What a fact of a profile is called. */
  String fact(Field field) {
    return field.find("mentor." + field.name(), messages).orElseGet(() -> field.label(messages));
  }

  /** A value of a fact, as people read it; itself where it is not what the field asks for. */
  String value(Field field, String value) {
    return switch (field.type()) {
      case NUMBER ->
          FrontMatter.parseNumber(value)
              .flatMap(number -> field.find("mentor.value." + field.name(), messages, number))
              .orElse(value);
      case DATE -> FrontMatter.parseDate(value).map(messages.local()::day).orElse(value);
      default -> scheme.label(field.name(), value);
    };
  }

  /** Values as people read them. */
  List<String> labels(Field field, List<String> values) {
    return values.stream().map(value -> value(field, value)).toList();
  }

  /** Values as people read them where nothing says what they are values of. */
  List<String> chips(Field field, List<String> values) {
    return switch (field.type()) {
      case FLAG -> values.contains(Field.YES) ? List.of(field.label(messages)) : List.of();
      case NUMBER ->
          values.stream()
              .map(value -> messages.text("facet.other.value", field.label(messages), value))
              .toList();
      default -> labels(field, values);
    };
  }

  /** Not every facet is a field: names have one of their first letters. */
  private Optional<String> find(String name, String message, Object... values) {
    return Field.named(name, scheme.profile().all())
        .map(field -> field.find(message, messages, values))
        .orElseGet(() -> messages.find(message, values));
  }

  private String label(String name) {
    return scheme.profile().get(name).label(messages);
  }
}
