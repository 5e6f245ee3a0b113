package org.mentordirectory.signup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Vocabulary;

/**
 * Turns an answer as people type it, or as a form tool exports it, into the values of its field.
 * Several values stand on lines of their own or have semicolons between them; where there is
 * neither, commas. A value that itself holds a comma so needs a semicolon, one behind it if it is
 * alone. Words of a vocabulary are found with their commas, by value or by label, in capitals or
 * not, and become the values that profiles have.
 *
 * @param separator what stands between several values, where that is known
 */
record TypedAnswer(Field field, Optional<Vocabulary> vocabulary, Optional<String> separator) {
  private static final Pattern SEMICOLON = Pattern.compile("[;\\n\\r]");
  private static final Pattern COMMA = Pattern.compile(",");

  /**
   * An address may hold commas and semicolons; one that ends it has a space or an address after.
   */
  private static final Pattern BETWEEN_ADDRESSES =
      Pattern.compile("[;,]?\\s+|[;,](?=https?:|mailto:|$)");

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
    Matcher end = between(typed).matcher(typed);
    List<String> known = known();
    var pieces = new ArrayList<String>();
    int at = 0;
    while (at < typed.length()) {
      int behind = behindKnown(typed, at, known, end);
      if (behind < 0) {
        behind = end.find(at) ? end.start() : typed.length();
      }
      String piece = typed.substring(at, behind).strip();
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
      at = end.find(behind) ? end.end() : typed.length();
    }
    return pieces;
  }

  private Pattern between(String typed) {
    return separator
        .map(given -> Pattern.compile("[\\n\\r]|" + Pattern.quote(given)))
        .orElseGet(
            () ->
                field.type() == Field.Type.ADDRESSES
                    ? BETWEEN_ADDRESSES
                    : SEMICOLON.matcher(typed).find() ? SEMICOLON : COMMA);
  }

  /** Where a word of the vocabulary ends that begins here and is all of an answer; else -1. */
  private static int behindKnown(String typed, int at, List<String> known, Matcher end) {
    int start = at;
    while (start < typed.length() && Character.isWhitespace(typed.charAt(start))) {
      start++;
    }
    for (String word : known) {
      int behind = start + word.length();
      if (typed.regionMatches(true, start, word, 0, word.length())
          && (typed.substring(behind).isBlank() || startsAt(end, behind, typed))) {
        return behind;
      }
    }
    return -1;
  }

  private static boolean startsAt(Matcher end, int at, String typed) {
    return end.find(at) && typed.substring(at, end.start()).isBlank();
  }

  /** The words that hold a comma or a semicolon, the longest first; others need no search. */
  private List<String> known() {
    return terms()
        .flatMap(term -> Stream.of(term.value(), term.label()))
        .filter(word -> word.matches(".*[,;].*"))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /** The value of one answer; itself where it is none of the vocabulary. */
  String value(String answer) {
    return terms()
        .filter(term -> term.value().equals(answer))
        .findFirst()
        .or(
            () ->
                terms()
                    .filter(
                        term ->
                            term.label().equalsIgnoreCase(answer)
                                || term.value().equalsIgnoreCase(answer))
                    .findFirst())
        .map(Vocabulary.Term::value)
        .orElse(answer);
  }

  private Stream<Vocabulary.Term> terms() {
    return vocabulary.stream().flatMap(known -> known.terms().stream());
  }
}
