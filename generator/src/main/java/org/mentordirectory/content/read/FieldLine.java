package org.mentordirectory.content.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.PageLink;

/** A field and its values as a line of front matter, which is read back as the same values. */
public final class FieldLine {
  /** What YAML reads as it stands, in and outside brackets. */
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}\\p{N} .'’&()/+@?=%~_-]|,(?= )|:(?=[^ ,]))*+");

  private static final Pattern PLAIN_IN_LIST =
      Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}\\p{N} .'’&()/+@=%~_-]|:(?=[^ ,]))*+");

  /** Words in which YAML, or whoever reads it elsewhere, sees something else than a word. */
  private static final Set<String> NO_WORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

  private FieldLine() {}

  /** A field's own line, or a line for each key of a mapping and one above them. */
  static List<String> all(Field field, Map<String, List<String>> values) {
    if (field.type() != Field.Type.MAPPING) {
      return of(field, values.getOrDefault(field.name(), List.of())).stream().toList();
    }
    List<String> keys =
        field.children().stream()
            .flatMap(
                key ->
                    of(key, values.getOrDefault(field.name() + "." + key.name(), List.of()))
                        .stream())
            .map(line -> "  " + line)
            .toList();
    return keys.isEmpty()
        ? keys
        : Stream.concat(Stream.of(field.name() + ":"), keys.stream()).toList();
  }

  static Optional<String> of(Field field, List<String> values) {
    List<String> said =
        values.stream().map(Letters::oneLine).filter(value -> !value.isEmpty()).toList();
    if (said.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        field.name()
            + ": "
            + (field.takesSeveral() ? list(said, field) : scalar(said.get(0), field, PLAIN)));
  }

  /**
   * The value that stands at a column of the line that {@link FrontMatterText#of} writes for a
   * field; nothing where that is all of them.
   *
   * @param values of the field, one at least
   * @param column from 1, in characters
   */
  public static Optional<String> valueAt(Field field, List<String> values, int column) {
    if (!field.takesSeveral()) {
      return Optional.of(values.get(0));
    }
    int start = field.name().length() + ": [".length() + 1;
    for (String value : column < start ? List.<String>of() : values) {
      String text = entry(value, field) + ", ";
      start += text.codePointCount(0, text.length());
      if (column < start) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** Words as a list in brackets. */
  public static String list(List<String> words) {
    return list(words, Field.optional("", Field.Type.LIST));
  }

  private static String list(List<String> values, Field field) {
    return values.stream()
        .distinct()
        .map(value -> entry(value, field))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** One of several. */
  private static String entry(String value, Field field) {
    PageLink link = PageLink.of(value);
    return field.type() != Field.Type.ADDRESSES || link.label().isEmpty()
        ? scalar(value, field, PLAIN_IN_LIST)
        : "{label: %s, address: %s}"
            .formatted(
                scalar(link.label().get(), field, PLAIN_IN_LIST),
                scalar(link.address(), field, PLAIN_IN_LIST));
  }

  /** Whether a line can stand in brackets without quotation marks and is read as it is. */
  public static boolean isPlain(String line) {
    return isPlain(line, PLAIN_IN_LIST);
  }

  private static boolean isPlain(String value, Pattern plain) {
    return plain.matcher(value).matches() && !NO_WORDS.contains(value.toLowerCase(Locale.ROOT));
  }

  private static String scalar(String value, Field field, Pattern plain) {
    boolean asItIs =
        switch (field.type()) {
          case NUMBER -> FrontMatter.parseNumber(value).isPresent();
          case DATE -> FrontMatter.parseDate(value).isPresent();
          case FLAG -> FrontMatter.parseFlag(value).isPresent();
          default -> isPlain(value, plain);
        };
    return asItIs ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
