package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A reader without a mouse, who wants to see at each step where the focus is. */
final class Keyboard {
  private static final int PATIENCE = 150;

  /** What is wrong with the focus, or nothing. */
  private static final String FOCUS =
      """
      () => {
        const element = document.activeElement;
        if (!element || element === document.body) return 'the focus is lost';
        const what = element.outerHTML.slice(0, 100) + ' ';
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return what + 'has no outline';
        const box = element.getClientRects()[0];
        const left = Math.max(box.left, 0);
        const right = Math.min(box.right, document.documentElement.clientWidth);
        const top = Math.max(box.top, 0);
        const bottom = Math.min(box.bottom, document.documentElement.clientHeight);
        if (left >= right || top >= bottom) return what + 'is not in the window';
        const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        if (!seen || !element.contains(seen)) return what + 'is covered by ' + seen?.outerHTML.slice(0, 80);
        return '';
      }""";

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Presses a key, after which the focus must be somewhere, and be seen. */
  void press(String key) {
    page.keyboard().press(key);
    seesTheFocus();
  }

  /** Presses Enter, which leads to another page. */
  void follow() {
    String here = page.url();
    page.keyboard().press("Enter");
    page.waitForURL(address -> !address.equals(here));
  }

  /** Goes on with Tab until something has the focus. */
  void tabTo(Locator target) {
    goTo(target, "Tab");
  }

  /** Goes back with Shift and Tab until something has the focus. */
  void tabBackTo(Locator target) {
    goTo(target, "Shift+Tab");
  }

  private void goTo(Locator target, String key) {
    for (int presses = 0; presses < PATIENCE; presses++) {
      press(key);
      if (Boolean.TRUE.equals(target.evaluate("element => element === document.activeElement"))) {
        return;
      }
    }
    fail("%s was not reached with %s", target, key);
  }

  /** The focus is on something that has an outline, stands in the window and is not covered. */
  void seesTheFocus() {
    assertThat(page.evaluate(FOCUS)).isEqualTo("");
  }
}
