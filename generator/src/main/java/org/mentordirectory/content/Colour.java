package org.mentordirectory.content;

import java.util.Locale;

/**
 * A colour of a screen, in sRGB, and how well it stands out against another.
 *
 * @param red from 0 to 255, as are the others
 */
public record Colour(int red, int green, int blue) {
  /**
   * Reads a colour.
   *
   * @param hex such as {@code #0b5563}
   */
  public static Colour of(String hex) {
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
  }

  /** A colour by its linear light, each part from 0 to 1. */
  static Colour ofLight(double red, double green, double blue) {
    return new Colour(encoded(red), encoded(green), encoded(blue));
  }

  /**
   * The contrast ratio to another colour, from 1 to 21.
   *
   * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
   */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /**
   * The relative luminance, from 0 for black to 1 for white.
   *
   * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">WCAG 2.2, relative
   *     luminance</a>
   */
  double luminance() {
    return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
  }

  /** The linear light of one part of a colour. */
  static double light(int part) {
    double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static int encoded(double light) {
    double bounded = Math.max(0, Math.min(1, light));
    double value =
        bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * Math.pow(bounded, 1 / 2.4) - 0.055;
    return (int) Math.round(value * 255);
  }

  /** As style sheets write it, {@code #0b5563}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
