package org.mentordirectory.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What axe finds on a page as it is now, by WCAG 2.2 AA and by good practice. It is brought to each
 * page once and tells of nothing but faults, which takes half as long as its own way.
 */
final class Axe {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String SCRIPT = script();

  /** Each violation with its first places. */
  private static final String RUN =
      """
      async ([only, tagged]) => (await axe.run(document, {
        runOnly: { type: tagged ? 'tag' : 'rule', values: only },
        resultTypes: ['violations'], ancestry: false, xpath: false,
      })).violations.map(({ id, help, nodes }) =>
        `${id}: ${help} ${nodes.slice(0, 3).map((node) => node.html).join(', ')}`)\
      """;

  private Axe() {}

  /** The violations, each with its first places. */
  static List<String> violations(Page page) {
    return found(page, TAGS, true);
  }

  /** The words that do not stand out from what is behind them. */
  static List<String> contrast(Page page) {
    return found(page, List.of("color-contrast"), false);
  }

  @SuppressWarnings("unchecked")
  private static List<String> found(Page page, List<String> only, boolean tagged) {
    if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'"))) {
      page.evaluate(SCRIPT);
    }
    return (List<String>) page.evaluate(RUN, List.of(only, tagged));
  }

  private static String script() {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
