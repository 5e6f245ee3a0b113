package org.mentordirectory.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A key of the front matter: the one place that says what may stand there. The checks read it, and
 * so do the sign-up forms, the import of answers and the schema for editors.
 *
 * @param name the key
 * @param label what a form calls it
 * @param type what its value looks like
 * @param required whether a file without it is an error
 * @param vocabulary the vocabulary its values come from, where it has one; the scheme may leave
 *     that vocabulary empty, then any value is taken
 * @param help what a person should type, as a phrase that completes "give …"
 * @param children the keys inside, where the value is a mapping or a list of mappings
 */
public record Field(
    String name,
    String label,
    Type type,
    boolean required,
    Optional<String> vocabulary,
    String help,
    List<Field> children) {

  /** How many values a list may have. */
  public static final int MOST_VALUES = 40;

  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_ADDRESS = 500;

  /** What a value looks like. */
  public enum Type {
    /** One line of text. */
    TEXT("a line of text"),
    /** One or several lines of text. */
    LIST("a word or a list of words in square brackets"),
    /** A whole number from 0. */
    NUMBER("a whole number"),
    /** A day. */
    DATE("a date such as 2026-10-01"),
    /** Yes or no. */
    FLAG("`true` or `false`"),
    /** {@code coordinator}, an https: address or a mailto: address. */
    CONTACT("`coordinator`, an `https:` address or a `mailto:` address"),
    /** A list of https: or mailto: addresses. */
    ADDRESSES("an `https:` address or a list of them"),
    /** A time of day. */
    TIME("a time such as 14:30"),
    /** An ISO 8601 period of days, weeks, months or years. */
    PERIOD("a period such as P6M, for six months"),
    /** Keys and values of their own. */
    MAPPING("lines of the form `key: value`, indented"),
    /** A list whose items are lists or mappings. */
    ITEMS("a list");

    private final String description;

    Type(String description) {
      this.description = description;
    }

    /** The type as a person would say it, with its article. */
    public String description() {
      return description;
    }
  }

  static Field required(String name, Type type, String help) {
    return new Field(name, labelOf(name), type, true, Optional.empty(), help, List.of());
  }

  static Field optional(String name, Type type, String help) {
    return new Field(name, labelOf(name), type, false, Optional.empty(), help, List.of());
  }

  static Field mapping(String name, String help, Field... children) {
    return new Field(
        name, labelOf(name), Type.MAPPING, false, Optional.empty(), help, List.of(children));
  }

  /** A list whose entries are mappings of known keys. */
  static Field entries(String name, String help, Field... children) {
    return new Field(
        name, labelOf(name), Type.ITEMS, false, Optional.empty(), help, List.of(children));
  }

  /** This field, without which a file has an error. */
  Field needed() {
    return new Field(name, label, type, true, vocabulary, help, children);
  }

  /** This field with values from the vocabulary of its own name. */
  Field fromVocabulary() {
    return from(name);
  }

  /** This field with values from a vocabulary. */
  Field from(String words) {
    return new Field(name, label, type, required, Optional.of(words), help, children);
  }

  /** This field with a label that is not its name. */
  Field labelled(String words) {
    return new Field(name, words, type, required, vocabulary, help, children);
  }

  /** How many characters a value may have. */
  public int longest() {
    return type == Type.CONTACT || type == Type.ADDRESSES ? LONGEST_ADDRESS : LONGEST_TEXT;
  }

  /** Whether there may be several values. */
  public boolean takesSeveral() {
    return type == Type.LIST || type == Type.ADDRESSES;
  }

  /**
   * The fields that are one question each: a mapping of known keys is a question a key, named
   * {@code permission.who}, and what has a shape of its own is none.
   */
  public static List<Field> questions(List<Field> fields) {
    return fields.stream().flatMap(Field::questions).toList();
  }

  private Stream<Field> questions() {
    return switch (type) {
      case ITEMS -> Stream.empty();
      case MAPPING ->
          children.stream()
              .map(
                  key ->
                      new Field(
                          name + "." + key.name,
                          label + ", " + key.name,
                          key.type,
                          key.required,
                          key.vocabulary,
                          key.help,
                          List.of()));
      default -> Stream.of(this);
    };
  }

  private static String labelOf(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The field of a name in a list of fields. */
  public static Optional<Field> named(String name, List<Field> fields) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }
}
