package org.mentordirectory.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Refusal;

/** What a coordinator types is understood, or answered with a sentence. */
class EventSettingsTest {
  private static final LocalTime USUAL = LocalTime.of(13, 30);

  @Test
  void whatIsNotSaidHasItsUsualValue() throws Exception {
    Timetable times = EventSettings.of(Map.of()).timetable(8, USUAL);
    assertThat(times).isEqualTo(new Timetable(USUAL, 8, 8, 2, 15, 4));
    assertThat(EventSettings.of(Map.of()).seats()).isEqualTo(1);
  }

  @Test
  void aFewRoundsHaveNoBreakUnlessItIsAskedFor() throws Exception {
    assertThat(EventSettings.of(Map.of()).timetable(3, USUAL).pause()).isZero();
    assertThat(EventSettings.of(Map.of("break", "10")).timetable(3, USUAL).pauseSlot()).isPresent();
    assertThat(EventSettings.of(Map.of("break", "0")).timetable(8, USUAL).pauseSlot()).isEmpty();
  }

  @Test
  void allThatMakesNoSenseIsSaidAtOnce() {
    assertThatThrownBy(
            () ->
                EventSettings.of(
                    Map.of("rounds", "many", "start", "noon", "seats", "0", "tables", "-1")))
        .isInstanceOf(Refusal.class)
        .hasMessageContainingAll(
            "`many` is not how many rounds; give a number from 1 to 1000 by --rounds",
            "`noon` is no time of day; give when the first round begins, such as 13:30, by"
                + " --start",
            "`0` is not how many mentees sit at a table at a time",
            "--tables");
  }

  @Test
  void anHourNeedsNoNought() throws Exception {
    assertThat(EventSettings.of(Map.of("start", "9:05")).start()).contains(LocalTime.of(9, 5));
  }

  @Test
  void mentorsAreNamedInALineOrInAFile(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("coming.txt"), "\uFEFFamina\n\n Owen Pugh \r\n");
    assertThat(EventSettings.of(Map.of("mentors", "amina, Owen Pugh")).mentors())
        .containsExactly("amina", "Owen Pugh");
    assertThat(EventSettings.of(Map.of("mentors", file.toString())).mentors())
        .containsExactly("amina", "Owen Pugh");
  }

  @Test
  void aFileWithoutNamesIsNotEverybody(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("coming.txt"), "\n");
    assertThatThrownBy(() -> EventSettings.of(Map.of("mentors", file.toString())))
        .hasMessageContaining("no mentor is named in");
  }

  @Test
  void theDayEndsAtMidnight() throws Exception {
    EventSettings late = EventSettings.of(Map.of("start", "23:30"));
    assertThatThrownBy(() -> late.timetable(8, USUAL))
        .hasMessageContaining("the last round would end after midnight");
  }

  @Test
  void theBreakIsBetweenRounds() throws Exception {
    EventSettings after = EventSettings.of(Map.of("breakAfter", "8"));
    assertThatThrownBy(() -> after.timetable(8, USUAL))
        .hasMessage("there is no break after 8 of 8 rounds; give a smaller number by --breakAfter");
  }
}
