package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class EventRuleTest {
  private final SchemeFolder folder;

  EventRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  @Test
  void anAgendaFromBeginningToEndPasses() {
    event("start: 10:00", "end: 12:00", "agenda: [{at: 10:00, what: A}, {at: 12:00, what: B}]");

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void anEventEndsAfterItBegins() {
    event("start: 12:00", "end: 10:00");

    assertThat(folder.findings())
        .containsExactly(
            "events/e.md:6:6: error: the event ends at 10:00 but begins at 12:00; correct one of"
                + " the two, or, if it goes on past midnight, let it end at 23:59 and say so in the"
                + " text [event]");
  }

  @Test
  void anHourThatDaylightSavingSkipsIsNoTime() {
    event("date: 2027-03-28", "start: 01:30", "end: 03:00");

    assertThat(folder.findings())
        .containsExactly(
            "events/e.md:5:8: error: there is no 01:30 on that day: clocks go forward from 01:00 to"
                + " 02:00; write a time before or after that [event]");
  }

  @Test
  void anEndNeedsABeginning() {
    event("end: 10:00");

    assertThat(folder.findings())
        .containsExactly(
            "events/e.md:5:6: error: there is an `end` without a `start`; add when it begins"
                + " [event]");
  }

  @Test
  void anAgendaNeedsTimes() {
    event("agenda: [{at: 10:00, what: Tea}]");

    assertThat(folder.findings())
        .containsExactly(
            "events/e.md:5:9: error: an event with an agenda needs `start` and `end`; add when it"
                + " begins and when it ends [event]");
  }

  @Test
  void anAgendaIsInOrderAndInsideTheEvent() {
    event(
        "start: 10:00",
        "end: 12:00",
        "agenda: [{at: 09:00, what: Tea}, {at: 11:30, what: Talk}, {at: 11:00, what: Cake}, {at:"
            + " 12:01, what: Bye}]");

    assertThat(folder.findings())
        .containsExactly(
            "events/e.md:7:10: error: `Tea` at 09:00 is before the event begins, at 10:00; correct"
                + " one of the two [event]",
            "events/e.md:7:59: error: `Cake` at 11:00 stands below something later, at 11:30; sort"
                + " the agenda by time [event]",
            "events/e.md:7:84: error: `Bye` at 12:01 is after the event ends, at 12:00; correct one"
                + " of the two [event]");
  }

  @Test
  void aLineOfTheAgendaOrTheChecklistHasAllThatItNeeds() {
    event(
        "start: 09:00",
        "end: 12:00",
        "agenda: [{at: noon, what: Tea}, Tea, {at: 10:00}, {at: 10:00, what: Tea, by: me}]",
        "checklist: [{when: soon, do: Room}, {do: Room}]");

    assertThat(folder.findings())
        .containsExactly(
            "events/e.md:7:15: error: `at` must be a time such as 14:30, not `noon` [type]",
            "events/e.md:7:33: error: an entry of `agenda` is `{at: …, what: …, who: …}`, on one"
                + " line or several [type]",
            "events/e.md:7:38: error: `what` is missing; give what happens then [required]",
            "events/e.md:7:74: error: unknown key `by`; an entry of `agenda` takes `at`, `what` and"
                + " `who` [unknown-key]",
            "events/e.md:8:20: error: `soon` can't be counted from the event; write such as `8"
                + " weeks before`, `1 day before`, `on the day` or `2 weeks after` [event]",
            "events/e.md:8:37: error: `when` is missing; give how far it is from the event, such as"
                + " `8 weeks before` [required]");
  }

  @Test
  void aTimeThatIsNoneIsReportedOnce() {
    event("start: noon", "end: 12:00", "agenda: [{at: 10:00, what: Tea}]");

    assertThat(folder.findings()).hasSize(1).allMatch(finding -> finding.endsWith("[type]"));
  }

  @Test
  void theListOfPastEventsKeepsItsAddress() {
    folder.put("events/archive.md", Draft.event("E"));

    assertThat(folder.findings())
        .containsExactly(
            "events/archive.md:1:1: error: events/archive/ is the list of past events; give this"
                + " file another name [event]");
  }

  @Test
  void aTimeZoneIsOneThatThereIs() {
    folder.put("scheme.yaml", Draft.scheme().with("zone: Europe/Leeds"));

    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:7:7: error: there is no time zone `Europe/Leeds`; write it as continent"
                + " and city, such as `Europe/London` [event]");
  }

  private void event(String... lines) {
    Draft draft = Draft.event("E");
    for (String line : lines) {
      draft = draft.with(line);
    }
    folder.put("events/e.md", draft);
  }
}
