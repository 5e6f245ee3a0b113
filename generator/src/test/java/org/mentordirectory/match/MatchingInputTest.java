package org.mentordirectory.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sample.Criteria;
import org.mentordirectory.sample.Draft;

/** Mentees from outside the repository meet the mentors of the directory. */
class MatchingInputTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void aDirectoryOfTwo() throws IOException {
    desk =
        new Desk(folder)
            .mentor(
                "amina",
                Draft.mentor("Amina Yusuf").with("location: Leeds").with("skills: [glassblowing]"))
            .mentor(
                "owen",
                Draft.mentor("Owen Pugh")
                    .with("topics: [leave]")
                    .with("department: School of Physics"));
  }

  @Test
  void aMentorWhoOffersMoreOfWhatIsWantedScoresHigher() throws Exception {
    MatchingInput pool = desk.mentee("Kit Moss", "topics=leave").pool();
    assertThat(pool.score(0, 1)).isEqualTo(1000);
    assertThat(pool.score(0, 0)).isEqualTo(1000 / 6);
  }

  @Test
  void theReasonsSayWhatFitsAndWhatDoesNot() throws Exception {
    MatchingInput pool =
        desk.mentee(
                "Kit Moss",
                "topics=leave;professional registration",
                "location=Leeds",
                "text=I would like help with Glassblowing and \"vacuum\" -lines")
            .pool();
    assertThat(pool.scores(0).reasons(0))
        .containsExactly(
            new Reason(Criteria.TOPICS, true, List.of("professional registration")),
            new Reason(Criteria.TOPICS, false, List.of("leave")),
            new Reason(Criteria.WORDS, true, List.of("glassblowing")),
            new Reason(Criteria.LOCATION, true, List.of("Leeds")),
            new Reason(Criteria.PLACES, true, List.of()));
  }

  @Test
  void whatHasToFitAndDoesNotForbidsThePair() throws Exception {
    MatchingInput pool = desk.mentee("Kit Moss", "location=Leeds", "musts=location").pool();
    assertThat(pool.breaks(Constraint.MUSTS, 0, 0)).isFalse();
    assertThat(pool.breaks(Constraint.MUSTS, 0, 1)).isTrue();
  }

  @Test
  void aLineManagerAndTheSameTeamAreForbidden() throws Exception {
    MatchingInput pool =
        desk.mentee("Kit Moss", "managers=amina yusuf;Somebody Else")
            .mentee("Lee Fenn", "institution=University of Example", "department=school of physics")
            .pool();
    assertThat(pool.breaks(Constraint.MANAGER, 0, 0)).isTrue();
    assertThat(pool.breaks(Constraint.TEAM, 1, 1)).isTrue();
    assertThat(pool.breaks(Constraint.TEAM, 1, 0)).isFalse();
  }

  @Test
  void choicesOfBothSidesAreTakenFromTheirFile() throws Exception {
    MatchingInput pool =
        desk.mentee("Kit Moss", "prefers=Owen Pugh")
            .mentee("Lee Fenn")
            .choices("kit moss,owen,1,2,", "Lee Fenn,Owen Pugh,,no,", "Lee Fenn,amina,,,yes")
            .pool();
    assertThat(pool.bonus(0, 1)).isEqualTo(300 + 300 + 200);
    assertThat(pool.breaks(Constraint.REFUSED, 1, 1)).isTrue();
    assertThat(pool.isFixed(1, 0)).isTrue();
  }

  @Test
  void allMistakesAreSaidAtOnceWithTheirRows() throws Exception {
    desk.mentee("Kit Moss", "musts=skills")
        .mentee("Lee Fenn", "side=inside")
        .choices(
            "Kitt Moss,owen,1,,",
            "Kit Moss,owen,maybe,,",
            "Kit Moss,amina,,,",
            "Kit Moss,amina,,,");
    assertThatThrownBy(desk::pool)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("mentees.csv:2: error: `musts` has `skills`")
        .hasMessageContaining("mentees.csv:3: error: `side` is given")
        .hasMessageContaining(
            "choices.csv:2: error: there is no mentee `Kitt Moss`; did you mean `Kit Moss`?")
        .hasMessageContaining("choices.csv:3: error: `maybe` under `mentee says`")
        .hasMessageContaining("choices.csv:5: error: this pair has a row already");
  }

  @Test
  void whatAMatchCanDoWithoutIsLeftOutWithARemarkAndWhoHasNoNameIsRefused() throws Exception {
    MatchingInput pool =
        desk.mentee("Kit Moss", "topics=leaf;leave").mentee("", "topics=leave").pool();

    assertThat(pool.mentees()).extracting(Mentee::name).containsExactly("Kit Moss");
    assertThat(pool.mentees().get(0).wishes().values().get("topics")).containsExactly("leave");
    assertThat(pool.warnings())
        .singleElement()
        .asString()
        .contains("mentees.csv:2: column \"topics\": warning: unknown topic `leaf`")
        .endsWith("It was left out [vocabulary]");
    assertThat(pool.refusals()).singleElement().asString().contains("mentees.csv:3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "musts=locaton",
        "musts=skills",
        "side=insid",
        "side=inside",
        "never=Owen P\uFFFDgh",
        "managers=Owen P\uFFFDgh",
        "department=School of P\uFFFDysics",
        "institution=University of Nowhere"
      })
  void whoCanNotBeKeptApartIsRefusedAloneAndTheOthersAreMatched(String binding) throws Exception {
    desk.scheme(
        Draft.scheme().with("  institution: [University of Example, Other College]").toString());
    MatchingInput pool = desk.mentee("Kit Moss", binding).mentee("Lee Fenn").pool();

    assertThat(pool.mentees()).extracting(Mentee::name).containsExactly("Lee Fenn");
    assertThat(pool.refusals()).isNotEmpty().allMatch(each -> each.at().line() == 2);
  }

  @Test
  void whoIsWishedForAndIsNotThereIsARemark() throws Exception {
    MatchingInput pool = desk.mentee("Kit Moss", "prefers=Owin Pugh;Amina Yusuf").pool();

    assertThat(pool.bonus(0, 0)).isPositive();
    assertThat(pool.warnings()).singleElement().asString().contains("did you mean `Owen Pugh`?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"prefers", "managers", "never"})
  void aMentorWhoHasLeftEndsNothingWhereverTheyAreNamed(String column) throws Exception {
    MatchingInput pool = desk.mentee("Kit Moss", column + "=Zora Quill;Amina Yusuf").pool();

    assertThat(pool.mentees()).extracting(Mentee::name).containsExactly("Kit Moss");
    assertThat(pool.refusals()).isEmpty();
    assertThat(pool.isForbidden(0, 1, Set.of())).isFalse();
  }

  @Test
  void whoIsNotWantedAndNotThereIsARemarkWithTheRow() throws Exception {
    MatchingInput pool = desk.mentee("Kit Moss", "never=Zora Quill").pool();

    assertThat(pool.warnings())
        .singleElement()
        .asString()
        .contains("mentees.csv:2: warning: `never`: no mentor in the directory is called")
        .contains("`Zora Quill`, so nobody is kept apart by it; if that mentor has left");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Owin Pugh", "Owenn Pugg", "Pugh", "O. Pugh", "owen.pugh@example.org"})
  void whoeverMayBeMeantByNeverIsKeptApartAndNamed(String name) throws Exception {
    MatchingInput pool = desk.mentee("Kit Moss", "never=" + name).pool();

    assertThat(pool.breaks(Constraint.NEVER, 0, 1)).isTrue();
    assertThat(pool.breaks(Constraint.NEVER, 0, 0)).isFalse();
    assertThat(pool.warnings())
        .singleElement()
        .asString()
        .contains("`" + name + "` may be Owen Pugh; they are kept apart");
  }

  @Test
  void choicesOfWhoIsNoLongerThereAreLeftOutWithARemark() throws Exception {
    MatchingInput pool =
        desk.mentee("Kit Moss")
            .choices("Kit Moss,Zora Quill,1,,", "Ada Bell,owen,,no,", "Kit Moss,owen,1,,")
            .pool();

    assertThat(pool.bonus(0, 1)).isPositive();
    assertThat(pool.warnings())
        .extracting(Finding::toString)
        .satisfiesExactly(
            first -> assertThat(first).contains("choices.csv:2: warning: there is no mentor `Zora"),
            second -> assertThat(second).contains("choices.csv:3: warning: there is no mentee"));
  }

  @Test
  void twoOfOneNameAreBothRefused() throws Exception {
    MatchingInput pool =
        desk.mentee("Kit Moss").mentee("kit  moss", "topics=leave").mentee("Lee Fenn").pool();

    assertThat(pool.mentees()).extracting(Mentee::name).containsExactly("Lee Fenn");
    assertThat(pool.refusals()).hasSize(2);
  }

  @Test
  void choicesOfWhoIsRefusedAreNoMistake() throws Exception {
    MatchingInput pool =
        desk.mentee("Kit Moss", "side=insid")
            .mentee("Lee Fenn")
            .mentee("Jo Reed", "side=insid")
            .choices("Kit Moss,owen,1,,", "Lee Fenn,owen,1,,yes", "Jo Reed,amina,,,yes")
            .pool();

    assertThat(pool.mentees()).extracting(Mentee::name).containsExactly("Lee Fenn");
    assertThat(pool.isFixed(0, 1)).isTrue();
  }

  @Test
  void whereNobodyIsLeftEveryReasonIsSaid() {
    assertThatThrownBy(
            () -> desk.mentee("Kit Moss", "side=insid").mentee("Jo", "musts=skills").pool())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("mentees.csv:2: column \"side\": error:")
        .hasMessageContaining("mentees.csv:3: error: `musts`");
  }

  @Test
  void mentorsAreMatchedByTheProfilesOfAFolderToo() throws Exception {
    Path mentees = Files.createDirectories(folder.resolve("private/mentees"));
    Files.writeString(
        mentees.resolve("kit.md"),
        "---\nname: Kit Moss\ntopics: [leave]\n---\nI look after an oven.\n");
    MatchingInput pool =
        MatchingInput.of(
            new MatchingInput.Request(
                desk.content(), mentees, Optional.empty(), Optional.empty(), Desk.TODAY));
    assertThat(pool.mentees()).extracting(Mentee::name).containsExactly("Kit Moss");
    assertThat(pool.mentees().get(0).wishes().words()).isEqualTo("I look after an oven.");
  }

  @Test
  void menteesInsideTheRepositoryAreRefusedWithTheReason() throws Exception {
    desk.mentee("Kit Moss").request();
    Path inside = desk.content().resolve("mentees.csv");
    Files.copy(folder.resolve("private/mentees.csv"), inside);
    assertThatThrownBy(
            () ->
                MatchingInput.of(
                    new MatchingInput.Request(
                        desk.content(), inside, Optional.empty(), Optional.empty(), Desk.TODAY)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("what mentees say is private")
        .hasMessageContaining("outside of the repository");
  }

  @Test
  void aDirectoryWithMistakesIsNotMatched() throws Exception {
    desk.mentor("owen", Draft.mentor("Owen Pugh").with("topics: [leaf]"));
    assertThatThrownBy(() -> desk.mentee("Kit Moss").pool())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("mentors/owen.md:6:10: error: unknown topic `leaf`")
        .hasMessageContaining("the directory has mistakes, 1 in all");
  }

  @Test
  void aPausedMentorIsMatchedWithNobody() throws Exception {
    desk.mentor("owen", Draft.mentor("Owen Pugh").with("availability: paused"));
    assertThat(desk.mentee("Kit Moss").pool().mentors()).hasSize(1);
  }

  @Test
  void placesAreThoseThatAreFree() throws Exception {
    desk.mentor("amina", Draft.mentor("Amina Yusuf").with("capacity: 3").with("mentees: 1"))
        .mentor("owen", Draft.mentor("Owen Pugh").with("availability: waiting list"));
    MatchingInput pool = desk.mentee("Kit Moss").pool();
    assertThat(pool.places(0)).isEqualTo(2);
    assertThat(pool.places(1)).isZero();
  }
}
