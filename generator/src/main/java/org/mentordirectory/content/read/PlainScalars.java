package org.mentordirectory.content.read;

import java.util.function.Consumer;
import java.util.function.Function;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Values without quotes that are fine YAML, and other than they look to whoever typed them: cut
 * short by a {@code #}, or list items that ran together.
 */
final class PlainScalars {
  private final String yaml;
  private final Function<Mark, Position> places;
  private final Consumer<Finding> findings;
  private final boolean mayHoldComments;

  /** A place that was asked for before, as the parser counts and as the text does. */
  private int mark;

  private int index;

  /**
   * Examines the values of one text.
   *
   * @param places turns the parser's marks into positions
   */
  PlainScalars(String yaml, Function<Mark, Position> places, Consumer<Finding> findings) {
    this.yaml = yaml;
    this.places = places;
    this.findings = findings;
    this.mayHoldComments = yaml.contains(" #");
  }

  /** Reports what is odd about a value. */
  void examine(ScalarEvent scalar) {
    if (mayHoldComments) {
      examineComment(scalar.getEndMark());
    }
    if (scalar.getEndMark().getLine() > scalar.getStartMark().getLine()) {
      examineDashes(scalar);
    }
  }

  /** A comment has a space behind its sign; {@code accent: #0b5563} was meant as a value. */
  private void examineComment(Mark end) {
    int at = index(end);
    int sign = at;
    while (sign < yaml.length() && yaml.charAt(sign) == ' ') {
      sign++;
    }
    if (sign > at
        && yaml.startsWith("#", sign)
        && sign + 1 < yaml.length()
        && !Character.isWhitespace(yaml.charAt(sign + 1))
        && yaml.charAt(sign + 1) != '#') {
      findings.accept(
          Finding.warning(
              places.apply(end),
              ReaderRule.YAML.key(),
              "what stands behind ` #` is a comment and is not read; put the whole value in quotes,"
                  + " or a space behind the `#` if you want a comment"));
    }
  }

  private void examineDashes(ScalarEvent scalar) {
    int start = index(scalar.getStartMark());
    int end = index(scalar.getEndMark());
    boolean items = yaml.charAt(start) == '-';
    for (int line = yaml.indexOf('\n', start); line >= 0 && line < end; ) {
      int next = yaml.indexOf('\n', line + 1);
      items |= yaml.substring(line, next < 0 ? end : next).stripLeading().startsWith("-");
      line = next;
    }
    if (items) {
      findings.accept(
          Finding.error(
              places.apply(scalar.getStartMark()),
              ReaderRule.YAML.key(),
              "the lines of this list ran together into one value; put a dash and a space before"
                  + " each, one below the other"));
    }
  }

  /**
   * Where a mark of the parser's, which counts code points, is in the text: a step from the last
   * one.
   */
  private int index(Mark place) {
    index = yaml.offsetByCodePoints(index, place.getIndex() - mark);
    mark = place.getIndex();
    return index;
  }
}
