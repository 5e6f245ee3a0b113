package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sample.Draft;

/** Documents from values that are given beforehand. */
class NewDocumentTest extends NewDocuments {
  @Test
  void aProfileFromPropertiesPassesTheChecks() throws Exception {
    assertThat(make("profile", AMINA))
        .containsExactly(
            "Wrote " + scheme.root().resolve("mentors/amina-yusuf.md"),
            "Next: open it and write what is missing in the text, put a photo beside it as"
                + " `amina-yusuf.jpg` if you like, then run the goal `check`");
    assertThat(profile())
        .contains("disciplines: [chemistry, physics]\nskills: [\"lab safety, COSHH\", soldering]\n")
        .contains("consent: 2026-10-15\n")
        .endsWith("\n## About me\n\n\n## How I can help\n");
    assertThat(scheme.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "guidance, guidance/day-one.md",
    "form, forms/day-one.md",
    "event, events/day-one.md",
    "case-study, case-studies/day-one.md",
    "impact, impact/day-one.md"
  })
  void everyKindOfDocumentPassesTheChecks(String kind, String file) throws Exception {
    var given = new TreeMap<>(Map.of("title", "Day one", "summary", "What it is."));
    if (kind.equals("event")) {
      given.put("date", "2027-01-20");
    } else if (kind.equals("case-study")) {
      given.putAll(PERMISSION);
    } else if (kind.equals("impact")) {
      given.put("year", "2027-28");
    }
    make(kind, given);
    assertThat(scheme.root().resolve(file)).exists();
    assertThat(scheme.findings()).isEmpty();
  }

  @Test
  void thePermissionOfACaseStudyIsAskedForKeyByKey() throws Exception {
    var given = new TreeMap<>(Map.of("title", "Day one", "summary", "What it is."));
    assertThatThrownBy(() -> make("case-study", given))
        .hasMessageStartingWith(
            "4 values are missing; give them so, or run this in a terminal, where it asks:"
                + " --permission.who \"…\" (who agreed, by initials or as `both`),");
    given.putAll(PERMISSION);
    given.put("permission.until", "tomorrow");
    assertThatThrownBy(() -> make("case-study", given))
        .hasMessage(
            "--permission.until: error: `tomorrow` is not a date; write `2026-10-01` for 1"
                + " October 2026 [date]");
    given.putAll(PERMISSION);
    make("case-study", given);
    assertThat(Files.readString(scheme.root().resolve("case-studies/day-one.md")))
        .contains(
            "permission:\n  who: both\n  when: 2026-10-01\n  use: the site\n  until: 2028-10-01\n");
  }

  @Test
  void whoIsCalledLikeADeviceOfWindowsHasAFileThatItCanHold() throws Exception {
    make("profile", with("name", "Con"));
    assertThat(scheme.root().resolve("mentors/con-1.md")).exists();
  }

  @Test
  void whatIsMissingIsOneSentence() {
    assertThatThrownBy(() -> make("profile", without("role", "topics")))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "2 values are missing; give them so, or run this in a terminal, where it asks:"
                + " --role \"…\" (the job title), --topics \"…\" (at least one thing"
                + " the mentor can help with)");
  }

  @Test
  void mistakesInPropertiesAreToldAllAtOnce() {
    assertThatThrownBy(() -> make("profile", with("topics", "leav", "contact", "example.org")))
        .hasMessage(
            "--topics: error: unknown topic `leav`; did you mean `leave`? [vocabulary]\n"
                + "--contact: error: `example.org` lacks its beginning; write"
                + " `https://example.org` [address]");
  }

  @Test
  void aPropertyThatIsNoFieldIsNotPassedOver() throws Exception {
    assertThat(make("profile", with("skill", "x", "hours", "2")).get(0))
        .startsWith("--skill: warning: there is no such field, so this was left out; the");
  }

  @Test
  void aFileThatIsThereStays() throws Exception {
    scheme.put("mentors/amina-yusuf.md", Draft.mentor("Amina Yusuf"));
    String before = profile();
    assertThatThrownBy(() -> make("profile", AMINA))
        .hasMessageStartingWith("mentors/amina-yusuf.md is there already;");
    assertThat(profile()).isEqualTo(before);
  }

  @Test
  void anUnknownKindNamesTheKinds() {
    assertThatThrownBy(() -> make("mentor", AMINA))
        .hasMessageStartingWith(
            "--kind: there is no kind `mentor`; the kinds are `profile`, `guidance`, `form`,"
                + " `event`, `case-study`, ")
        .hasMessageEndingWith(", `impact`, `page`");
  }
}
