package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class StaleProfileRuleTest {
  private final SchemeFolder folder;

  StaleProfileRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  private static final LocalDate CONFIRMED = LocalDate.of(2026, 10, 1);

  @Test
  void aProfileConfirmedWithinThePeriodPasses() {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf"));

    assertThat(folder.findings(CONFIRMED.plusMonths(6))).isEmpty();
  }

  @Test
  void aProfileNotConfirmedForAPeriodIsAskedAfter() {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf"));

    assertThat(folder.findings(CONFIRMED.plusMonths(6).plusDays(1)))
        .containsExactly(
            "mentors/amina.md:9:10: warning: last confirmed on 2026-10-01, more than 6 months ago;"
                + " ask the mentor whether all is still right, then write the day of the answer as"
                + " `reviewed` [review]");
  }

  @Test
  void theLastConfirmationCounts() {
    folder
        .put("scheme.yaml", Draft.scheme().with("review: P1Y1M"))
        .put(
            "mentors/amina.md",
            Draft.mentor("Amina Yusuf").with("consent: 2020-01-01").with("reviewed: 2026-10-01"));

    assertThat(folder.findings(CONFIRMED.plusMonths(13))).isEmpty();
    assertThat(folder.findings(CONFIRMED.plusMonths(13).plusDays(1)))
        .containsExactly(
            "mentors/amina.md:10:11: warning: last confirmed on 2026-10-01, more than 1 year and 1"
                + " month ago; ask the mentor whether all is still right, then write the day of the"
                + " answer as `reviewed` [review]");
  }

  @Test
  void aProfileNotConfirmedForTwoPeriodsIsSaidToBePaused() {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf"));

    assertThat(folder.findings(CONFIRMED.plusMonths(12).plusDays(1)))
        .containsExactly(
            "mentors/amina.md:9:10: warning: last confirmed on 2026-10-01, more than twice 6 months"
                + " ago, so the profile is paused and in no list; ask the mentor, then write the day"
                + " of the answer as `reviewed` [review]");
  }

  @Test
  void fictionalPeopleConfirmNothing() {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf").with("example: true"));

    assertThat(folder.findings(CONFIRMED.plusYears(10))).isEmpty();
  }
}
