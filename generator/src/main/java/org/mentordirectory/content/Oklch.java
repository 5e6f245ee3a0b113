package org.mentordirectory.content;

import java.util.function.Predicate;

/**
 * A colour by what people see of it, so that it can be made darker and remain the same colour.
 *
 * @param lightness from 0 to 1
 * @param chroma how far it is from grey; 0 is grey
 * @param hue an angle, in radians
 * @see <a href="https://bottosson.github.io/posts/oklab/">Björn Ottosson, A perceptual color space
 *     for image processing, 2020</a>
 */
public record Oklch(double lightness, double chroma, double hue) {
  /** A third of the smallest change that eight bits can show. */
  private static final double STEP = 0.001;

  private static final int HALVINGS = 24;

  /** What sRGB can show, but for the errors of rounding. */
  private static final double SLACK = 1e-6;

  /** The same colour, in other terms. */
  public static Oklch of(Colour colour) {
    double r = Colour.light(colour.red());
    double g = Colour.light(colour.green());
    double b = Colour.light(colour.blue());
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    double toRed = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double toYellow = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return new Oklch(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        Math.hypot(toRed, toYellow),
        Math.atan2(toYellow, toRed));
  }

  /** The same hue and chroma in another lightness. */
  public Oklch withLightness(double other) {
    return new Oklch(other, chroma, hue);
  }

  /** The colour on a screen, with less chroma where sRGB has no such colour. */
  public Colour colour() {
    double most = chroma;
    if (!isShown(light(most))) {
      double least = 0;
      for (int i = 0; i < HALVINGS; i++) {
        double middle = (least + most) / 2;
        if (isShown(light(middle))) {
          least = middle;
        } else {
          most = middle;
        }
      }
      most = least;
    }
    double[] light = light(most);
    return Colour.ofLight(light[0], light[1], light[2]);
  }

  /** The colour nearest to this one, but no lighter, that is good enough; else black. */
  public Colour nearestDarker(Predicate<Colour> isGoodEnough) {
    for (double darker = lightness; darker > 0; darker -= STEP) {
      Colour colour = withLightness(darker).colour();
      if (isGoodEnough.test(colour)) {
        return colour;
      }
    }
    return new Colour(0, 0, 0);
  }

  private double[] light(double c) {
    double toRed = c * Math.cos(hue);
    double toYellow = c * Math.sin(hue);
    double l = cube(lightness + 0.3963377774 * toRed + 0.2158037573 * toYellow);
    double m = cube(lightness - 0.1055613458 * toRed - 0.0638541728 * toYellow);
    double s = cube(lightness - 0.0894841775 * toRed - 1.2914855480 * toYellow);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }

  private static double cube(double value) {
    return value * value * value;
  }

  private static boolean isShown(double[] light) {
    for (double part : light) {
      if (part < -SLACK || part > 1 + SLACK) {
        return false;
      }
    }
    return true;
  }
}
