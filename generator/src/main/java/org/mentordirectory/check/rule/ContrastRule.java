package org.mentordirectory.check.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.mentordirectory.content.Colour;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Look;
import org.mentordirectory.content.Oklch;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Trusted;

/**
 * Links and buttons in the scheme's colour can be read, and so can what is written on its second:
 * each stands out against all that the theme shows with it, by the least contrast that WCAG asks of
 * text. In dark surroundings {@code site.css} keeps the hues and takes a lightness of its own,
 * which any of them can be read in.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#contrast-minimum">WCAG 2.2, success criterion
 *     1.4.3</a>
 */
public final class ContrastRule implements Rule {
  private static final double LEAST = 4.5;

  /**
   * The light grounds of {@code site.css}: the page, and what lies on it. Letters on buttons have
   * the colour of the second.
   */
  static final List<Colour> GROUNDS = List.of(Colour.of("#faf8f4"), Colour.of("#ffffff"));

  /** What is written on the head of the page. */
  private static final List<Colour> LETTERS = List.of(Colour.of("#ffffff"));

  @Override
  public void check(Content content, Report report) {
    Look look = content.scheme().look();
    look.accent()
        .ifPresent(
            accent ->
                check(
                    accent,
                    place(content, "accent"),
                    report,
                    GROUNDS,
                    "links and buttons: its contrast with the ground"));
    look.second()
        .ifPresent(
            second ->
                check(
                    second,
                    place(content, "second"),
                    report,
                    LETTERS,
                    "the head of the page: its contrast with letters in"));
  }

  private static void check(
      String typed, Position at, Report report, List<Colour> others, String where) {
    Colour colour = Colour.of(typed);
    if (isReadable(colour, others)) {
      return;
    }
    Colour hardest = hardest(colour, others);
    report.error(
        at,
        "`%s` is too light for %s %s is %s:1 and must be 4.5:1 or more; write \"%s\", the nearest"
            + " colour that is dark enough",
        typed,
        new Trusted(where),
        hardest,
        // Cut rather than rounded: 4.499 must not look like enough.
        BigDecimal.valueOf(colour.contrast(hardest)).setScale(2, RoundingMode.DOWN),
        Oklch.of(colour).nearestDarker(darker -> isReadable(darker, others)));
  }

  static boolean isReadable(Colour accent) {
    return isReadable(accent, GROUNDS);
  }

  private static boolean isReadable(Colour colour, List<Colour> others) {
    return colour.contrast(hardest(colour, others)) >= LEAST;
  }

  private static Colour hardest(Colour colour, List<Colour> others) {
    return others.stream().min(Comparator.comparingDouble(colour::contrast)).orElseThrow();
  }

  private static Position place(Content content, String key) {
    return content.scheme().front().inside("theme").placeOf(key);
  }
}
