package org.mentordirectory.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.FormField;

/**
 * The words for the choices of a field, found in an answer that has several: choices may hold the
 * very signs that stand between them.
 */
final class ChoiceWords {
  private static final Pattern LINES = Pattern.compile("[;\\n\\r]");
  private static final Pattern COMMAS = Pattern.compile(",");

  /** People and form tools leave it out. */
  private static final Pattern STOP = Pattern.compile("[.!?]+$");

  private final boolean takesSeveral;
  private final Map<String, String> values = new HashMap<>();

  /** The longest first. */
  private final List<String> words;

  private final Set<String> keys;

  private ChoiceWords(FormField field, List<String> known) {
    takesSeveral = field.kind() == FormField.Kind.SOME_OF;
    field.choices().forEach(choice -> values.put(SurveyForm.key(choice.value()), choice.value()));
    field
        .choices()
        .forEach(choice -> values.putIfAbsent(SurveyForm.key(choice.label()), choice.value()));
    words =
        Stream.concat(
                field.choices().stream()
                    .flatMap(choice -> Stream.of(choice.value(), choice.label())),
                known.stream())
            .flatMap(word -> Stream.of(word, STOP.matcher(word).replaceFirst("")))
            .filter(word -> !word.isEmpty())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    keys = words.stream().map(SurveyForm::key).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The words of a field.
   *
   * @param known other answers that mean something
   */
  static ChoiceWords of(FormField field, List<String> known) {
    return new ChoiceWords(field, known);
  }

  /** The choice that a word stands for. */
  Optional<String> value(String word) {
    return Optional.ofNullable(values.get(SurveyForm.key(word)));
  }

  /** The single answers in what was typed. */
  List<String> pieces(String typed, Optional<String> separator) {
    if (!takesSeveral || isKnown(typed)) {
      return List.of(typed.strip().replaceFirst("[;,]+$", ""));
    }
    if (separator.isPresent()) {
      return pieces(typed, Pattern.compile("[\\n\\r]|" + Pattern.quote(separator.get())));
    }
    List<String> byLines = pieces(typed, LINES);
    List<String> byCommas = pieces(typed, COMMAS);
    return byLines.stream().noneMatch(this::isKnown) && byCommas.stream().anyMatch(this::isKnown)
        ? byCommas
        : byLines;
  }

  private boolean isKnown(String piece) {
    return keys.contains(SurveyForm.key(piece));
  }

  private List<String> pieces(String typed, Pattern between) {
    Matcher end = between.matcher(typed);
    var pieces = new ArrayList<String>();
    int at = 0;
    while (at < typed.length()) {
      int behind = behindKnown(typed, at, end);
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

  /** Where a known word ends that begins here and is all of an answer; else -1. */
  private int behindKnown(String typed, int at, Matcher end) {
    int start = at;
    while (start < typed.length() && Character.isWhitespace(typed.charAt(start))) {
      start++;
    }
    for (String word : words) {
      int behind = start + word.length();
      if (typed.regionMatches(true, start, word, 0, word.length())
          && (typed.substring(behind).isBlank()
              || end.find(behind) && typed.substring(behind, end.start()).isBlank())) {
        return behind;
      }
    }
    return -1;
  }
}
