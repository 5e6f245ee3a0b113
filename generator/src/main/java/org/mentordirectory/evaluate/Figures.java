package org.mentordirectory.evaluate;

import java.util.List;
import java.util.OptionalInt;
import org.mentordirectory.content.FormField;
import org.mentordirectory.content.Group;

/**
 * What may be shown to others: every figure in it is nought or on at least {@link #fewest} people,
 * and none on fewer can be computed from it. A figure that is not here is hidden.
 *
 * @param fewest how many people a figure needs
 * @param returns how many answered, a line for each survey, by year, moment and who
 * @param scales the questions with a scale, in the order of the forms
 * @param practices the questions with choices or numbers, in the order of the forms
 */
public record Figures(
    int fewest, List<Returns> returns, List<Question> scales, List<Question> practices) {
  /**
   * Counts the answers.
   *
   * <p>A group has a line where at least {@code fewest} people answered the form; mentees and
   * mentors have one together where both or neither are enough for figures of their own, and both
   * or neither say how many answered. Steps of a scale are shown where none need be hidden in any
   * line, otherwise bands; ranges of numbers likewise. Not to have answered a question is an answer
   * like any other and as well protected; not to have returned a form is none, so that how many did
   * may be told from those who were asked.
   *
   * @param forPublic figures that everybody may read: never steps, and ranges as wide as there are.
   *     Otherwise they have the same hidden, so that both together tell no more than one
   */
  public static Figures of(Evaluation evaluation, boolean forPublic) {
    return new Counting(evaluation, forPublic).figures();
  }

  /**
   * How many answered a form.
   *
   * @param form its title
   * @param asked how many were asked; absent where that is not known or hidden
   * @param answered absent where fewer than {@link Figures#fewest} did
   */
  public record Returns(Group group, String form, OptionalInt asked, OptionalInt answered) {
    /** The rate in whole per cent, where it may be shown. */
    public OptionalInt rate() {
      return asked.isPresent() && answered.isPresent() && asked.getAsInt() > 0
          ? OptionalInt.of((int) Math.round(100.0 * answered.getAsInt() / asked.getAsInt()))
          : OptionalInt.empty();
    }
  }

  /** What the cells of a line count. */
  public enum Detail {
    /** 1, 2, 3, 4, 5, no answer. */
    STEPS,
    /** 1 or 2; 3 or no answer; 4 or 5. */
    BANDS,
    /** Each choice once, then no answer; a person is in one cell. */
    CHOICES,
    /** For each choice how many ticked it; a person may be in several. */
    TICKS,
    /** Ranges of a number, then no answer or none that is a number. */
    NUMBERS
  }

  /**
   * A question, and the answers of each group that was asked it.
   *
   * @param key the measure, or the form's slug and the field's name; no two have the same
   * @param label the question as its first group reads it
   * @param ends what 1 and 5 mean, of a scale
   * @param detail what the cells count
   * @param cells what each cell counts, in words of the form: choices, ranges as {@code 1–3} and
   *     {@code 10+}; the cell of no answer, which is the last where there is one, has none. Empty
   *     for steps and bands
   * @param lines by year, moment and who; the two together last
   * @param guidance slugs of the pages that help where the answers are low
   */
  public record Question(
      String key,
      String label,
      FormField.Ends ends,
      Detail detail,
      List<String> cells,
      List<Line> lines,
      List<String> guidance) {}

  /**
   * The answers of one group to one question.
   *
   * @param label the question as this group reads it
   * @param people how many answered the form; at least {@link Figures#fewest}
   * @param counts of each cell; absent where it is hidden. But for ticks they add up to the people
   */
  public record Line(Group group, String label, int people, List<OptionalInt> counts) {
    /** Whether nothing of it is hidden. */
    public boolean isWhole() {
      return counts.stream().allMatch(OptionalInt::isPresent);
    }
  }
}
