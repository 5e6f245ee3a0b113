package org.mentordirectory.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds on a page as it is now, by WCAG 2.2 AA and by good practice. */
final class Axe {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Axe() {}

  /** The violations, each with its first places; its way for pages without frames is quicker. */
  static List<String> violations(Page page) {
    return found(new AxeBuilder(page).withTags(TAGS));
  }

  /** The words that do not stand out from what is behind them. */
  static List<String> contrast(Page page) {
    return found(new AxeBuilder(page).withRules(List.of("color-contrast")));
  }

  private static List<String> found(AxeBuilder axe) {
    return axe.setLegacyMode(true).analyze().getViolations().stream().map(Axe::describe).toList();
  }

  private static String describe(Rule rule) {
    return "%s: %s %s"
        .formatted(
            rule.getId(),
            rule.getHelp(),
            rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList());
  }
}
