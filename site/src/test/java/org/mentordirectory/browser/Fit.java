package org.mentordirectory.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether a page shows all that is on it, without scrolling sideways. */
final class Fit {
  /**
   * Boxes that cut off what is in them, or that it leaves; and text beside the screen. What scrolls
   * by itself and what is hidden from the eye on purpose does not count.
   */
  private static final String CUT_OFF =
      """
      () => {
        const faults = [];
        const tell = (element, fault) =>
          faults.push(fault + ': ' + element.outerHTML.slice(0, 120));
        const root = document.documentElement;
        if (root.scrollWidth > innerWidth) tell(root, 'scrolls sideways');
        for (const element of document.body.querySelectorAll('*')) {
          if (!element.checkVisibility({ visibilityProperty: true })) continue;
          if (element.closest('.visually-hidden, .skip, svg, option, input')) continue;
          const { overflowX, overflowY, display } = getComputedStyle(element);
          const scrolls = ['auto', 'scroll'].includes(overflowX);
          if (display !== 'inline' && !scrolls && element.scrollWidth > element.clientWidth + 1
              && element.clientWidth > 0) {
            tell(element, 'is too narrow');
          }
          const isBox = element.matches('button, .button, summary, .chips li, select');
          const cuts = ['hidden', 'clip'].includes(overflowY);
          if ((isBox || cuts) && element.scrollHeight > element.clientHeight + 2
              && element.clientHeight > 0) {
            tell(element, 'is too low');
          }
        }
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const { parentElement: element } = texts.currentNode;
          if (!texts.currentNode.data.trim() || element.closest('.visually-hidden, .skip, pre, table, svg, option, input')) continue;
          const range = document.createRange();
          range.selectNodeContents(texts.currentNode);
          for (const { left, right, width } of range.getClientRects()) {
            if (width > 0 && (left < -1 || right > innerWidth + 1)) tell(element, 'is beside the screen');
          }
        }
        return faults;
      }""";

  /** What WCAG 1.4.12 lets readers set. */
  private static final String SPACE_OUT =
      """
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`
          * {
            line-height: 1.5 !important;
            letter-spacing: 0.12em !important;
            word-spacing: 0.16em !important;
          }
          p { margin-block-end: 2em !important; }`);
        document.adoptedStyleSheets.push(sheet);
      }""";

  private Fit() {}

  /** What is cut off, too wide or beside the screen. */
  @SuppressWarnings("unchecked")
  static List<String> faults(Page page) {
    return (List<String>) page.evaluate(CUT_OFF);
  }

  /** The same with lines, paragraphs, letters and words spaced out. */
  static List<String> faultsSpacedOut(Page page) {
    page.evaluate(SPACE_OUT);
    try {
      return faults(page);
    } finally {
      page.evaluate("() => { document.adoptedStyleSheets.pop(); }");
    }
  }
}
