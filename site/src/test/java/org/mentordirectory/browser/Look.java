package org.mentordirectory.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How a reader has set the browser: how wide it is, by day or by night, in colours of their own,
 * with or without movement. A page that is open can be looked at in one way after the other: our
 * scripts do not ask for any of this, the style sheets alone do.
 */
record Look(int width, int height, ColorScheme light, ForcedColors forced, ReducedMotion motion) {
  static final Look WIDE =
      new Look(1280, 900, ColorScheme.LIGHT, ForcedColors.NONE, ReducedMotion.NO_PREFERENCE);

  static final Look NARROW = WIDE.width(320);

  Look width(int width) {
    return new Look(width, height, light, forced, motion);
  }

  Look in(ColorScheme scheme) {
    return new Look(width, height, scheme, forced, motion);
  }

  Look dark() {
    return in(ColorScheme.DARK);
  }

  Look in(ForcedColors colours) {
    return new Look(width, height, light, colours, motion);
  }

  Look still() {
    return new Look(width, height, light, forced, ReducedMotion.REDUCE);
  }

  /** Shows a page that is open in this way. */
  Page at(Page page) {
    page.setViewportSize(width, height);
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(light)
            .setForcedColors(forced)
            .setReducedMotion(motion));
    return page;
  }

  /** For a visitor whose browser is set so from the beginning. */
  Browser.NewContextOptions fromTheBeginning() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(light)
        .setForcedColors(forced)
        .setReducedMotion(motion);
  }
}
