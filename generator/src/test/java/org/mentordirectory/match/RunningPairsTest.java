package org.mentordirectory.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.pairs.Log;
import org.mentordirectory.pairs.PairState;
import org.mentordirectory.sample.Draft;

/** The second round knows the first by its log. */
class RunningPairsTest {
  private static final int AMINA = 0;
  private static final int OWEN = 1;
  private static final String OPEN = "proposed=2026-11-01";
  private static final String YES = "accepted=2026-11-10";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void twoMentorsOfTwoPlaces() throws IOException {
    desk =
        new Desk(folder)
            .mentor("amina", Draft.mentor("Amina Yusuf").with("capacity: 2").with("mentees: 0"))
            .mentor("owen", Draft.mentor("Owen Pugh").with("capacity: 2").with("mentees: 0"));
  }

  private MatchingInput after(Log log) throws Exception {
    return desk.after(log.in(desk.privately())).pool();
  }

  private MatchingInput again(Log log) throws Exception {
    return desk.again(log.in(desk.privately())).pool();
  }

  private static Log one(String... cells) {
    return new Log().pair("Kit Moss", "Amina Yusuf", cells);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "proposed=2026-11-01",
        "accepted=2026-11-10",
        "start=2026-10-01",
        "first meeting=2026-11-01",
        "pause until=2027-05-01"
      })
  void aPairThatIsProposedPlannedOrRunningTakesAPlace(String cell) throws Exception {
    assertThat(desk.mentee("Lee Fenn").pool().places(AMINA)).isEqualTo(2);
    assertThat(after(one(cell)).places(AMINA)).isEqualTo(1);
  }

  @Test
  void aPairThatIsPastItsEndTakesAPlaceUntilSomebodySaysThatItHasEnded() throws Exception {
    String[] past = {"start=2025-10-01", "end=2026-10-01", "mid-term="};
    desk.mentee("Lee Fenn");
    assertThat(after(one(past)).places(AMINA)).isEqualTo(1);
    assertThat(after(one(past[0], past[1], past[2], "ended=2026-10-01")).places(AMINA))
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "2, 0", "5, 0"})
  void theProfileOrTheLogCountsWhicheverHasMore(int mentees, int places) throws Exception {
    desk.mentor(
        "amina",
        Draft.mentor("Amina Yusuf")
            .with("capacity: " + Math.max(2, mentees))
            .with("mentees: " + mentees));
    assertThat(desk.mentee("Lee Fenn").after(one(YES).in(desk.privately())).pool().places(AMINA))
        .isEqualTo(places);
  }

  @Test
  void moreMenteesThanPlacesLeaveNone() throws Exception {
    MatchingInput pool =
        desk.mentee("Lee Fenn")
            .after(one(YES).pair("Jo", "amina").pair("Al", "Amina").in(desk.privately()))
            .pool();
    assertThat(pool.places(AMINA)).isZero();
  }

  @Test
  void aMentorWithoutACapacityHasOneMenteeAtMost() throws Exception {
    desk.mentor("amina", Draft.mentor("Amina Yusuf")).mentee("Lee Fenn");
    assertThat(desk.pool().places(AMINA)).isEqualTo(1);
    assertThat(after(one(YES)).places(AMINA)).isZero();
  }

  @Test
  void oneWhoGivesSingleConversationsHasOneAtATime() throws Exception {
    desk.scheme(Draft.scheme().with("  offers: [ongoing, one-off]").toString())
        .mentor(
            "amina",
            Draft.mentor("Amina Yusuf").with("capacity: 0").with("offers: [one-off, ongoing]"))
        .mentee("Lee Fenn", "offers=one-off");
    assertThat(desk.pool().places(AMINA)).isEqualTo(1);
    assertThat(after(one(YES)).places(AMINA)).isZero();
  }

  @Test
  void theScoreKnowsThatTheMentorIsFullNow() throws Exception {
    MatchingInput pool =
        desk.mentee("Lee Fenn", "topics=professional registration")
            .after(one(YES).pair("Jo Reed", "Amina Yusuf").in(desk.privately()))
            .pool();
    assertThat(pool.score(0, AMINA)).isLessThan(pool.score(0, OWEN));
  }

  @Test
  void whoHasAMentorKeepsThemAndIsNotMatched() throws Exception {
    desk.mentee("KIT moss").mentee("Lee Fenn").mentee("Jo Reed");
    MatchingInput pool =
        after(one(YES).pair("Jo Reed", "Owen Pugh", OPEN).pair("Al Dee", "Owen Pugh", YES));
    assertThat(pool.mentees()).extracting(Mentee::name).containsExactly("Lee Fenn");
    assertThat(pool.kept())
        .containsExactly(
            new RunningPairs.Kept("KIT moss", "Amina Yusuf", PairState.PLANNED, Log.START),
            new RunningPairs.Kept(
                "Jo Reed", "Owen Pugh", PairState.PROPOSED, LocalDate.of(2026, 11, 1)));
  }

  @Test
  void whereAllHaveAMentorNobodyIsMatched() throws Exception {
    desk.mentee("Kit Moss");
    assertThat(Matching.of(after(one(YES))).pairs()).isEmpty();
  }

  @Test
  void aDeclinedPairIsNotMadeAgainNorOneThatWasBrokenOff() throws Exception {
    desk.mentee("Kit Moss").mentee("Lee Fenn");
    MatchingInput pool =
        after(
            one("declined=2026-11-10")
                .pair("lee fenn", "Owen P.", "profile=owen", "ended=2026-11-20"));
    assertThat(pool.breaks(Constraint.DECLINED, 0, AMINA)).isTrue();
    assertThat(pool.isForbidden(0, OWEN, Set.of())).isFalse();
    assertThat(pool.breaks(Constraint.BROKEN_OFF, 1, OWEN)).isTrue();
    assertThat(pool.places(AMINA)).isEqualTo(2);
  }

  @Test
  void onePastItsEndMayBeMadeAgain() throws Exception {
    desk.mentee("Kit Moss");
    MatchingInput pool =
        after(one("start=2025-10-01", "mid-term=", "end=2026-10-01", "ended=2026-10-01"));
    assertThat(pool.isForbidden(0, AMINA, Set.of())).isFalse();
  }

  @Test
  void whoeverMayBeMeantInTheLogIsKeptApartAndAskedAbout() throws Exception {
    desk.mentee("Kitt Moss");
    MatchingInput pool = after(one("declined=2026-11-10").pair("Ann Lee", "Owen Pug", YES));
    assertThat(pool.breaks(Constraint.DECLINED, 0, AMINA)).isTrue();
    assertThat(pool.places(OWEN)).isEqualTo(1);
    assertThat(pool.warnings())
        .extracting(Finding::toString)
        .anyMatch(
            it -> it.contains("mentees.csv:2: warning: `Kitt Moss` may be `Kit Moss` in row 2"))
        .anyMatch(it -> it.contains("pairings.csv:3: warning: `Owen Pug` may be `owen`, and a"));
  }

  @Test
  void whoStandsInTheFileIsNotTakenForAnotherOfNearlyTheSameName() throws Exception {
    desk.mentee("Kit Moss").mentee("Kim Moss");
    MatchingInput pool = after(one("declined=2026-11-10"));
    assertThat(pool.breaks(Constraint.DECLINED, 0, AMINA)).isTrue();
    assertThat(pool.breaks(Constraint.DECLINED, 1, AMINA)).isFalse();
    assertThat(pool.warnings()).isEmpty();
  }

  @Test
  void aMentorWhoHasLeftIsARemarkAndTheirMenteeIsToldHowToBeMatchedAgain() throws Exception {
    desk.mentee("Kit Moss").mentee("Lee Fenn");
    MatchingInput pool = after(new Log().pair("Kit Moss", "Zora Quill", YES));
    assertThat(pool.mentees()).extracting(Mentee::name).containsExactly("Lee Fenn");
    assertThat(pool.warnings())
        .extracting(Finding::toString)
        .anyMatch(
            it ->
                it.contains(
                    "no mentor in the directory is called `Zora Quill`; if that mentor has left,"
                        + " write the day under `ended`, and Kit Moss can be matched again"));
  }

  @Test
  void theLogAndTheNumberInAProfileThatContradictEachOtherAreTold() throws Exception {
    desk.mentor("owen", Draft.mentor("Owen Pugh").with("capacity: 1").with("mentees: 1"))
        .mentee("Lee Fenn");
    String met = "start=2026-10-01";
    MatchingInput pool =
        after(
            one(met)
                .pair("Jo Reed", "Owen Pugh", met)
                .pair("Al Dee", "Owen Pugh", met)
                .pair("Bo Cole", "Owen Pugh", OPEN));
    assertThat(pool.warnings())
        .extracting(Finding::toString)
        .containsExactly(
            "mentors/amina.md:11:10: warning: this mentor has 1 mentee by the log, and the profile"
                + " says `mentees: 0`; write `mentees: 1`, or put the log right",
            "mentors/owen.md:11:10: warning: this mentor has 2 mentees by the log, and the profile"
                + " says `mentees: 1`; write `mentees: 2`, and `capacity: 2` if the mentor agrees,"
                + " or put the log right");
  }

  @Test
  void aLogInTheRepositoryIsRefused() throws Exception {
    desk.mentee("Lee Fenn").after(one(YES).in(desk.content()));
    assertThatThrownBy(desk::pool)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("what mentees say is private");
  }

  @Test
  void aFixedPairOfSomebodyWhoKeepsAMentorIsLeftOutWithARemark() throws Exception {
    desk.mentee("Kit Moss").mentee("Lee Fenn").choices("Kit Moss,owen,,,yes", "Lee Fenn,owen,1,,");
    assertThat(after(one(YES)).warnings())
        .extracting(Finding::toString)
        .anyMatch(it -> it.contains("choices.csv:2: warning: Kit Moss keeps Amina Yusuf, so this"));
  }

  @Test
  void anOpenProposalMayMoveWhereThatIsAskedForAndAnAcceptedOneMayNot() throws Exception {
    desk.mentor("owen", Draft.mentor("Owen Pugh").with("topics: [leave]").with("capacity: 2"))
        .mentee("Kit Moss", "topics=leave")
        .mentee("Jo Reed", "topics=leave");
    MatchingInput pool = again(one(OPEN).pair("Jo Reed", "Amina Yusuf", OPEN, YES));
    Matching matching = Matching.of(pool);
    assertThat(pool.kept()).extracting(RunningPairs.Kept::mentee).containsExactly("Jo Reed");
    assertThat(matching.pairs()).extracting(Pair::mentor).containsExactly(OWEN);
    assertThat(pool.proposedBefore(0)).contains(AMINA);
  }

  @Test
  void nobodyLosesAnOpenProposalToSomebodyElse() throws Exception {
    desk.mentor("amina", Draft.mentor("Amina Yusuf").with("capacity: 1"))
        .mentor("owen", Draft.mentor("Owen Pugh").with("availability: waiting list"))
        .mentee("Kit Moss", "topics=leave;professional registration")
        .mentee("Lee Fenn", "topics=professional registration", "prefers=amina");
    Matching matching = Matching.of(again(one(OPEN)));
    assertThat(matching.pairs()).extracting(Pair::mentee).containsExactly(0);
    assertThat(matching.unmatched()).extracting(Unmatched::mentee).containsExactly(1);
  }

  @Test
  void anOpenProposalOfSomebodyWhoIsNotMatchedNowStays() throws Exception {
    desk.mentor("amina", Draft.mentor("Amina Yusuf").with("capacity: 1")).mentee("Lee Fenn");
    assertThat(again(one(OPEN)).places(AMINA)).isZero();
    desk.mentee("Kit Moss", "musts=skills");
    MatchingInput pool = again(one(OPEN));
    assertThat(pool.mentees()).extracting(Mentee::name).isEqualTo(List.of("Lee Fenn"));
    assertThat(pool.places(AMINA)).isZero();
  }
}
