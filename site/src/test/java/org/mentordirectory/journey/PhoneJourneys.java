package org.mentordirectory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Somebody holds a phone in one hand. */
interface PhoneJourneys {
  String MENU = ".site-menu > summary";

  /** Whether something is on the screen. */
  String SEEN =
      """
      const box = document.querySelector(arguments[0]).getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;""";

  /** What is pressed often, and is too low for a finger. */
  String LOW =
      """
      return [...document.querySelectorAll(arguments[0])]
        .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
        .map((each) => each.outerHTML).join(' ');""";

  /** What is under the bar has to be scrolled from there before it can be pressed. */
  String TO_THE_MIDDLE =
      """
      document.querySelector(arguments[0]).scrollIntoView({ block: 'center' });
      return true;""";

  /** Whether the message leaves the bar free. */
  String APART =
      """
      const [one, other] = ['.toast', '.contact-bar']
        .map((name) => document.querySelector(name).getBoundingClientRect());
      return one.bottom <= other.top || one.top >= other.bottom;""";

  Visitor visitor();

  @Test
  default void theHeadIsOneLineWithAMenu() throws IOException {
    Visitor reader = visitor();
    reader.holdsAPhone();
    reader.open("mentors/amina-yusuf/");
    reader.gone(".site-nav a");
    assertThat(reader.run("return document.querySelector('.site-header').offsetHeight;").asInt())
        .isLessThan(80);
    reader.press(MENU);
    reader.sees(".site-nav a", "Guidance");
    assertThat(tooLow(reader, ".site-header :is(summary, a, input, button)")).isEmpty();
    reader.press(".site-nav a[href$='guidance/']");
    reader.isAt("guidance/");
  }

  @Test
  default void theFiltersStayInReach() throws IOException {
    Visitor reader = visitor();
    reader.holdsAPhone();
    reader.open("mentors/");
    reader.run("scrollTo(0, 2000);");
    assertThat(reader.run(SEEN, ".facets > summary").asBoolean()).isTrue();
    reader.press(".facets > summary");
    reader.sees("[data-facet=topics] label", "");
    assertThat(tooLow(reader, ".facets label, .facets summary, .facets button")).isEmpty();
    reader.press("[data-facet=topics] input[type=checkbox]");
    reader.sees(MenteeJourneys.CHIP, "×");
  }

  @Test
  default void theContactStaysInReach() throws IOException {
    Visitor reader = visitor();
    reader.holdsAPhone();
    reader.open("mentors/amina-yusuf/");
    reader.run("scrollTo(0, 1200);");
    assertThat(reader.run(SEEN, ".contact-bar a").asBoolean()).isTrue();
    reader.press(".contact-bar a");
    assertThat(reader.run(SEEN, ".contact h2").asBoolean()).isTrue();
  }

  @Test
  default void noMessageCoversTheWayToTheContact() throws IOException {
    Visitor reader = visitor();
    reader.holdsAPhone();
    reader.open("mentors/amina-yusuf/");
    reader.run(TO_THE_MIDDLE, ".contact .address [data-copy]");
    reader.press(".contact .address [data-copy]");
    reader.sees(".toast", "");
    assertThat(reader.run(APART).asBoolean()).isTrue();
    reader.press(".contact-bar a");
  }

  private static String tooLow(Visitor reader, String selector) throws IOException {
    return reader.run(LOW, selector).asText();
  }
}
