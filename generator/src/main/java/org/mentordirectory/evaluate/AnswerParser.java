package org.mentordirectory.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.finding.FindingList;
import org.mentordirectory.finding.Position;
import org.mentordirectory.sheet.ChoiceWords;
import org.mentordirectory.sheet.Columns;
import org.mentordirectory.sheet.Label;
import org.mentordirectory.sheet.PlainAnswer;

/** Understands answers as people write them and as form tools export them. */
final class AnswerParser {
  private static final Map<String, Integer> AGREEMENT =
      Map.ofEntries(
          Map.entry("strongly disagree", 1),
          Map.entry("disagree strongly", 1),
          Map.entry("disagree", 2),
          Map.entry("neither agree nor disagree", 3),
          Map.entry("neither", 3),
          Map.entry("neutral", 3),
          Map.entry("agree", 4),
          Map.entry("strongly agree", 5),
          Map.entry("agree strongly", 5));

  /** {@code 4}, {@code 4.0}, {@code 4,0}, {@code 4/5}, {@code 4 out of 5}. */
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,9})(?:[.,]0+)?(?:\\s*(?:/|out of)\\s*5)?");

  /** {@code 4 - agree}, {@code 5 = very much}, {@code 5 (very much)}. */
  private static final Pattern NUMBER_AND_WORDS =
      Pattern.compile("(\\d{1,9})\\s*[-–—=:.,)(]\\s*(\\D.*)");

  /** {@code very much (5)}. */
  private static final Pattern WORDS_AND_NUMBER =
      Pattern.compile("(?s)(\\D++)(?<=.\\()(\\d{1,9}+)\\)");

  private static final Pattern OTHER =
      Pattern.compile("(?:other|something else)(?:[^\\p{L}].*)?", Pattern.DOTALL);

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

  private final Columns columns;
  private final FindingList mistakes;
  private final Map<String, ChoiceWords> choices = new HashMap<>();

  /** What was understood before: most answers to a scale are the same few. */
  private final Map<List<String>, Optional<Integer>> steps = new HashMap<>();

  AnswerParser(Columns columns, FindingList mistakes) {
    this.columns = columns;
    this.mistakes = mistakes;
  }

  /**
   * The answers in what was typed; none where nothing was, or after a mistake.
   *
   * @param typed several texts where several columns answer one field
   */
  List<String> to(FormField field, String typed, Position place) {
    if (typed.isBlank()) {
      return List.of();
    }
    return switch (field.kind()) {
      case SCALE -> {
        Optional<Integer> step = steps.get(List.of(field.name(), typed));
        if (step == null) {
          step = scale(field, typed, place);
          if (step.isPresent()) {
            steps.put(List.of(field.name(), typed), step);
          }
        }
        yield step.stream().map(String::valueOf).toList();
      }
      case ONE_OF, SOME_OF -> chosen(field, typed, place);
      default -> text(field, typed);
    };
  }

  private List<String> text(FormField field, String typed) {
    Optional<List<String>> meant = columns.meaning(field.name(), typed);
    if (meant.isPresent() || PlainAnswer.isNothing(typed)) {
      return said(meant.orElse(List.of()));
    }
    return List.of(
        field.kind() == FormField.Kind.PARAGRAPH
            ? CONTROLS.matcher(typed).replaceAll("").strip()
            : FrontMatterText.oneLine(typed));
  }

  private static List<String> said(List<String> meant) {
    return meant.stream().filter(value -> !value.isBlank()).toList();
  }

  private Optional<Integer> scale(FormField field, String typed, Position place) {
    Optional<List<String>> said = columns.meaning(field.name(), typed);
    if (said.isPresent() && said(said.get()).isEmpty()
        || said.isEmpty() && PlainAnswer.isNothing(typed)) {
      return Optional.empty();
    }
    String answer = said.map(words -> words.get(0)).orElse(typed);
    Optional<Integer> step = step(field, answer);
    if (step.isEmpty() && said.isEmpty()) {
      Optional<List<String>> other = columns.other(field.name());
      if (other.isPresent()) {
        return said(other.get()).stream().findFirst().flatMap(value -> step(field, value));
      }
    }
    if (step.isEmpty()) {
      mistakes.error(
          place,
          "`%s`%s is no step from 1 (%s) to 5 (%s); correct it, or say in %s under `values` what it"
              + " means",
          Label.shown(typed),
          said.isPresent() ? ", which means `" + Label.shown(answer) + "`," : "",
          field.ends().low(),
          field.ends().high(),
          AnswerColumns.FILE);
    }
    return step;
  }

  private static Optional<Integer> step(FormField field, String typed) {
    String text = FrontMatterText.oneLine(typed);
    Optional<Integer> word = wordStep(field, text);
    if (word.isPresent()) {
      return word;
    }
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      return inRange(number.group(1));
    }
    Matcher both = NUMBER_AND_WORDS.matcher(text);
    if (both.matches()) {
      return agreed(
          inRange(both.group(1)), wordStep(field, both.group(2).replaceFirst("\\)$", "")));
    }
    both = WORDS_AND_NUMBER.matcher(text);
    return both.matches()
        ? agreed(inRange(both.group(2)), wordStep(field, text.substring(0, both.end(1) - 1)))
        : Optional.empty();
  }

  private static Optional<Integer> inRange(String number) {
    int step = Integer.parseInt(number);
    return FormField.STEPS.contains(step) ? Optional.of(step) : Optional.empty();
  }

  /** What a number says, unless the words beside it say something else. */
  private static Optional<Integer> agreed(Optional<Integer> number, Optional<Integer> words) {
    return words.isEmpty() || words.equals(number) ? number : Optional.empty();
  }

  private static Optional<Integer> wordStep(FormField field, String words) {
    String key = Label.key(words);
    if (key.equals(Label.key(field.ends().low()))) {
      return Optional.of(1);
    }
    return key.equals(Label.key(field.ends().high()))
        ? Optional.of(5)
        : Optional.ofNullable(AGREEMENT.get(key));
  }

  private List<String> chosen(FormField field, String typed, Position place) {
    ChoiceWords words = choices.computeIfAbsent(field.name(), name -> words(field));
    var values = new ArrayList<String>();
    for (String piece : pieces(field, words, typed)) {
      Optional<List<String>> meant = columns.meaning(field.name(), piece);
      List<String> known = meant.orElseGet(() -> words.value(piece).stream().toList());
      if (meant.isEmpty() && known.isEmpty() && !PlainAnswer.isNothing(piece)) {
        known = unknown(field, words, piece, place);
      }
      for (String value : said(known)) {
        Optional<String> choice = words.value(value);
        if (choice.isEmpty()) {
          unknownMeaning(field, piece, value, place);
        }
        choice.filter(one -> !values.contains(one)).ifPresent(values::add);
      }
    }
    if (field.kind() == FormField.Kind.ONE_OF && values.size() > 1) {
      mistakes.error(
          place,
          "`%s` is more than one choice, and the form takes one; correct it, or leave it empty",
          Label.shown(typed));
    }
    return values;
  }

  /** Whether a text is a choice of a field that takes several; nothing for any other field. */
  Optional<Predicate<String>> isChoice(FormField field) {
    return field.kind() == FormField.Kind.SOME_OF
        ? Optional.of(choices.computeIfAbsent(field.name(), name -> words(field))::isKnown)
        : Optional.empty();
  }

  private ChoiceWords words(FormField field) {
    Map<String, String> labels = new LinkedHashMap<>();
    field.choices().forEach(choice -> labels.put(choice.value(), choice.label()));
    return new ChoiceWords(labels, columns.known(field.name()));
  }

  private List<String> pieces(FormField field, ChoiceWords words, String typed) {
    return field.kind() == FormField.Kind.SOME_OF
        ? words.pieces(typed, columns.separator(), false)
        : List.of(typed.strip().replaceFirst("(?<![;,])[;,]++$", ""));
  }

  private List<String> unknown(FormField field, ChoiceWords words, String piece, Position place) {
    Optional<List<String>> other = columns.other(field.name());
    if (other.isPresent()) {
      return other.get();
    }
    if (OTHER.matcher(piece.strip().toLowerCase(Locale.ROOT)).matches()) {
      Optional<String> choice = words.value(piece.split("[:–—(-]", 2)[0]);
      if (choice.isPresent()) {
        return choice.stream().toList();
      }
      mistakes.warning(
          place.withPart(""),
          "what is written behind `Other` in %s counts as no choice; read it there, or say in %s"
              + " under `values` what it means",
          place.part(),
          AnswerColumns.FILE);
      return List.of();
    }
    mistakes.error(
        place,
        "`%s` is none of the choices `%s`; say in %s under `values` what it means, as in `%s:"
            + " {\"%s\": …}`, or `\"\"` for no choice, or \"*\" for all that are unknown",
        Label.shown(piece),
        labels(field),
        AnswerColumns.FILE,
        field.name(),
        Label.shown(piece));
    return List.of();
  }

  private void unknownMeaning(FormField field, String piece, String value, Position place) {
    mistakes.error(
        place,
        "`%s` means `%s` by %s, and that is none of the choices `%s`",
        Label.shown(piece),
        Label.shown(value),
        AnswerColumns.FILE,
        labels(field));
  }

  private static String labels(FormField field) {
    return field.choices().stream()
        .map(FormField.Choice::label)
        .collect(Collectors.joining("`, `"));
  }
}
