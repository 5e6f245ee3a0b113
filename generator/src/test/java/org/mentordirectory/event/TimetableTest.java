package org.mentordirectory.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** When rounds begin and end. */
class TimetableTest {
  private static final LocalTime START = LocalTime.of(13, 30);

  @Test
  void aRoundFollowsTheOtherAfterTheTimeToChange() {
    var times = new Timetable(START, 3, 8, 2, 0, 1);
    assertThat(times.round(0)).hasToString("Slot[from=13:30, to=13:38]");
    assertThat(times.round(2)).hasToString("Slot[from=13:50, to=13:58]");
    assertThat(times.pauseSlot()).isEmpty();
  }

  @Test
  void theBreakTakesThePlaceOfAChange() {
    var times = new Timetable(START, 4, 8, 2, 20, 2);
    assertThat(times.pauseSlot()).hasToString("Optional[Slot[from=13:48, to=14:08]]");
    assertThat(times.round(1).to()).isEqualTo("13:48");
    assertThat(times.round(2).from()).isEqualTo("14:08");
    assertThat(times.isPauseBefore(2)).isTrue();
    assertThat(times.isPauseBefore(1)).isFalse();
  }

  @Test
  void thereIsNoBreakBeforeTheFirstRoundOrAfterTheLast() {
    assertThat(new Timetable(START, 2, 8, 2, 20, 0).pauseSlot()).isEmpty();
    assertThat(new Timetable(START, 2, 8, 2, 20, 2).pauseSlot()).isEmpty();
  }
}
