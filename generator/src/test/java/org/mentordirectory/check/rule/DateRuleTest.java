package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.check.Checker;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class DateRuleTest {
  private final SchemeFolder folder;

  DateRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  private void mentorWith(String... lines) {
    Draft draft = Draft.mentor("Amina Yusuf");
    for (String line : lines) {
      draft = draft.with(line);
    }
    folder.put("mentors/amina.md", draft);
  }

  @Test
  void daysUpToTodayPass() {
    mentorWith("consent: 2026-10-01", "reviewed: 2026-10-15");

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aDayWrittenInTheWayOfEverydayLifeIsWrittenOutForTheAuthor() {
    mentorWith("consent: 01/10/2026");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:9:10: error: write `01/10/2026` as `2026-10-01` for 1 October 2026"
                + " [date]");
  }

  @Test
  void aDayInWordsIsWrittenOutToo() {
    mentorWith("consent: 1 october 2026", "reviewed: 2026-10-2");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:9:10: error: write `1 october 2026` as `2026-10-01` for 1 October"
                + " 2026 [date]",
            "mentors/amina.md:10:11: error: write `2026-10-2` as `2026-10-02` for 2 October 2026"
                + " [date]");
  }

  @Test
  void aWordIsNotADate() {
    mentorWith("consent: soon");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:9:10: error: `soon` is not a date; write `2026-10-01` for 1 October"
                + " 2026 [date]");
  }

  @Test
  void aListIsNotADate() {
    mentorWith("consent: [2026-10-01]");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:9:10: error: `consent` must be a date such as 2026-10-01, not a list;"
                + " take out the square brackets or the hyphens [date]");
  }

  @Test
  void aDayThatTheCalendarHasNotGotIsReported() {
    folder.put("events/e.md", Draft.event("E").with("date: 2027-02-29"));

    assertThat(folder.findings())
        .containsExactly(
            "events/e.md:4:7: error: there is no day `2027-02-29` in the calendar; correct it"
                + " [date]");
  }

  @Test
  void consentAndReviewHaveHappened() {
    mentorWith("consent: 2026-10-16", "reviewed: 2027-01-02");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:9:10: error: `consent` is in the future, 16 October 2026; write the"
                + " day on which the mentor agreed [date]",
            "mentors/amina.md:10:11: error: `reviewed` is in the future, 2 January 2027; write the"
                + " day on which the mentor confirmed the profile [date]");
  }

  @Test
  void anOlderDayForWhichASiteIsBuiltMakesNoConsentAFutureOne() throws Exception {
    mentorWith("consent: 2026-10-14");
    LocalDate lastWeek = SchemeFolder.TODAY.minusDays(7);

    assertThat(Checker.check(ContentReader.read(folder.root()), lastWeek, SchemeFolder.TODAY))
        .isEmpty();
  }

  @Test
  void anEventMayLieInTheFuture() {
    folder.put("events/e.md", Draft.event("E").with("date: 2030-01-01"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aReviewBeforeConsentIsSuspicious() {
    mentorWith("consent: 2026-10-01", "reviewed: 2026-09-30");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:10:11: warning: `reviewed` is before `consent`; set it to the last day"
                + " on which the mentor confirmed the profile, or take it out [date]");
  }
}
