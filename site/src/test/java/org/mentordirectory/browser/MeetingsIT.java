package org.mentordirectory.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The days of a pairing, and the calendar that is made of them, outside a browser. */
class MeetingsIT {

  @TempDir private Path temp;

  private String run(String program) throws IOException, InterruptedException {
    return NodeProgram.with(Site.folderOfExamples(), Files.createTempDirectory(temp, "run"))
        .run(
            """
            import { halfway, isCountable, lastDay, meetings } from './forms/meetings.js';
            import { calendar } from './forms/calendar.js';
            """
                + program)
        .stripTrailing();
  }

  private String daysOf(String program) throws IOException, InterruptedException {
    return run(
        "process.env.TZ = 'America/St_Johns';\nconsole.log([" + program + "].flat().join(' '));");
  }

  @Test
  void thePairingEndsOnTheDayBeforeTheSameDateOrAtTheEndOfAShortMonth() throws Exception {
    assertThat(
            daysOf(
                """
                lastDay('2027-03-01', 9), lastDay('2027-01-20', 12), lastDay('2027-08-31', 6),
                lastDay('2027-08-30', 6), lastDay('2027-12-01', 3), lastDay('2027-05-31', 1)\
                """))
        .isEqualTo("2027-11-30 2028-01-19 2028-02-29 2028-02-29 2028-02-29 2027-06-30");
  }

  @Test
  void halfwayIsAWeekday() throws Exception {
    assertThat(
            daysOf(
                """
                halfway('2027-03-01', '2027-11-30'), halfway('2027-03-01', '2027-03-11'),
                halfway('2027-03-01', '2027-03-13'), halfway('2027-03-02', '2027-03-02')\
                """))
        .isEqualTo("2027-07-16 2027-03-08 2027-03-08 2027-03-02");
  }

  @Test
  void meetingsKeepTheirWeekdayThroughShortMonthsLeapDaysAndSummerTime() throws Exception {
    assertThat(daysOf("meetings('2027-03-14', '2', '2027-04-30')"))
        .isEqualTo("2027-03-14 2027-03-28 2027-04-11 2027-04-25");
    assertThat(daysOf("meetings('2028-01-31', 'month', '2028-05-31')"))
        .as("the fifth Monday, else the last")
        .isEqualTo("2028-01-31 2028-02-28 2028-03-27 2028-04-24 2028-05-29");
    assertThat(daysOf("meetings('2027-03-09', 'month', '2027-06-07')"))
        .as("the second Tuesday, up to the end")
        .isEqualTo("2027-03-09 2027-04-13 2027-05-11");
    assertThat(daysOf("meetings('2027-03-09', '0', '2027-06-30')")).isEqualTo("2027-03-09");
    assertThat(daysOf("meetings('2027-03-09', '1', '2999-06-30').length")).isEqualTo("60");
    assertThat(daysOf("isCountable('12027-03-09'), isCountable(''), isCountable('2027-03-09')"))
        .isEqualTo("false false true");
  }

  @Test
  void anotherProgramReadsWhateverIsWrittenIntoTheCalendar() throws Exception {
    String place = "Café “Łódź”; 2nd floor, left\\right 東京都千代田区丸の内一丁目九番一号 \uD83C\uDF0D".repeat(3);
    String text =
        run(
                """
                process.stdout.write(calendar([
                  { uid: 'a-meeting-1@example.org', title: 'Über, alles; \\\\n\\nEND:VEVENT\\r\\n', day: '2027-10-30',
                    time: '23:30', minutes: 90, place: `%s`, reminder: 'Soon, \\u0007really' },
                  { uid: 'a-end@example.org', title: 'Last', day: '2028-02-29' }], new Date(Date.UTC(2026, 10, 28))));\
                """
                    .formatted(place.replace("\\", "\\\\")))
            + "\r\n";
    List<VEvent> events = Calendars.events(text.getBytes(StandardCharsets.UTF_8));
    assertThat(Calendars.lines(events))
        .containsExactly(
            "20271030T233000-20271031T010000 Über, alles; \\n\nEND:VEVENT\n",
            "20280229-20280301 Last");
    assertThat(events.get(0).getLocation().getValue()).isEqualTo(place);
    assertThat(events.get(0).getAlarms().get(0).toString())
        .contains("TRIGGER:-P1D", "DESCRIPTION:Soon\\, really");
  }
}
