package org.mentordirectory.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import org.junit.jupiter.api.Test;

/** Somebody becomes a mentor, or is one. */
interface MentorJourneys {
  String PROFILE = "mentors/amina-yusuf/";

  Visitor visitor();

  @Test
  default void whoeverBecomesAMentorHasThreeWaysToSendTheProfile() throws Exception {
    Visitor mentor = visitor();
    mentor.open("join/");
    mentor.type("#join\\.name", "Siân O'Neill");
    mentor.type("#join\\.role", "Technician");
    mentor.type("#join\\.institution", "Coleg Newydd");
    for (String box : new String[] {"disciplines][value=physics", "topics][value=leave"}) {
      mentor.press("[name=" + box + "]");
    }
    mentor.press("[name=meets][value=online]");
    mentor.type("#join\\.body", "I fix things.");
    mentor.press("[name=consent]");
    mentor.press(".finish button");
    mentor.sees("[data-preview] .card", "Siân O'Neill");
    String text = mentor.property("[data-text]", "textContent");
    assertThat(text)
        .contains("name: Siân O'Neill\n", "topics: [leave]\n")
        .endsWith("fix things.\n");
    assertThat(way(mentor, "https://github.com/example/mentors/new/main/")).endsWith(text);
    assertThat(way(mentor, "mailto:mentoring@example.org?").replace("\r\n", "\n")).endsWith(text);
    mentor.press("[data-way][download]");
    assertThat(mentor.downloaded("sian-oneill.md")).isEqualTo(text);
    mentor.open("");
    mentor.back();
    mentor.finds("#join\\.name", "Siân O'Neill");
  }

  @Test
  default void aProfileIsChangedAndBackLosesNoWordOfIt() throws IOException {
    Visitor mentor = visitor();
    own(mentor, "change");
    mentor.type("#join\\.skills", "\nneon signs");
    mentor.open("");
    mentor.back();
    mentor.press(".finish button");
    assertThat(mentor.property("[data-text]", "textContent")).contains("neon signs");
    assertThat(way(mentor, "https://github.com/example/mentors/edit/")).contains("amina-yusuf.md");
  }

  @Test
  default void aMentorTakesABreak() throws IOException {
    Visitor mentor = visitor();
    own(mentor, "pause");
    assertThat(mentor.property("[data-text]", "textContent")).contains("availability: paused\n");
    assertThat(way(mentor, "https://github.com/example/mentors/edit/")).contains("amina-yusuf.md");
    assertThat(way(mentor, "mailto:mentoring@example.org?")).contains(PROFILE);
  }

  @Test
  default void aMentorConfirmsTheProfile() throws IOException {
    Visitor mentor = visitor();
    own(mentor, "confirm");
    assertThat(mentor.property("[data-text]", "textContent")).contains("reviewed: 20");
    assertThat(way(mentor, "mailto:mentoring@example.org?")).contains(PROFILE);
  }

  @Test
  default void aMentorLeaves() throws IOException {
    Visitor mentor = visitor();
    own(mentor, "leave");
    assertThat(way(mentor, "https://github.com/example/mentors/delete/"))
        .contains("amina-yusuf.md");
    assertThat(way(mentor, "mailto:mentoring@example.org?")).contains(PROFILE);
  }

  /** Follows a link of the mentor's own profile. */
  private static void own(Visitor mentor, String action) throws IOException {
    mentor.open(PROFILE);
    mentor.press(".disclosure:has(.own) summary");
    mentor.press(".own a[href*='?" + action + "=']");
    mentor.isAt("join/?" + action + "=amina-yusuf");
  }

  private static String way(Visitor mentor, String beginning) throws IOException {
    String link = "[data-way][href^='" + beginning + "']";
    mentor.sees(link, "");
    return URLDecoder.decode(mentor.property(link, "href"), UTF_8);
  }
}
