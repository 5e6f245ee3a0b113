package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Article.Event.AgendaItem;
import org.mentordirectory.content.Article.Event.Task;

class EventReaderTest {
  private final ContentFolder folder;

  EventReaderTest(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  @Test
  void anAgendaHasTimesAndWhoLeads() {
    Article.Event event =
        event("agenda:\n  - {at: \"09:30\", what: Tea, who: All}\n  - at: 10:00\n    what: Talk");

    assertThat(event.agenda())
        .extracting(AgendaItem::time, AgendaItem::what, AgendaItem::who)
        .containsExactly(
            tuple(LocalTime.of(9, 30), "Tea", "All"), tuple(LocalTime.of(10, 0), "Talk", ""));
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void theWordsOfAnAgendaCanBeSearchedFor() {
    assertThat(event("agenda: [{at: 10:00, what: Glassblowing}]").document().body().text())
        .contains("Come.", "Glassblowing");
  }

  @Test
  void aTaskIsCountedFromTheDayOfTheEventAndTheEarliestComesFirst() {
    Article.Event event =
        event(
            "checklist:\n  - {when: 1 week after, do: Thanks}\n  - {when: on the day, do: Box}\n"
                + "  - {when: 1 day before, do: Badges}\n  - {when: 8 weeks before, do: Room}");

    LocalDate day = LocalDate.of(2027, 1, 20);
    assertThat(event.checklist())
        .extracting(Task::what)
        .containsExactly("Room", "Badges", "Box", "Thanks");
    assertThat(event.checklist())
        .extracting(task -> task.due(day))
        .containsExactly(
            LocalDate.of(2026, 11, 25), LocalDate.of(2027, 1, 19), day, LocalDate.of(2027, 1, 27));
  }

  @Test
  void whatLacksSomethingIsLeftToTheChecks() {
    Article.Event event =
        event(
            "agenda:\n  - {at: noon, what: Tea}\n  - Tea\n  - {at: 10:00}\n"
                + "checklist:\n  - {when: soon, do: Room}\n  - {do: Room}");

    assertThat(event.agenda()).isEmpty();
    assertThat(event.checklist()).isEmpty();
    assertThat(folder.findings()).isEmpty();
  }

  private Article.Event event(String lines) {
    folder.put("events/e.md", "---\ndate: 2027-01-20\n" + lines + "\n---\nCome.\n");
    return folder.read().events().get(0);
  }
}
