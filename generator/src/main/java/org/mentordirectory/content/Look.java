package org.mentordirectory.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a scheme says of the look of its site.
 *
 * @param accent the colour of links and buttons, as {@code #rrggbb}
 * @param second the colour of the head of every page, the accent's where there is none
 * @param font a stack of fonts that readers have, as style sheets write it
 * @param radius of corners, in pixels
 * @param logo the name of a picture in the content folder; {@link Content#pictures()} has it
 * @param lightLogo the same for the dark head of every page
 */
public record Look(
    Optional<String> accent,
    Optional<String> second,
    Optional<String> font,
    Optional<Integer> radius,
    Optional<String> logo,
    Optional<String> lightLogo) {
  /** The accent of a scheme that has none of its own. */
  public static final String USUAL_ACCENT = "#0b5563";

  /**
   * Stacks of fonts that come with systems, by name.
   *
   * @see <a href="https://github.com/system-fonts/modern-font-stacks">Modern Font Stacks</a>
   */
  public static final Map<String, String> STACKS = stacks();

  private static Map<String, String> stacks() {
    var stacks = new LinkedHashMap<String, String>();
    stacks.put("system", "system-ui, sans-serif");
    stacks.put(
        "humanist", "Seravek, \"Gill Sans Nova\", Ubuntu, Calibri, \"DejaVu Sans\", sans-serif");
    stacks.put("geometric", "Avenir, Montserrat, Corbel, \"URW Gothic\", sans-serif");
    stacks.put(
        "grotesque",
        "Inter, Roboto, \"Helvetica Neue\", \"Arial Nova\", \"Nimbus Sans\", Arial, sans-serif");
    stacks.put(
        "rounded", "ui-rounded, Quicksand, Comfortaa, \"Arial Rounded MT Bold\", sans-serif");
    stacks.put("serif", "Charter, \"Bitstream Charter\", \"Sitka Text\", Cambria, serif");
    stacks.put(
        "old-style", "\"Iowan Old Style\", \"Palatino Linotype\", \"URW Palladio L\", P052, serif");
    stacks.put("slab", "Rockwell, \"Rockwell Nova\", \"Roboto Slab\", \"DejaVu Serif\", serif");
    return Collections.unmodifiableMap(stacks);
  }
}
