package org.mentordirectory.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The values at the head of a document, read leniently: a value that is not what its field asks for
 * is absent here, and a finding of the checks.
 *
 * @param fields what was typed, with its places
 */
public record FrontMatter(Node.Mapping fields) {
  /** One line of text; absent where it is missing or empty. */
  public Optional<String> text(String key) {
    return fields.get(key).flatMap(Node::word).map(FrontMatter::oneLine);
  }

  /** The values of a list, without doubles and empty ones. */
  public List<String> list(String key) {
    return fields.get(key).map(FrontMatter::words).orElse(List.of());
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

  /** A whole number from 0 to 999,999, leading zeros allowed. */
  public static Optional<Integer> parseNumber(String text) {
    return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /** A day as ISO 8601 writes it, {@code 2026-10-01}. */
  public static Optional<LocalDate> parseDate(String text) {
    try {
      return text.matches("\\d{4}-\\d{2}-\\d{2}")
          ? Optional.of(LocalDate.parse(text))
          : Optional.empty();
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

  /** An ISO 8601 period longer than nothing. */
  public static Optional<Period> parsePeriod(String text) {
    try {
      Period period = Period.parse(text);
      return period.isNegative() || period.isZero() ? Optional.empty() : Optional.of(period);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static List<String> words(Node node) {
    return node.scalars().stream().map(scalar -> oneLine(scalar.text())).distinct().toList();
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
