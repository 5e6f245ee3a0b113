package org.mentordirectory.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentordirectory.finding.Position;
import org.mentordirectory.words.Word;

/**
 * A place in a form where people write.
 *
 * @param name as the text of the form places it, {@code {name}}; also the field's name in the
 *     fillable documents, by which answers are read back
 * @param label the question, or what to write
 * @param help what else to know before writing; may be empty
 * @param kind what people do there
 * @param choices what can be chosen, of {@link Kind#ONE_OF} and {@link Kind#SOME_OF}
 * @param vocabulary the vocabulary of the scheme that the choices come from, where they do
 * @param lines how many lines of writing there is room for, of {@link Kind#PARAGRAPH}
 * @param ends what 1 and what 5 mean, of {@link Kind#SCALE}
 * @param fact what may fill the field beforehand
 * @param report what an evaluation does with the answers
 * @param at where the field is declared
 */
public record FormField(
    String name,
    String label,
    String help,
    Kind kind,
    List<Choice> choices,
    Optional<String> vocabulary,
    int lines,
    Ends ends,
    Optional<Fact> fact,
    Report report,
    Position at) {

  /** The steps of a scale, from 1. */
  public static final List<Integer> STEPS = List.of(1, 2, 3, 4, 5);

  /** What people do in a field. */
  public enum Kind {
    /** Write one line. */
    LINE,
    /** Write several lines. */
    PARAGRAPH,
    /** Give a day. */
    DATE,
    /** Choose one. */
    ONE_OF,
    /** Choose any number of several. */
    SOME_OF,
    /** Choose a number from 1 to 5. */
    SCALE,
    /** Sign, with the day. */
    SIGNATURE;

    /** The word in the front matter, such as {@code one of}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The kind of a word. */
    public static Optional<Kind> of(String word) {
      return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
  }

  /**
   * Something to choose.
   *
   * @param value what stands for it in answers
   * @param label as people read it
   */
  public record Choice(String value, String label) {}

  /** What the two ends of a scale mean. */
  public record Ends(String low, String high) {}

  /**
   * What an evaluation does with the answers.
   *
   * @param measure a name shared by the fields of several forms that ask the same thing, so that
   *     their answers can be compared
   * @param guidance the slugs of pages that help where the answers are low
   * @param request whether the coordinator does something for whoever ticks an answer, and so needs
   *     to know who did
   */
  public record Report(Optional<String> measure, List<String> guidance, boolean request) {}

  /** What is known of a scheme or a pair before anybody writes. */
  public enum Fact implements Word {
    /** The name of the scheme. */
    SCHEME,
    /** How to reach the coordinator. */
    COORDINATOR,
    /** Who runs the scheme. */
    INSTITUTION,
    /** The mentee's name. */
    MENTEE,
    /** The mentor's name. */
    MENTOR,
    /** The day a pairing begins. */
    START,
    /** The day halfway. */
    HALFWAY,
    /** The day it ends. */
    END,
    /** How often the pair meets. */
    RHYTHM,
    /** Where the pair meets. */
    PLACE,
    /** Why the two were matched. */
    BASIS;

    /** The fact of a word. */
    public static Optional<Fact> of(String word) {
      return Stream.of(values()).filter(fact -> fact.word().equals(word)).findFirst();
    }

    /** The fact as the scheme itself knows it; absent where only a pair does. */
    public Optional<String> from(Scheme scheme) {
      return switch (this) {
        case SCHEME -> Optional.of(scheme.name());
        case COORDINATOR -> Optional.of(scheme.contact().replaceFirst("^(?i)mailto:", ""));
        case INSTITUTION -> scheme.institution();
        default -> Optional.empty();
      };
    }
  }
}
