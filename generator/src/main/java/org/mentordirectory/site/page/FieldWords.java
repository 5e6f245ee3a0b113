package org.mentordirectory.site.page;

import java.util.List;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.site.theme.Messages;

/**
 * How pages speak of the fields of profiles: by the messages of a field, and of a field that has
 * none by its label.
 */
record FieldWords(Scheme scheme, Messages messages) {
  /** What a filter is called. */
  String facet(String name) {
    return messages.find("facet." + name).orElseGet(() -> label(name));
  }

  /** The title of the page that lists all values of a facet. */
  String facetTitle(String name) {
    return messages
        .find("facet." + name + ".title")
        .orElseGet(() -> messages.text("facet.other.title", label(name)));
  }

  /** What that page and the links to it are called. */
  String allOfFacet(String name) {
    return messages
        .find("facet." + name + ".all")
        .orElseGet(() -> messages.text("facet.other.all", label(name)));
  }

  /** The title of the list of mentors who have a value. */
  String withValue(String name, String value) {
    return messages
        .find("facet." + name + ".value", value)
        .orElseGet(() -> messages.text("facet.other.value", label(name), value));
  }

  /** What a fact of a profile is called. */
  String fact(String name) {
    return messages.find("mentor." + name).orElseGet(() -> label(name));
  }

  /** A value of a fact, as people read it. */
  String value(Field field, String value) {
    return field.type() == Field.Type.NUMBER
        ? messages.find("mentor.value." + field.name(), Integer.parseInt(value)).orElse(value)
        : scheme.label(field.name(), value);
  }

  /** Values as people read them. */
  List<String> labels(Field field, List<String> values) {
    return values.stream().map(value -> scheme.label(field.name(), value)).toList();
  }

  private String label(String name) {
    return scheme.profile().get(name).label();
  }
}
