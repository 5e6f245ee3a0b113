package org.mentordirectory.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.words.Messages;

/**
 * A key of the front matter: the one place that says what may stand there. The checks read it, and
 * so do the sign-up forms, the import of answers and the schema for editors.
 *
 * @param name the key
 * @param key where its words begin in the messages, such as {@code field.mentor.topics}
 * @param type what its value looks like
 * @param required whether a file without it is an error
 * @param vocabulary the vocabulary its values come from, where it has one; the scheme may leave
 *     that vocabulary empty, then any value is taken
 * @param children the keys inside, where the value is a mapping or a list of mappings
 * @param uses what it is used for beside that; empty but for profiles
 */
public record Field(
    String name,
    String key,
    Type type,
    boolean required,
    Optional<String> vocabulary,
    List<Field> children,
    Map<Use, Use.Setting> uses) {

  /** How many values a list may have. */
  public static final int MOST_VALUES = 40;

  /** The values of a flag, as they are shown and compared. */
  public static final String YES = "yes";

  /** The other value of a flag. */
  public static final String NO = "no";

  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_ADDRESS = 500;
  private static final int LONGEST_PARAGRAPH = 1_000;

  /** What a value looks like. */
  public enum Type {
    /** One line of text. */
    TEXT,
    /** A few sentences; the page has them as one paragraph. */
    PARAGRAPH,
    /** One or several lines of text. */
    LIST,
    /** A whole number from 0. */
    NUMBER,
    /** A day. */
    DATE,
    /** Yes or no. */
    FLAG,
    /** {@code coordinator}, an https: address or a mailto: address. */
    CONTACT,
    /** An https: or mailto: address. */
    ADDRESS,
    /** A list of https: or mailto: addresses, each perhaps with a name. */
    ADDRESSES,
    /** A time of day. */
    TIME,
    /** An ISO 8601 period of days, weeks, months or years. */
    PERIOD,
    /** Keys and values of their own. */
    MAPPING,
    /** A list whose items are lists or mappings. */
    ITEMS;

    /** The type as a person would say it, with its article. */
    public String description(Messages words) {
      return words.text("type." + name().toLowerCase(Locale.ROOT));
    }
  }

  /** A field without which a file has an error. */
  public static Field required(String name, Type type) {
    return of(name, type, true, List.of());
  }

  /** A field that may be missing. */
  public static Field optional(String name, Type type) {
    return of(name, type, false, List.of());
  }

  static Field mapping(String name, Field... children) {
    return of(name, Type.MAPPING, false, List.of(children));
  }

  /** A list whose entries are mappings of known keys. */
  static Field entries(String name, Field... children) {
    return of(name, Type.ITEMS, false, List.of(children));
  }

  /** Pages, each alone or with what somebody calls it. */
  static Field links(String name) {
    List<Field> keys =
        List.of(required(PageLink.LABEL, Type.TEXT), required(PageLink.ADDRESS, Type.ADDRESS));
    return of(name, Type.ADDRESSES, false, keys);
  }

  private static Field of(String name, Type type, boolean required, List<Field> children) {
    return new Field(name, name, type, required, Optional.empty(), children, Map.of());
  }

  /** This field, without which a file has an error. */
  public Field needed() {
    return new Field(name, key, type, true, vocabulary, children, uses);
  }

  /** This field with values from the vocabulary of its own name. */
  public Field fromVocabulary() {
    return from(name);
  }

  /** This field with values from a vocabulary. */
  Field from(String words) {
    return new Field(name, key, type, required, Optional.of(words), children, uses);
  }

  /** This field with its words, and those of its children, below a key of the messages. */
  public Field below(String parent) {
    String own = parent + "." + name;
    List<Field> inside = children.stream().map(child -> child.below(own)).toList();
    return new Field(name, own, type, required, vocabulary, inside, uses);
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

  /** This field with a use, its number and its text. */
  Field used(Use use, int number, String text) {
    var more = new EnumMap<Use, Use.Setting>(Use.class);
    more.putAll(uses);
    more.put(use, new Use.Setting(number, text));
    return new Field(name, key, type, required, vocabulary, children, more);
  }

  /** What a mentee is asked where mentors have this field. */
  Field ofMentees(Type other) {
    var words = new EnumMap<Use, Use.Setting>(Use.class);
    words.putAll(uses);
    words.keySet().retainAll(List.of(Use.LABEL, Use.HELP));
    Optional<String> values =
        type == Type.FLAG && other == Type.LIST ? Optional.of(name) : vocabulary;
    return new Field(name, key, other, false, values, List.of(), words);
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

  /** What a form calls it. */
  public String label(Messages words) {
    return is(Use.LABEL) ? text(Use.LABEL) : words.text(key + ".label");
  }

  /** What a person should type, as a phrase that completes "give …". */
  public String help(Messages words) {
    if (is(Use.HELP)) {
      return words.text("field.own.help", text(Use.HELP));
    }
    return is(Use.LABEL) ? words.text("field.own") : words.text(key + ".help");
  }

  /**
   * What a form says below the label of a field that the scheme has named; nothing where the
   * messages say it.
   *
   * @param lines whether each value has a line of its own there
   */
  public Optional<String> hint(boolean lines, Messages words) {
    return is(Use.LABEL)
        ? Optional.of((text(Use.HELP) + (lines ? " " + words.text("join.lines") : "")).strip())
        : Optional.empty();
  }

  /**
   * What the messages say of it by its name; nothing where the scheme has named it, since its label
   * is then all that anybody knows of it.
   */
  public Optional<String> find(String message, Messages words, Object... values) {
    return is(Use.LABEL) ? Optional.empty() : words.find(message, values);
  }

  /** One value, as a sentence names it: the field's name where the messages have no other. */
  public String noun(Messages words) {
    return find(key + ".noun", words).orElse(name);
  }

  /** Whether one of its values has a name of its own. */
  public boolean hasNoun(Messages words) {
    return find(key + ".noun", words).isPresent();
  }

  /** A value as it stands on a card, where nothing else says what it is. */
  public String sentence(String value, Messages words) {
    return find("card." + name, words, value)
        .orElseGet(() -> words.text("facet.other.value", label(words), value));
  }

  /** How many characters a value may have. */
  public int longest() {
    return switch (type) {
      case CONTACT, ADDRESS, ADDRESSES -> LONGEST_ADDRESS;
      case PARAGRAPH -> LONGEST_PARAGRAPH;
      default -> LONGEST_TEXT;
    };
  }

  /** Whether its values are addresses of pages and mailboxes. */
  public boolean isOfAddresses() {
    return type == Type.ADDRESS || type == Type.ADDRESSES;
  }

  /** Values that mean the same in one spelling: yes and no have several. */
  public List<String> spelt(List<String> values) {
    return type != Type.FLAG
        ? values
        : values.stream()
            .map(value -> FrontMatter.parseFlag(value).map(yes -> yes ? YES : NO).orElse(value))
            .toList();
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
                  child ->
                      new Field(
                          name + "." + child.name,
                          child.key,
                          child.type,
                          child.required,
                          child.vocabulary,
                          List.of(),
                          Map.of()));
      default -> Stream.of(this);
    };
  }

  /** The field of a name in a list of fields. */
  public static Optional<Field> named(String name, List<Field> fields) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }
}
