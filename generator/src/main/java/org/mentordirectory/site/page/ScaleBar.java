package org.mentordirectory.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.mentordirectory.content.FormField;
import org.mentordirectory.words.Messages;

/**
 * A line of a diverging bar chart: to the left of the middle who answered 1 or 2, to the right who
 * answered 4 or 5, and around it who answered 3 or not at all. Bars made together have the same
 * middle and the same length of a person in a hundred. Lengths are per cent of the whole width, as
 * SVG takes them.
 *
 * @param middle where the middle is
 * @param parts from the middle outwards; what lies between is the last, to be drawn over the others
 * @param essence what can be seen, in words
 * @param hides whether something is hidden
 */
public record ScaleBar(String middle, List<Part> parts, String essence, boolean hides) {
  /** A part narrower than that has no room for a number, on a small screen. */
  private static final double ROOM = 6.5;

  /** The same for a word. */
  private static final double ROOM_FOR_WORD = 18;

  /** Each side has at least so much of the width that a hundred per cent would have. */
  private static final double SIDE = 0.25;

  private static final List<String> STEPS = List.of("one", "two", "between", "four", "five");
  private static final List<String> BANDS = List.of("low", "between", "high");

  /**
   * People who answered alike.
   *
   * @param kind {@code one}, {@code two} (or {@code low} for both), {@code between}, {@code four},
   *     {@code five} (or {@code high} for both) or {@code hidden}
   * @param centre where the number stands
   * @param number the per cent, where there is room for it; else empty
   */
  public record Part(String kind, String x, String width, String centre, String number) {}

  /**
   * What a bar shows.
   *
   * @param people how many answered the form
   * @param counts of 1, 2, 3, 4, 5 and no answer, or of 1–2, 3 or no answer, and 4–5; absent where
   *     they are hidden
   */
  public record Answers(int people, List<OptionalInt> counts) {
    /** How many people gave a low answer, one between, a high one. */
    public List<OptionalInt> bands() {
      return counts.size() == BANDS.size()
          ? counts
          : List.of(sum(0, 1), sum(2, FormField.STEPS.size()), sum(3, 4));
    }

    private OptionalInt sum(int one, int other) {
      OptionalInt first = counts.get(one);
      OptionalInt second = counts.get(other);
      return first.isPresent() && second.isPresent()
          ? OptionalInt.of(first.getAsInt() + second.getAsInt())
          : OptionalInt.empty();
    }

    /** What is drawn, from left to right. */
    private List<OptionalInt> drawn() {
      return counts.size() == BANDS.size()
          ? counts
          : List.of(counts.get(0), counts.get(1), bands().get(1), counts.get(3), counts.get(4));
    }

    private double share(OptionalInt count) {
      return count.orElse(0) / (double) people;
    }
  }

  /** A part as shares of the people, counted from the middle. */
  private record Stretch(String kind, double from, double to) {
    double share() {
      return to - from;
    }
  }

  /** The bars of lines that are compared with each other, in the same order. */
  public static List<ScaleBar> of(List<Answers> all, Messages messages) {
    List<List<Stretch>> drawn = all.stream().map(ScaleBar::stretches).toList();
    double left = SIDE;
    double right = SIDE;
    for (Stretch stretch : drawn.stream().flatMap(List::stream).toList()) {
      left = Math.max(left, -stretch.from());
      right = Math.max(right, stretch.to());
    }
    var bars = new ArrayList<ScaleBar>();
    for (int i = 0; i < drawn.size(); i++) {
      bars.add(bar(drawn.get(i), all.get(i), left, left + right, messages));
    }
    return bars;
  }

  private static ScaleBar bar(
      List<Stretch> drawn, Answers answers, double left, double whole, Messages messages) {
    var parts = new ArrayList<Part>();
    for (Stretch stretch : drawn) {
      double x = (left + stretch.from()) / whole * 100;
      double width = stretch.share() / whole * 100;
      String number = String.valueOf(Math.round(stretch.share() * 100));
      if (stretch.kind().equals("hidden")) {
        number = width < ROOM_FOR_WORD ? "" : messages.text("evaluation.hidden");
      } else if (width < ROOM) {
        number = "";
      }
      parts.add(
          new Part(stretch.kind(), percent(x), percent(width), percent(x + width / 2), number));
    }
    return new ScaleBar(
        percent(left / whole * 100),
        parts,
        essence(answers, messages),
        answers.counts().stream().anyMatch(OptionalInt::isEmpty));
  }

  /**
   * Known parts follow each other from the middle. What is hidden is drawn only where it stands on
   * one side, or is all there is: its length is then what the known parts leave of the whole.
   */
  private static List<Stretch> stretches(Answers answers) {
    List<OptionalInt> counts = answers.drawn();
    List<String> kinds = counts.size() == BANDS.size() ? BANDS : STEPS;
    int middle = counts.size() / 2;
    double between = answers.share(counts.get(middle));
    double left = -between / 2;
    double right = between / 2;
    var drawn = new ArrayList<Stretch>();
    for (int i = 1; i <= middle; i++) {
      double low = answers.share(counts.get(middle - i));
      drawn.add(new Stretch(kinds.get(middle - i), left - low, left));
      left -= low;
      double high = answers.share(counts.get(middle + i));
      drawn.add(new Stretch(kinds.get(middle + i), right, right + high));
      right += high;
    }
    boolean lowHides = counts.subList(0, middle).stream().anyMatch(OptionalInt::isEmpty);
    boolean highHides =
        counts.subList(middle + 1, counts.size()).stream().anyMatch(OptionalInt::isEmpty);
    double rest = 1 - (right - left);
    if (lowHides && !highHides) {
      drawn.add(new Stretch("hidden", left - rest, left));
    } else if (highHides && !lowHides) {
      drawn.add(new Stretch("hidden", right, right + rest));
    } else if (highHides && left == right) {
      drawn.add(new Stretch("hidden", -rest / 2, rest / 2));
    }
    drawn.add(new Stretch("between", -between / 2, between / 2));
    drawn.removeIf(stretch -> stretch.share() < 1e-9);
    return drawn;
  }

  private static String essence(Answers answers, Messages messages) {
    List<String> words =
        answers.bands().stream()
            .map(
                count ->
                    count.isPresent()
                        ? messages.text(
                            "evaluation.percent", Math.round(answers.share(count) * 100))
                        : messages.text("evaluation.hidden"))
            .toList();
    return messages.text("evaluation.essence", words.get(0), words.get(1), words.get(2));
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
