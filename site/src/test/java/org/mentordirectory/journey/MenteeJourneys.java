package org.mentordirectory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Somebody looks for a mentor. */
interface MenteeJourneys {
  String FIRST = "[data-results] > li:first-child";
  String CHIP = "[data-chosen] button";
  String PAGE = "guidance/is-it-what-you-need/";
  String WORDS = "I look after a glassblowing workshop";

  Visitor visitor();

  /** Takes the site off the net. */
  void goOffline();

  /** Brings it back. */
  void goOnline() throws Exception;

  @Test
  default void aMentorIsFoundByTyping() throws IOException {
    Visitor mentee = visitor();
    mentee.open("mentors/");
    mentee.type("#q", "glassblow");
    mentee.sees(FIRST, "Gerald Witherstone");
    mentee.isAt("mentors/?q=glassblow");
  }

  @Test
  default void theNavigationUnderlinesWhereOneIs() throws IOException {
    Visitor mentee = visitor();
    mentee.open("mentors/");
    String line = "getComputedStyle(document.querySelector('.site-nav [aria-current]'))";
    assertThat(mentee.run("return " + line + ".textDecorationLine;").asText())
        .isEqualTo("underline");
  }

  @Test
  default void aMisspeltWordFindsThemToo() throws IOException {
    Visitor mentee = visitor();
    mentee.open("mentors/");
    mentee.type("#q", "glassblowng" + Visitor.ENTER);
    mentee.sees("[data-spelling]", "glassblowing");
    mentee.sees(FIRST, "Gerald Witherstone");
  }

  @Test
  default void filtersStandInTheAddressAndBackTakesThemOff() throws IOException {
    Visitor mentee = visitor();
    mentee.open("mentors/?q=technician");
    mentee.press("[data-facet=topics] input[type=checkbox]");
    mentee.sees(CHIP, "×");
    String shared = mentee.address();
    assertThat(shared).startsWith("mentors/?q=technician&topics=");
    var found = mentee.readAll("[data-results] h3");
    mentee.back();
    mentee.gone(CHIP);
    mentee.isAt("mentors/?q=technician");
    mentee.open(shared);
    mentee.sees(CHIP, "×");
    assertThat(mentee.readAll("[data-results] h3")).isEqualTo(found);
  }

  @Test
  default void aProfileLeadsToItsContactAndBackToWhatWasTyped() throws IOException {
    Visitor mentee = visitor();
    mentee.open("mentors/");
    mentee.type("#q", "glassblow");
    mentee.sees(FIRST, "Gerald Witherstone");
    mentee.press(FIRST + " h3 a");
    mentee.sees("h1", "Gerald Witherstone");
    assertThat(mentee.property(".contact a", "href")).matches("(mailto|https):.+");
    mentee.back();
    mentee.finds("#q", "glassblow");
    mentee.sees(FIRST, "Gerald Witherstone");
  }

  @Test
  default void aMatchFillsAShortlistAndBackKeepsAll() throws IOException {
    Visitor mentee = visitor();
    mentee.open("match/");
    mentee.type("#match\\.words", WORDS);
    mentee.press("[name=topics][value=leave]");
    mentee.press("[name=disciplines][value=chemistry]");
    mentee.press(".finish button");
    mentee.press("[data-results] > [data-mentor='amina-yusuf'] [data-key^='list ']");
    mentee.sees("[data-shortlist] h3", "Amina Yusuf");
    assertThat(mentee.property("[data-shortlist] [data-write]", "href"))
        .contains("subject=", "glassblowing");
    mentee.press("[data-shortlist] h3 a");
    mentee.sees("h1", "Amina Yusuf");
    mentee.back();
    mentee.sees("[data-shortlist] h3", "Amina Yusuf");
    mentee.finds("#match\\.words", WORDS);
    assertThat(mentee.property("[name=topics][value=leave]", "checked")).isEqualTo("true");
    assertThat(mentee.property("[name=disciplines][value=chemistry]", "checked")).isEqualTo("true");
  }

  @Test
  default void questionsLeadToAnAnswerAndBackThroughThem() throws IOException {
    Visitor mentee = visitor();
    String heading = ".decision h3";
    mentee.open(PAGE);
    String first = mentee.property(heading, "textContent");
    mentee.press(".decision-answers li:first-child a");
    mentee.press(".decision-answers li:first-child a");
    mentee.isAt(PAGE + "#answers.1.1");
    mentee.sees(".decision-found", "");
    mentee.back();
    mentee.back();
    mentee.sees(heading, first);
  }

  @Test
  default void whoGoesOfflineInMidSearchIsToldAndGoesOnAfterwards() throws Exception {
    Visitor mentee = visitor();
    mentee.open("mentors/");
    goOffline();
    mentee.type("#q", "glassblowing");
    mentee.sees("[data-problem]", "Check your connection");
    mentee.sees(FIRST, "");
    goOnline();
    mentee.type("#q", " chemists");
    mentee.gone("[data-problem]");
    mentee.sees(FIRST, "Gerald Witherstone");
  }
}
