package org.mentordirectory.signup;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.sheet.Header;
import org.mentordirectory.sheet.Label;
import org.mentordirectory.sheet.PlainAnswer;
import org.mentordirectory.sheet.Table;
import org.mentordirectory.words.Messages;
import org.mentordirectory.words.OtherNames;

/**
 * Guesses which field each column of a table answers, by the column's name and by the answers in
 * it.
 */
final class ColumnGuess {
  /** Where pages are that people name by a part of the address. */
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "orcid", "https://orcid.org/",
          "linkedin", "https://www.linkedin.com/in/",
          "github", "https://github.com/",
          "twitter", "https://twitter.com/");

  private static final Pattern ADDRESS = Pattern.compile("[./]|[^@\\s]@");

  private static final Pattern MAILBOX = Pattern.compile("[^@\\s]{1,64}+@[^@\\s]{3,200}+");

  /** What is called by the block that it stands in. */
  private static final Pattern WITHIN = Pattern.compile("(?i)\\.(?:name|title|label|text|value)$");

  private static final Pattern PART =
      Pattern.compile("(?i)first|last|middle|sur|given|family|fore");

  private static final String NAME = "name";
  private static final int LONG_ANSWER = 60;

  private final Header header;
  private final List<Field> fields;
  private final Scheme scheme;
  private final Messages messages;

  /** The fields that columns are called like. */
  private final Set<Field> called = new HashSet<>();

  /** Names of fields that a column is called like and no other, here or elsewhere. */
  private final Set<String> certain = new HashSet<>();

  private final Set<String> answered = new HashSet<>();

  /** Whether several columns say the name, such as the first name and the surname. */
  private boolean isNameInParts;

  /** A guess for all columns of a table. */
  ColumnGuess(Header header, Table table, List<Field> fields, Scheme scheme, Messages messages) {
    this.header = header;
    this.fields = fields;
    this.scheme = scheme;
    this.messages = messages;
    for (int i = 0; i < table.header().size(); i++) {
      if (header.isOwn(i)) {
        continue;
      }
      String name = table.header().get(i);
      Optional<Field> same = called(name);
      List<String> others = OtherNames.ofKey(name);
      same.ifPresent(called::add);
      certain.addAll(
          same.map(field -> List.of(field.name()))
              .orElse(others.size() == 1 && !PART.matcher(name).find() ? others : List.of()));
    }
    isNameInParts = called.stream().noneMatch(field -> field.name().equals(NAME));
  }

  /**
   * The field of a column, which is answered from now on.
   *
   * @param cells the answers in it
   */
  Optional<Field> of(int column, List<String> cells) {
    String name = header.question(column);
    Optional<Field> field =
        called(name).or(() -> byAnswers(column, cells)).or(() -> byName(name, cells));
    field.ifPresent(
        one -> {
          answered.add(one.name());
          isNameInParts &= !one.name().equals(NAME) || PART.matcher(name).find();
        });
    return field;
  }

  /** Whether some column answers a field. */
  boolean isAnswered(Field field) {
    return answered.contains(field.name());
  }

  /** Whether the answers in a column are the text of a profile, or a part of it. */
  boolean isText(int column, List<String> cells) {
    return longest(cells) > LONG_ANSWER
        || header.choice(column).isEmpty()
            && inQuestion(header.question(column)).contains(OtherNames.TEXT);
  }

  private static int longest(List<String> cells) {
    return cells.stream().mapToInt(String::length).max().orElse(0);
  }

  /** The field that is called like a column. */
  Optional<Field> called(String name) {
    String key = Label.key(name);
    return fields.stream()
        .filter(
            field ->
                key.equals(Label.key(field.name())) || key.equals(Label.key(field.label(messages))))
        .findFirst();
  }

  /** What a field's values are: where parts of addresses are given, with what they are part of. */
  static String meaning(Field field, String column, List<String> cells) {
    return beginning(column)
        .filter(begin -> field.isOfAddresses() && !areAddresses(cells))
        .map(begin -> "{field: %s, as: \"%s{}\"}".formatted(field.name(), begin))
        .orElse(field.name());
  }

  private static Optional<String> beginning(String column) {
    return BEGINNINGS.keySet().stream()
        .filter(Label.key(column)::endsWith)
        .map(BEGINNINGS::get)
        .findFirst();
  }

  private static boolean areAddresses(List<String> cells) {
    return cells.isEmpty() || cells.stream().anyMatch(cell -> ADDRESS.matcher(cell).find());
  }

  /** A key alone may mean something else than a question with the same word. */
  private Stream<String> spokenOf(String column) {
    boolean isKey = !column.contains(" ");
    String name = isKey ? WITHIN.matcher(column).replaceFirst("") : column;
    List<String> others = isKey ? OtherNames.ofKey(name) : List.of();
    return Stream.concat(
        others.stream().filter(field -> others.size() == 1 || !certain.contains(field)),
        others.isEmpty() ? inQuestion(name).stream() : Stream.of());
  }

  private static List<String> inQuestion(String name) {
    return OtherNames.inQuestion(Label.key(name).replaceAll("[._]+", " "));
  }

  private Optional<Field> byName(String name, List<String> cells) {
    boolean isPath = cells.stream().anyMatch(cell -> cell.indexOf('/') >= 0);
    return spokenOf(name)
        .flatMap(field -> Field.named(field, fields).stream())
        .filter(field -> !isPath || !field.name().equals("account"))
        .filter(
            field -> !field.isOfAddresses() || areAddresses(cells) || beginning(name).isPresent())
        .filter(field -> longest(cells) <= field.longest())
        .filter(
            field ->
                !field.name().equals(ConsentColumn.FIELD)
                    || cells.stream().anyMatch(PlainAnswer::isYes))
        .filter(field -> field.takesSeveral() || isFree(field) || isPart(field, name))
        .findFirst();
  }

  private boolean isFree(Field field) {
    return !answered.contains(field.name()) && !called.contains(field);
  }

  /** Whether several columns make one value: first name and surname. */
  private boolean isPart(Field field, String column) {
    return field.name().equals(NAME) && isNameInParts && PART.matcher(column).find();
  }

  /** The field whose vocabulary has most of the answers, or whose kind they are of. */
  private Optional<Field> byAnswers(int column, List<String> cells) {
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    if (cells.stream().filter(cell -> MAILBOX.matcher(cell).matches()).count() * 2 > cells.size()) {
      return Field.named("contact", fields).filter(this::isFree);
    }
    return fields.stream()
        .filter(field -> scheme.vocabulary(field.name()).isPresent())
        .filter(
            field -> {
              var typed = new TypedAnswer(field, scheme.vocabulary(field.name()));
              String choice = header.choice(column).orElse("");
              List<String> pieces =
                  cells.stream().flatMap(cell -> typed.pieces(cell).stream()).toList();
              return typed.isKnown(choice)
                  || pieces.stream().filter(typed::isKnown).count() * 2 > pieces.size();
            })
        .findFirst();
  }
}
