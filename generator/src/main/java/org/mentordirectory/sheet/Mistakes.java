package org.mentordirectory.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentordirectory.content.EvaluateException;

/** All that is wrong with the files, and what a person should know of them. */
public final class Mistakes {
  private static final int MOST = 40;

  private final List<String> errors = new ArrayList<>();
  private final Map<String, List<String>> remarks = new LinkedHashMap<>();
  private int number;

  /**
   * Where something stands.
   *
   * @param at the file, and the row of a spreadsheet
   * @param in the column or the field
   */
  public record Place(String at, String in) {
    @Override
    public String toString() {
      return at + ": " + in;
    }
  }

  /** Something that must be mended. */
  public void error(Object place, String sentence, Object... values) {
    refuse(place + ": error: " + (values.length == 0 ? sentence : sentence.formatted(values)));
  }

  /** The same, from one who says the place. */
  public void refuse(String lines) {
    for (String line : lines.split("\n", -1)) {
      number++;
      if (errors.size() < MOST) {
        errors.add(line);
      }
    }
  }

  /** Something that a person should know; what is said of several places is said once. */
  public void remark(String place, String sentence, Object... values) {
    remarks
        .computeIfAbsent(
            values.length == 0 ? sentence : sentence.formatted(values), s -> new ArrayList<>())
        .add(place);
  }

  /** The remarks, a line each. */
  public List<String> remarks() {
    return remarks.entrySet().stream()
        .map(remark -> Label.some(remark.getValue()) + ": warning: " + remark.getKey())
        .toList();
  }

  /** Whether nothing is wrong. */
  public boolean areNone() {
    return number == 0;
  }

  /**
   * Ends the reading.
   *
   * @throws EvaluateException if something is wrong
   */
  public void refuseAny() throws EvaluateException {
    if (number > errors.size()) {
      errors.add("and %,d more".formatted(number - errors.size()));
    }
    if (!errors.isEmpty()) {
      throw new EvaluateException(String.join("\n", errors));
    }
  }
}
