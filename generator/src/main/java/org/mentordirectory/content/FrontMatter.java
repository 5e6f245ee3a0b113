package org.mentordirectory.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.finding.Position;

/**
 * The values at the head of a document, read leniently: a value that is not what its field asks for
 * is absent here, and a finding of the checks.
 *
 * @param fields what was typed, with its places
 */
public record FrontMatter(Node.Mapping fields) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** One line of text; absent where it is missing or empty. */
  public Optional<String> text(String key) {
    return fields.get(key).flatMap(Node::word).map(FrontMatter::oneLine);
  }

  /** The values of a list, without doubles and empty ones. */
  public List<String> list(String key) {
    return fields.get(key).map(FrontMatter::words).orElse(List.of());
  }

  /** The values of fields, by their names and in their order; only those that are there. */
  public Map<String, List<String>> values(List<Field> known) {
    var values = new LinkedHashMap<String, List<String>>();
    for (Field field : known) {
      List<String> typed = field.spelt(list(field.name()));
      if (!typed.isEmpty()) {
        values.put(field.name(), typed);
      }
    }
    return values;
  }

  /** The entries of a list that have keys of their own. */
  public Stream<FrontMatter> entries(String key) {
    return fields.get(key).stream()
        .flatMap(node -> node instanceof Node.Sequence all ? all.items().stream() : Stream.of())
        .filter(Node.Mapping.class::isInstance)
        .map(item -> new FrontMatter((Node.Mapping) item));
  }

  /** What stands inside a key; nothing where it has no keys of its own. */
  public FrontMatter inside(String key) {
    return new FrontMatter(
        fields.inside(key).orElseGet(() -> new Node.Mapping(placeOf(key), List.of())));
  }

  /** A whole number from 0. */
  public OptionalInt number(String key) {
    Optional<Integer> number = text(key).flatMap(FrontMatter::parseNumber);
    return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  /** A day. */
  public Optional<LocalDate> date(String key) {
    return text(key).flatMap(FrontMatter::parseDate);
  }

  /** Whether a flag is set; {@code yes} and {@code on} count as {@code true}. */
  public boolean flag(String key) {
    return text(key).flatMap(FrontMatter::parseFlag).orElse(false);
  }

  /** Where a key's value is, or the head of the document where the key is missing. */
  public Position placeOf(String key) {
    return fields.placeOf(key);
  }

  /** A time of day, two digits each for hours and minutes, such as {@code 09:30}. */
  public Optional<LocalTime> time(String key) {
    return text(key).filter(typed -> TIME.matcher(typed).matches()).flatMap(FrontMatter::parseTime);
  }

  /** A whole number from 0 to 999,999, leading zeros allowed. */
  public static Optional<Integer> parseNumber(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<LocalTime> parseTime(String text) {
    try {
      return Optional.of(LocalTime.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day as ISO 8601 writes it, {@code 2026-10-01}. */
  public static Optional<LocalDate> parseDate(String text) {
    try {
      return DATE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Yes or no, in the words YAML has had for it. */
  public static Optional<Boolean> parseFlag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on" -> Optional.of(true);
      case "false", "no", "off" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** An ISO 8601 period longer than nothing, and short enough to count days with: a century. */
  public static Optional<Period> parsePeriod(String text) {
    try {
      Period period = Period.parse(text);
      LocalDate end = LocalDate.EPOCH.plus(period);
      return period.isNegative() || period.isZero() || end.isAfter(LocalDate.EPOCH.plusYears(100))
          ? Optional.empty()
          : Optional.of(period);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The words of a list, without doubles and empty ones; that of a {@link PageLink} is its line.
   */
  public static List<String> words(Node node) {
    if (node instanceof Node.Scalar) {
      return node.word().map(FrontMatter::oneLine).map(List::of).orElse(List.of());
    }
    var words = new LinkedHashSet<String>();
    for (Node item : node.items()) {
      if (item instanceof Node.Mapping) {
        PageLink.of(item).map(PageLink::line).ifPresent(words::add);
      } else {
        item.word().map(FrontMatter::oneLine).ifPresent(words::add);
      }
    }
    return List.copyOf(words);
  }

  /** A text with one space for all white space between its words; most texts are so already. */
  public static String oneLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? text.startsWith("  ", i) : Character.isWhitespace(c)) {
        return WHITE_SPACE.matcher(text).replaceAll(" ");
      }
    }
    return text;
  }
}
