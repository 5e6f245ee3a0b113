package org.mentordirectory.signup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Vocabulary;
import org.mentordirectory.sheet.ChoiceWords;

/**
 * Turns answers to a field, as people type them or as a form tool exports them, into its values.
 * Several values are parted as {@link ChoiceWords} has it; where no line ends and no semicolon
 * stands between them, by commas. A value that itself holds a comma so needs a semicolon, one
 * behind it if it is alone. Words of a vocabulary become the values that profiles have.
 */
final class TypedAnswer {
  /**
   * An address may hold commas and semicolons; one that ends it has a space or an address after.
   */
  private static final Pattern BETWEEN_ADDRESSES =
      Pattern.compile("[;,]?\\s+|[;,](?=https?:|mailto:|$)");

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
    return pieces(typed).stream().map(this::value).toList();
  }

  /** The single answers in what was typed. */
  List<String> pieces(String typed) {
    if (typed.isBlank()) {
      return List.of();
    }
    if (!field.takesSeveral()) {
      return List.of(typed.strip());
    }
    return field.type() == Field.Type.ADDRESSES && separator.isEmpty()
        ? choices.pieces(typed, BETWEEN_ADDRESSES)
        : choices.pieces(typed, separator, true);
  }

  /** Whether an answer is one of the vocabulary. */
  boolean isKnown(String answer) {
    return choices.value(answer).isPresent();
  }

  /** The value of one answer; itself where it is none of the vocabulary. */
  String value(String answer) {
    return choices.value(answer).orElse(answer);
  }
}
