package org.mentordirectory.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Vocabulary;
import org.mentordirectory.finding.Trusted;

/**
 * Every value is of the type that its field asks for, since the reader passes over any other, and
 * is of a length that a page can show. Dates are left to {@link DateRule}, which knows more about
 * them; empty values to {@link RequiredRule}.
 */
public final class TypeRule implements Rule {
  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("/|\\s(?:and|&|\\+)\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

  @Override
  public void check(Content content, Report report) {
    FieldBlock.eachValue(content, (field, value) -> check(field, value, content, report));
  }

  private static void check(Field field, Node value, Content content, Report report) {
    switch (field.type()) {
      case DATE -> {}
      case LIST, ADDRESSES -> list(field, value, content, report);
      case ITEMS -> {
        if (!(value instanceof Node.Sequence list)) {
          report.error(
              value.at(), "`%s` must be a list; begin each line of it with a hyphen", field.name());
        } else if (!field.children().isEmpty()) {
          entries(field, list, report);
        }
      }
      case MAPPING -> {
        if (!(value instanceof Node.Mapping)) {
          report.error(
              value.at(),
              "`%s` must be %s%s",
              field.name(),
              field.type().description(report.words()),
              new Trusted(
                  field.required() && !field.children().isEmpty()
                      ? "; write `" + field.name() + ": " + form(field) + "`"
                      : ""));
        }
      }
      default -> {
        if (value instanceof Node.Scalar scalar) {
          scalar(field, scalar, report);
        } else {
          shape(field, value, report);
        }
      }
    }
  }

  private static void entries(Field field, Node.Sequence list, Report report) {
    for (Node item : list.items()) {
      if (!(item instanceof Node.Mapping)) {
        report.error(
            item.at(),
            "an entry of `%s` is `%s`, on one line or several",
            field.name(),
            new Trusted(form(field)));
      }
    }
  }

  /** A mapping with all its keys, as it can be typed on one line. */
  private static String form(Field field) {
    return field.children().stream()
        .map(key -> key.name() + ": …")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static void scalar(Field field, Node.Scalar scalar, Report report) {
    String text = scalar.text();
    switch (field.type()) {
      case NUMBER ->
          expect(FrontMatter.parseNumber(text), field, scalar, SuggestedValue.number(text), report);
      case FLAG -> expect(FrontMatter.parseFlag(text), field, scalar, Optional.empty(), report);
      case PERIOD ->
          expect(FrontMatter.parsePeriod(text), field, scalar, SuggestedValue.period(text), report);
      case TIME ->
          expect(
              Optional.of(text).filter(TIME.asMatchPredicate()),
              field,
              scalar,
              SuggestedValue.time(text),
              report);
      default -> length(field, scalar, report);
    }
  }

  private static void expect(
      Optional<?> read, Field field, Node.Scalar scalar, Optional<String> meant, Report report) {
    if (read.isEmpty()) {
      report
          .correcting(scalar.text(), meant.filter(only -> field.type() != Field.Type.NUMBER))
          .error(
              scalar.at(),
              Sentence.WRONG_TYPE,
              field.name(),
              field.type().description(report.words()),
              scalar.text(),
              meant.map(better -> Sentence.BETTER.text(report.words(), better)).orElse(""));
    }
  }

  private static void list(Field field, Node value, Content content, Report report) {
    if (value instanceof Node.Scalar scalar) {
      List<String> values = inOne(field, scalar, content);
      if (!values.isEmpty()) {
        report
            .correcting(scalar.text(), values.toArray(new String[0]))
            .error(
                scalar.at(),
                "`%s` is several values in one; put square brackets around them: `[%s]`",
                field.name(),
                String.join(", ", values));
      }
      length(field, scalar, report);
    } else if (value instanceof Node.Sequence sequence) {
      if (sequence.items().size() > Field.MOST_VALUES) {
        report.error(
            value.at(),
            Sentence.TOO_MANY,
            field.name(),
            sequence.items().size(),
            Field.MOST_VALUES);
      }
      sequence.items().forEach(item -> item(field, item, report));
    } else if (field.children().isEmpty()) {
      shape(field, value, report);
    }
  }

  private static void item(Field field, Node item, Report report) {
    if (item instanceof Node.Mapping && !field.children().isEmpty()) {
      return; // its keys are looked at by themselves
    }
    if (!(item instanceof Node.Scalar scalar)) {
      report.error(
          item.at(),
          "each value of `%s` must be a word or a few words, not %s",
          field.name(),
          shape(item));
    } else if (FieldBlock.isEmpty(scalar)) {
      report.error(item.at(), Sentence.EMPTY_VALUE, field.name());
    } else {
      length(field, scalar, report);
    }
  }

  private static void length(Field field, Node.Scalar scalar, Report report) {
    int longest = field.longest();
    if (scalar.text().length() > longest
        && scalar.text().codePointCount(0, scalar.text().length()) > longest) {
      report.error(scalar.at(), Sentence.TOO_LONG, field.name(), longest);
    }
  }

  /** Whether a lone value was meant as a list, and is not a value of its own. */
  static boolean isListInDisguise(Field field, Node value, Content content) {
    return value instanceof Node.Scalar scalar && !inOne(field, scalar, content).isEmpty();
  }

  /**
   * The values in a lone one: between semicolons, commas, or, where all are of the vocabulary,
   * slashes or an "and". None where it is one.
   */
  private static List<String> inOne(Field field, Node.Scalar scalar, Content content) {
    Optional<Vocabulary> vocabulary = content.scheme().vocabulary(field.name());
    String text = scalar.text();
    if (field.type() != Field.Type.LIST || isWord(text, vocabulary)) {
      return List.of();
    }
    Pattern sign = text.contains(";") ? SEMICOLON : text.contains(",") ? COMMA : BETWEEN_WORDS;
    List<String> values =
        sign.splitAsStream(text).map(String::strip).filter(value -> !value.isEmpty()).toList();
    boolean isOne =
        sign == BETWEEN_WORDS
            && (values.size() < 2 || !values.stream().allMatch(value -> isWord(value, vocabulary)));
    return isOne ? List.of() : values;
  }

  private static boolean isWord(String text, Optional<Vocabulary> vocabulary) {
    return vocabulary.filter(known -> !known.meaning(text).isEmpty()).isPresent();
  }

  /** Says that a value has not the shape that its field asks for. */
  static void shape(Field field, Node value, Report report) {
    report.error(
        value.at(),
        "`%s` must be %s, not %s",
        field.name(),
        field.type().description(report.words()),
        shape(value));
  }

  /** What a value looks like to somebody who never heard of YAML, and what to do about it. */
  private static String shape(Node value) {
    return value instanceof Node.Mapping
        ? "keys with values; put it in quotes if it holds a colon or a brace"
        : "a list; take out the square brackets or the hyphens";
  }
}
