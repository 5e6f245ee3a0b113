package org.mentordirectory.check.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.mentordirectory.content.Colour;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.Oklch;
import org.mentordirectory.finding.Position;

/**
 * Links and buttons in the scheme's colour can be read: it stands out against all that the theme
 * shows it on, by the least contrast that WCAG asks of text.
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

  @Override
  public void check(Content content, Report report) {
    content.scheme().accent().ifPresent(accent -> check(accent, place(content), report));
  }

  private static void check(String typed, Position at, Report report) {
    Colour accent = Colour.of(typed);
    if (isReadable(accent)) {
      return;
    }
    Colour ground = hardest(accent);
    report.error(
        at,
        "`%s` is too light for links and buttons: its contrast with the ground %s is %s:1 and must"
            + " be 4.5:1 or more; write \"%s\", the nearest colour that is dark enough",
        typed,
        ground,
        // Cut rather than rounded: 4.499 must not look like enough.
        BigDecimal.valueOf(accent.contrast(ground)).setScale(2, RoundingMode.DOWN),
        Oklch.of(accent).nearestDarker(ContrastRule::isReadable));
  }

  static boolean isReadable(Colour accent) {
    return accent.contrast(hardest(accent)) >= LEAST;
  }

  private static Colour hardest(Colour accent) {
    return GROUNDS.stream().min(Comparator.comparingDouble(accent::contrast)).orElseThrow();
  }

  private static Position place(Content content) {
    Node.Mapping root = content.scheme().front().fields();
    return root.inside("theme").map(theme -> theme.placeOf("accent")).orElse(root.at());
  }
}
