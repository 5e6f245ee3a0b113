package org.mentordirectory.site.page;

import org.mentordirectory.content.Mentor;

/**
 * What stands for a face where there is no photo. The script of cards makes the same, see {@code
 * shared/card.js}.
 *
 * @param letters the initials
 * @param tone the number of a pair of colours, see {@code shared/site.css}; one person has the same
 *     everywhere
 */
public record Monogram(String letters, int tone) {
  /** How many pairs of colours there are. */
  static final int TONES = 6;

  static Monogram of(Mentor mentor) {
    return of(mentor.name(), mentor.slug());
  }

  static Monogram of(String name, String slug) {
    return new Monogram(PersonName.of(name).initials(), Math.floorMod(slug.hashCode(), TONES));
  }
}
