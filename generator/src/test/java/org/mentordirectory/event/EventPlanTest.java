package org.mentordirectory.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.match.Constraint;
import org.mentordirectory.match.Desk;
import org.mentordirectory.match.Mentee;
import org.mentordirectory.pairs.Log;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.words.Messages;

/** Who sits where at an event of mentees and mentors from files. */
class EventPlanTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void aDirectoryOfThree() throws IOException {
    desk =
        new Desk(folder)
            .mentor("amina", Draft.mentor("Amina Yusuf"))
            .mentor("bela", Draft.mentor("Bela Toth").with("topics: [leave]"))
            .mentor("owen", Draft.mentor("Owen Pugh").with("topics: [leave]"));
  }

  private EventPlan plan(String... said) throws Exception {
    Map<String, String> all = new HashMap<>();
    for (String one : said) {
      all.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
    }
    return EventPlan.of(desk.pool(), EventSettings.of(all));
  }

  private Desk mentees(int number) {
    for (int i = 1; i <= number; i++) {
      desk.mentee("Mentee " + i, "topics=leave");
    }
    return desk;
  }

  @Test
  void nobodyMeetsTheirLineManager() throws Exception {
    desk.mentee("Kit Moss", "topics=leave", "managers=Owen Pugh").mentee("Lee Fenn");
    assertThat(plan().menteesAt(2, 0)).doesNotContain(0);
    assertThat(plan().rounds().rounds())
        .flatExtracting(Rounds.Round::meetings)
        .doesNotContain(new Rounds.Meeting(0, 2))
        .contains(new Rounds.Meeting(0, 1));
  }

  @Test
  void whoHasAMentorByTheLogIsNotPlannedNorAPairThatWasDeclined() throws Exception {
    desk.mentee("Kit Moss", "topics=leave").mentee("Lee Fenn", "topics=leave").mentee("Jo Reed");
    desk.after(
        new Log()
            .pair("Kit Moss", "Amina Yusuf")
            .pair("Lee Fenn", "Owen Pugh", "declined=2026-11-10")
            .in(desk.privately()));
    assertThat(plan().pool().mentees())
        .extracting(Mentee::name)
        .containsExactly("Lee Fenn", "Jo Reed");
    assertThat(plan().rounds().rounds())
        .flatExtracting(Rounds.Round::meetings)
        .contains(new Rounds.Meeting(0, 1))
        .doesNotContain(new Rounds.Meeting(0, 2));
  }

  @Test
  void whereAllWhoComeHaveAMentorThatIsSaid() throws Exception {
    desk.mentee("Kit Moss").after(new Log().pair("Kit Moss", "Amina Yusuf").in(desk.privately()));
    assertThatThrownBy(this::plan).hasMessageContaining("leave --running out to plan for them");
  }

  @Test
  void aLowScoreForbidsNothing() throws Exception {
    desk.mentee("Kit Moss", "topics=leave").mentee("Lee Fenn", "topics=leave");
    assertThat(desk.pool().breaks(Constraint.LEAST, 0, 0)).isTrue();
    assertThat(plan().rounds().rounds())
        .flatExtracting(Rounds.Round::meetings)
        .contains(new Rounds.Meeting(0, 0), new Rounds.Meeting(1, 0));
  }

  @Test
  void theBestPairIsInTheFirstRound() throws Exception {
    desk.mentee("Kit Moss", "topics=professional registration")
        .mentee("Lee Fenn", "topics=leave", "prefers=owen");
    assertThat(plan().tableOf(0, 0)).contains(0);
    assertThat(plan().tableOf(1, 0)).contains(2);
  }

  @Test
  void whatWasSaidAtAnEarlierEventCounts() throws Exception {
    desk.mentee("Kit Moss", "topics=leave").choices("Kit Moss,bela,,1,").mentee("Lee Fenn");
    assertThat(plan().tableOf(0, 0)).contains(1);
  }

  @Test
  void withoutANumberThereAreAsManyRoundsAsItTakesUpToEight() throws Exception {
    mentees(4);
    assertThat(plan().rounds().rounds()).hasSize(4);
    assertThat(plan("rounds=2").rounds().rounds()).hasSize(2);
    mentees(0);
    for (int i = 10; i < 20; i++) {
      desk.mentor("mentor-" + i, Draft.mentor("Mentor " + i)).mentee("Other " + i);
    }
    assertThat(plan().rounds().rounds()).hasSize(8);
  }

  @Test
  void onlyThoseMentorsComeWhoAreNamed() throws Exception {
    assertThat(mentees(2).pool().mentors()).hasSize(3);
    assertThat(plan("mentors=owen, Amina Yusuf").tables()).containsExactly(0, 2);
    assertThat(plan("mentors=owen, Amina Yusuf").mentor(1).name()).isEqualTo("Owen Pugh");
  }

  @Test
  void aMentorWhoIsNotThereIsNamed() {
    mentees(2);
    assertThatThrownBy(() -> plan("mentors=Owen Pug"))
        .hasMessage(
            "--mentors: error: no mentor in the directory is called `Owen Pug`; did you mean"
                + " `Owen Pugh`?");
  }

  @Test
  void fewerTablesGoToMentorsByWhomTheMenteesGainMost() throws Exception {
    mentees(2);
    desk.mentee("Kit Moss", "topics=professional registration");
    EventPlan plan = plan("tables=2");
    assertThat(plan.tables()).contains(0).hasSize(2);
    assertThat(plan.without()).hasSize(1).doesNotContainAnyElementsOf(plan.tables());
  }

  @Test
  void moreTablesThanMentorsAreRefused() {
    mentees(2);
    assertThatThrownBy(() -> plan("tables=4"))
        .hasMessage("there are 4 tables and 3 mentors; give 3 or fewer by --tables");
  }

  @Test
  void tooFewSeatsAreRefusedWithTheNumberThatWouldDo() throws Exception {
    mentees(7);
    assertThatThrownBy(() -> plan())
        .hasMessage(
            "with 7 mentees and 3 tables of 1 seat somebody would sit idle twice running; 2 seats"
                + " would do (--seats), or 4 mentors with tables");
    assertThat(plan("seats=2").rounds().idleAgain()).isEmpty();
  }

  @Test
  void tooManyMentorsAreRefusedWithTheNumberThatWouldDo() throws Exception {
    mentees(1);
    assertThatThrownBy(() -> plan())
        .hasMessageContaining("with 3 mentors and 1 mentee some mentors would sit idle twice")
        .hasMessageContaining("--tables 2");
    assertThat(plan("tables=2").rounds().idleAgain()).isEmpty();
  }

  @Test
  void roundsAfterAllHaveMetAreRefused() {
    mentees(3);
    assertThatThrownBy(() -> plan("rounds=4"))
        .hasMessage(
            "with 3 mentees and 3 mentors all could have met after 3 rounds; give 3 or fewer by"
                + " --rounds");
  }

  @Test
  void whoMustSitIdleTwiceRunningIsNamedWithTheReasonAndTheRoundsThatWouldDo() throws Exception {
    mentees(4);
    desk.mentee("Kit Moss", "never=amina;bela");
    EventPlan plan = plan();
    assertThat(plan.warnings(Messages.english()))
        .anyMatch(
            warning ->
                warning.startsWith("Kit Moss sits idle twice running, in round")
                    && warning.endsWith(
                        "again: of those who come only 1 may be met, and 5 rounds want 2"))
        .anyMatch(warning -> warning.matches("with --rounds [23] nobody needs .*"));
  }

  @Test
  void nobodyWhoMayMeetIsASentence() {
    desk.mentee("Kit Moss", "never=amina;bela").mentee("Lee Fenn", "never=amina;bela");
    assertThatThrownBy(() -> plan("mentors=amina, bela"))
        .hasMessageStartingWith("no mentee may meet any of the mentors who come; look at who");
  }

  @Test
  void theEventIsTakenFromItsPage() throws Exception {
    event("spring", Draft.event("Spring meeting").with("start: \"14:15\""));
    mentees(3);
    assertThat(plan("event=spring").times().start()).isEqualTo(LocalTime.of(14, 15));
    assertThat(plan("event=spring", "start=15:00").times().start()).isEqualTo("15:00");
    assertThat(plan("event=spring").event().orElseThrow().title()).isEqualTo("Spring meeting");
  }

  @Test
  void anEventThatIsNotThereIsASentence() throws Exception {
    mentees(3);
    assertThatThrownBy(() -> plan("event=spring"))
        .hasMessageContaining("there is no event `spring`, nor any other");
    event("spring", Draft.event("Spring meeting"));
    assertThatThrownBy(() -> plan("event=sprin"))
        .hasMessage(
            "there is no event `sprin` (did you mean `spring`?); give one of `spring` by"
                + " --event");
  }

  @Test
  void theOrderOfTheFileChangesNothing() throws Exception {
    desk.mentee("Ann", "topics=leave").mentee("Ben", "topics=leave").mentee("Cy", "topics=leave");
    List<String> one = names(plan());
    var other = new Desk(folder.resolve("other"));
    other.mentee("Cy", "topics=leave").mentee("Ann", "topics=leave").mentee("Ben", "topics=leave");
    other
        .mentor("amina", Draft.mentor("Amina Yusuf"))
        .mentor("bela", Draft.mentor("Bela Toth").with("topics: [leave]"))
        .mentor("owen", Draft.mentor("Owen Pugh").with("topics: [leave]"));
    desk = other;
    assertThat(names(plan())).containsExactlyInAnyOrderElementsOf(one);
  }

  private static List<String> names(EventPlan plan) {
    return plan.rounds().rounds().stream()
        .flatMap(
            round ->
                round.meetings().stream()
                    .map(
                        meeting ->
                            plan.rounds().rounds().indexOf(round)
                                + plan.pool().mentees().get(meeting.mentee()).name()
                                + meeting.mentor()))
        .toList();
  }

  private void event(String slug, Draft draft) throws IOException {
    Files.createDirectories(desk.content().resolve("events"));
    Files.writeString(desk.content().resolve("events/" + slug + ".md"), draft.toString());
  }
}
