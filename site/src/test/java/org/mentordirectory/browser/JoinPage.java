package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentordirectory.generated.AwkwardPeople;

/** The form of those who become mentors, and of those who are. */
record JoinPage(Page page) {
  /** The day on which everybody signs up. */
  static final String TODAY = "2026-10-01";

  /** Answers as people give them: an e-mail address is typed without its `mailto:`. */
  private static final String FILL =
      """
      ([values, body, slug]) => {
        const form = document.querySelector('join-form form');
        form.reset();
        const named = (name) => [...form.elements]
          .filter((control) => control.name === name && control.localName !== 'fieldset');
        for (const [name, given] of Object.entries(values)) {
          for (const control of named(name)) {
            if (name === 'contact') {
              const isPublic = given[0] !== 'coordinator';
              control.checked = control.value === (isPublic ? 'public' : 'coordinator');
              named('address')[0].value = isPublic ? given[0].replace('mailto:', '') : '';
            } else if (name === 'consent') control.checked = true;
            else if (control.type === 'checkbox') control.checked = given.includes(control.value);
            else control.value = given.join('\\n');
          }
        }
        named('body')[0].value = body;
        named('slug')[0].value = slug;
        for (const name of ['name', 'body']) {
          named(name)[0].dispatchEvent(new Event('input', { bubbles: true }));
        }
      }""";

  private static final String FINISH_HERE =
      """
      () => {
        document.querySelector('join-form form').requestSubmit();
        document.querySelectorAll('[data-way]').forEach((way) => way.removeAttribute('target'));
      }""";

  private static final String BOXES =
      """
      () => [...document.querySelectorAll('join-form [type=checkbox]')]
        .map((box) => [box.name, box.value])""";

  /** A visitor on that day, whose browser lets pages copy. */
  static NewContextOptions copying() {
    return new NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write"));
  }

  static JoinPage open(Site.Visit visit, String query) {
    visit.context().clock().setFixedTime(TODAY + "T12:00:00");
    Page page = visit.open("join/" + query);
    assertThat(page.locator("join-form[data-ready]")).isVisible();
    return new JoinPage(page);
  }

  /** Fills in all at once. */
  void fill(AwkwardPeople.Answers person, String slug) {
    fill(person.values(), person.body(), slug);
  }

  void fill(Map<String, List<String>> values, String body, String slug) {
    page.evaluate(FILL, List.of(values, body, slug));
  }

  /** Values as the form gives them: those that are ticked in the order of their boxes. */
  @SuppressWarnings("unchecked")
  Map<String, List<String>> inItsOrder(Map<String, List<String>> values) {
    var boxes = (List<List<String>>) page.evaluate(BOXES);
    var ordered = new LinkedHashMap<>(values);
    ordered.replaceAll(
        (name, given) ->
            given.size() < 2 || !boxes.contains(List.of(name, given.get(0)))
                ? given
                : given.stream()
                    .sorted(Comparator.comparing(value -> boxes.indexOf(List.of(name, value))))
                    .toList());
    return ordered;
  }

  /** Presses the button under the form. */
  void finish() {
    page.locator(".finish button").click();
  }

  Locator field(String name) {
    return page.locator("[name='" + name + "']");
  }

  /** The finished text. */
  String text() {
    return page.locator("[data-text]").textContent();
  }

  /** The links of the ways to send it. */
  Locator way(String begin) {
    return page.locator("[data-way][href^='" + begin + "']");
  }

  /** Presses the first button that copies, and gives what it copied. */
  String copied() {
    page.locator("[data-copy]").first().click();
    assertThat(page.locator(".toast")).not().isEmpty();
    return (String) page.evaluate("navigator.clipboard.readText()");
  }

  /** Finishes the form and follows a link of the ways to send it in this window, quickly. */
  void sendHere(Locator link) {
    page.evaluate(FINISH_HERE);
    link.click();
  }

  /** Follows a link to the forge and comes back. */
  void follow(Locator link) {
    page.waitForPopup(link::click).close();
  }
}
