package org.mentordirectory.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * @param uses what it is used for beside that; empty but for profiles
 */
public record Field(
    String name,
    String label,
    Type type,
    boolean required,
    Optional<String> vocabulary,
    String help,
    List<Field> children,
    Map<Use, Use.Setting> uses) {

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

  /** A field without which a file has an error. */
  public static Field required(String name, Type type, String help) {
    return of(name, type, true, help, List.of());
  }

  /** A field that may be missing. */
  public static Field optional(String name, Type type, String help) {
    return of(name, type, false, help, List.of());
  }

  static Field mapping(String name, String help, Field... children) {
    return of(name, Type.MAPPING, false, help, List.of(children));
  }

  /** A list whose entries are mappings of known keys. */
  static Field entries(String name, String help, Field... children) {
    return of(name, Type.ITEMS, false, help, List.of(children));
  }

  private static Field of(
      String name, Type type, boolean required, String help, List<Field> children) {
    return new Field(
        name, labelOf(name), type, required, Optional.empty(), help, children, Map.of());
  }

  /** This field, without which a file has an error. */
  Field needed() {
    return new Field(name, label, type, true, vocabulary, help, children, uses);
  }

  /** This field with values from the vocabulary of its own name. */
  public Field fromVocabulary() {
    return from(name);
  }

  /** This field with values from a vocabulary. */
  Field from(String words) {
    return new Field(name, label, type, required, Optional.of(words), help, children, uses);
  }

  /** This field with a label that is not its name. */
  public Field labelled(String words) {
    return new Field(name, words, type, required, vocabulary, help, children, uses);
  }

  /** This field with uses that need no more words. */
  public Field used(Use... some) {
    Field field = this;
    for (Use use : some) {
      field = field.used(use, 0, "");
    }
    return field;
  }

  /** This field with a use and its number. */
  public Field used(Use use, int number) {
    return used(use, number, "");
  }

  /** This field with a use and its text. */
  public Field used(Use use, String text) {
    return used(use, 0, text);
  }

  private Field used(Use use, int number, String text) {
    var more = new EnumMap<Use, Use.Setting>(Use.class);
    more.putAll(uses);
    more.put(use, new Use.Setting(number, text));
    return new Field(name, label, type, required, vocabulary, help, children, more);
  }

  /** Whether it is used for something. */
  public boolean is(Use use) {
    return uses.containsKey(use);
  }

  /** The number of a use; 0 where it has none. */
  public int number(Use use) {
    return is(use) ? uses.get(use).number() : 0;
  }

  /** The text of a use; empty where it has none. */
  public String text(Use use) {
    return is(use) ? uses.get(use).text() : "";
  }

  /** One value, as a sentence names it. */
  public String noun() {
    return is(Use.NOUN) ? text(Use.NOUN) : name;
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
                          List.of(),
                          Map.of()));
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
