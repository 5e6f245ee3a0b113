package org.mentordirectory.signup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.content.Vocabulary;
import org.mentordirectory.sheet.ChoiceWords;
import org.mentordirectory.sheet.Numbers;
import org.mentordirectory.sheet.PlainAnswer;

/**
 * Turns answers to a field, as people type them or as a form tool exports them, into its values.
 * Several values are parted as {@link ChoiceWords} has it; where no line ends and no semicolon
 * stands between them, by commas. A value that itself holds a comma so needs a semicolon, one
 * behind it if it is alone. Words of a vocabulary become the values that profiles have, {@code n/a}
 * is no value, {@code 2 hrs} is 2, and addresses get the beginning that they lack.
 */
final class TypedAnswer {
  /**
   * An address may hold commas and semicolons; one that ends it has a space or an address after.
   */
  private static final Pattern BETWEEN_ADDRESSES =
      Pattern.compile("[;,]?\\s+|[;,](?=https?:|mailto:|www\\.|$)");

  private static final Pattern SIGNS = Pattern.compile("[.:@/]");

  private final Field field;
  private final ChoiceWords choices;
  private final Optional<String> separator;

  /**
   * Answers to a field.
   *
   * @param separator what stands between several values, where that is known
   */
  TypedAnswer(Field field, Optional<Vocabulary> vocabulary, Optional<String> separator) {
    this.field = field;
    this.separator = separator;
    Map<String, String> labels = new LinkedHashMap<>();
    vocabulary.stream()
        .flatMap(known -> known.terms().stream())
        .forEach(term -> labels.put(term.value(), term.label()));
    this.choices = new ChoiceWords(labels, List.of());
  }

  TypedAnswer(Field field, Optional<Vocabulary> vocabulary) {
    this(field, vocabulary, Optional.empty());
  }

  /** The values; none where nothing was typed. */
  List<String> values(String typed) {
    return pieces(typed).stream().map(this::value).filter(value -> !value.isEmpty()).toList();
  }

  /** The single answers in what was typed. */
  List<String> pieces(String typed) {
    if (typed.isBlank() || isNone(typed)) {
      return List.of();
    }
    if (!field.takesSeveral()) {
      return List.of(typed.strip());
    }
    if (field.type() == Field.Type.ADDRESSES && separator.isEmpty()) {
      List<String> addresses = choices.pieces(typed, BETWEEN_ADDRESSES);
      boolean isText = addresses.stream().noneMatch(piece -> SIGNS.matcher(piece).find());
      return isText ? List.of(typed.strip()) : addresses;
    }
    return choices.pieces(typed, separator, true);
  }

  /** Whether nothing is said; but there are people called Null. */
  private boolean isNone(String typed) {
    return !isKnown(typed) && !field.name().equals("name") && PlainAnswer.isNone(typed);
  }

  /** Whether an answer is one of the vocabulary. */
  boolean isKnown(String answer) {
    return choices.value(answer).isPresent();
  }

  /** The value of one answer: itself where nothing is known of it, empty where it says nothing. */
  String value(String answer) {
    Optional<String> known = choices.value(answer);
    if (known.isPresent()) {
      return known.get();
    }
    if (PlainAnswer.isNothing(answer)) {
      return "";
    }
    return switch (field.type()) {
      case NUMBER -> {
        OptionalInt number = Numbers.in(answer);
        yield number.isEmpty() || FrontMatter.parseNumber(answer).isPresent()
            ? answer
            : String.valueOf(number.getAsInt());
      }
      case FLAG ->
          FrontMatter.parseFlag(answer).isPresent()
              ? answer
              : PlainAnswer.isYes(answer)
                  ? Field.YES
                  : PlainAnswer.isNo(answer) ? Field.NO : answer;
      case CONTACT, ADDRESS, ADDRESSES -> TypedAddress.of(answer, field.type());
      default -> answer;
    };
  }
}
