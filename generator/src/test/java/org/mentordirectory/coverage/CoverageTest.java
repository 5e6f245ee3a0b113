package org.mentordirectory.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.FindingLines;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.match.Desk;
import org.mentordirectory.match.MatchingInput;
import org.mentordirectory.pairs.Log;
import org.mentordirectory.sample.Criteria;
import org.mentordirectory.sample.Draft;

/** What mentors cover is counted against what mentees ask for. */
class CoverageTest {
  private static final String LEAVE = "topics: [leave]";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void anEmptyDirectory() throws Exception {
    desk = new Desk(folder);
  }

  private Coverage coverage() throws Exception {
    MatchingInput.Request all = desk.request();
    return of(Optional.of(all.from()));
  }

  private Coverage of(Optional<Path> from) throws Exception {
    return Coverage.of(
        ContentReader.read(desk.content()),
        new Coverage.Request(desk.content(), from, Optional.empty(), Desk.TODAY));
  }

  private Coverage after(Log log) throws Exception {
    return Coverage.of(
        ContentReader.read(desk.content()),
        new Coverage.Request(
            desk.content(),
            Optional.of(desk.request().from()),
            Optional.empty(),
            Desk.TODAY,
            Optional.of(log.in(desk.privately()))));
  }

  @Test
  void theLogSaysWhichPlacesAreTakenAndWhoNeedsNone() throws Exception {
    desk.mentor("owen", Draft.mentor("Owen Pugh").with(LEAVE).with("capacity: 3"))
        .mentee("Kit Moss", "topics=leave")
        .mentee("Lee Fenn", "topics=leave")
        .mentee("Jo Reed", "topics=leave");
    Coverage coverage =
        after(
            new Log()
                .pair("Kit Moss", "Owen Pugh", "proposed=2026-11-10")
                .pair("Al Dee", "Owen Pugh")
                .pair("Bo Cole", "Owen Pugh", "declined=2026-11-10"));
    assertThat(coverage.total()).isEqualTo(new Coverage.Count(2, 1, 1, 1));
    assertThat(count(coverage, Criteria.TOPICS, "leave").without()).isEqualTo(1);
  }

  private static Coverage.Part part(Coverage coverage, Criterion criterion) {
    return coverage.parts().stream()
        .filter(part -> part.criterion().equals(criterion))
        .findFirst()
        .orElseThrow();
  }

  private static Coverage.Count count(Coverage coverage, Criterion criterion, String words) {
    return part(coverage, criterion).lines().stream()
        .filter(line -> line.words().equals(words))
        .map(Coverage.Line::count)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(List<Coverage.Line> lines) {
    return lines.stream()
        .map(line -> line.words() + line.town().map(town -> " @ " + town).orElse(""))
        .toList();
  }

  /** A mentor with a number of places, of which some are taken. */
  private static Draft mentor(String name, int capacity, int mentees) {
    return Draft.mentor(name).with("capacity: " + capacity).with("mentees: " + mentees);
  }

  @Test
  void aDirectoryWithoutMentorsLacksEveryValueOfItsVocabularies() throws Exception {
    Coverage coverage = of(Optional.empty());
    assertThat(coverage.asked()).isFalse();
    assertThat(coverage.total()).isEqualTo(new Coverage.Count(0, 0, 0, 0));
    assertThat(words(part(coverage, Criteria.TOPICS).with(0)))
        .containsExactly("leave", "professional registration");
    assertThat(part(coverage, Criteria.SKILLS).lines()).isEmpty();
  }

  @Test
  void withoutMenteesNobodyIsWanted() throws Exception {
    assertThat(of(Optional.empty()).wanted()).isEmpty();
  }

  @Test
  void eachMenteeWhoAsksIsCountedOnce() throws Exception {
    desk.mentee("Kit Moss", "skills=Welding;welding").mentee("Lee Fenn", "skills=welding");
    assertThat(count(coverage(), Criteria.SKILLS, "welding").mentees()).isEqualTo(2);
  }

  @Test
  void mentorsAndThoseOfThemWithAPlaceFreeAreCounted() throws Exception {
    desk.mentor("amina", mentor("Amina Yusuf", 3, 1).with(LEAVE))
        .mentor("owen", mentor("Owen Pugh", 2, 2).with(LEAVE));
    assertThat(count(of(Optional.empty()), Criteria.TOPICS, "leave"))
        .isEqualTo(new Coverage.Count(0, 2, 1, 2));
  }

  @Test
  void whoWouldGoWithoutIsWhoAsksBeyondThePlacesFree() throws Exception {
    desk.mentor("amina", mentor("Amina Yusuf", 2, 0).with(LEAVE));
    for (String name : List.of("Kit Moss", "Lee Fenn", "Jo Reed")) {
      desk.mentee(name, "topics=leave");
    }
    assertThat(count(coverage(), Criteria.TOPICS, "leave").without()).isEqualTo(1);
    assertThat(new Coverage.Count(1, 4, 4, 4).without()).isZero();
  }

  @Test
  void aWaitingListHasNoPlaceFree() throws Exception {
    desk.mentor("owen", Draft.mentor("Owen Pugh").with(LEAVE).with("availability: waiting list"));
    assertThat(count(of(Optional.empty()), Criteria.TOPICS, "leave"))
        .isEqualTo(new Coverage.Count(0, 1, 0, 0));
  }

  @Test
  void anOpenMentorOfUnknownCapacityHasOnePlace() throws Exception {
    desk.mentor("owen", Draft.mentor("Owen Pugh").with(LEAVE));
    assertThat(count(of(Optional.empty()), Criteria.TOPICS, "leave").places()).isEqualTo(1);
  }

  @Test
  void whoIsPausedCountsNowhere() throws Exception {
    desk.mentor("owen", Draft.mentor("Owen Pugh").with(LEAVE).with("availability: paused"));
    Coverage coverage = of(Optional.empty());
    assertThat(coverage.total().mentors()).isZero();
    assertThat(count(coverage, Criteria.TOPICS, "leave").mentors()).isZero();
  }

  @Test
  void whatOneMentorHasIsToldApart() throws Exception {
    desk.mentor("amina", Draft.mentor("Amina Yusuf").with("skills: [welding, glassblowing]"))
        .mentor("owen", Draft.mentor("Owen Pugh").with("skills: [Welding]"));
    assertThat(words(part(of(Optional.empty()), Criteria.SKILLS).with(1)))
        .containsExactly("glassblowing");
  }

  @Test
  void aFieldWithoutVocabularyLacksOnlyWhatMenteesAskFor() throws Exception {
    desk.mentee("Kit Moss", "skills=welding");
    Coverage.Part skills = part(coverage(), Criteria.SKILLS);
    assertThat(skills.closed()).isFalse();
    assertThat(words(skills.with(0))).containsExactly("welding");
  }

  @Test
  void whoNamesNoLanguageSpeaksTheSchemesOwn() throws Exception {
    desk.mentor("owen", Draft.mentor("Owen Pugh")).mentee("Kit Moss", "languages=English");
    assertThat(count(coverage(), Criteria.LANGUAGES, "English"))
        .isEqualTo(new Coverage.Count(1, 1, 1, 1));
  }

  @Test
  void aTownIsNamedWhereTheMentorsOfTheTopicAreElsewhere() throws Exception {
    desk.mentor("owen", at("Leeds")).mentee("Kit Moss", "topics=leave", "location=Cardiff");
    Coverage coverage = coverage();
    assertThat(count(coverage, Criteria.TOPICS, "leave").without()).isZero();
    assertThat(words(coverage.towns())).containsExactly("leave @ Cardiff");
    assertThat(coverage.towns().get(0).count()).isEqualTo(new Coverage.Count(1, 0, 0, 0));
  }

  @Test
  void aTownWithEnoughPlacesIsNotNamed() throws Exception {
    desk.mentor("owen", at("Cardiff")).mentee("Kit Moss", "topics=leave", "location=cardiff");
    assertThat(coverage().towns()).isEmpty();
  }

  @Test
  void aMentorInTheTownWhoMeetsOnlyOnlineIsNoHelpThere() throws Exception {
    desk.mentor("owen", at("Cardiff").with("meets: [online]"))
        .mentee("Kit Moss", "topics=leave", "location=Cardiff", "meets=in person");
    assertThat(words(coverage().towns())).containsExactly("leave @ Cardiff");
  }

  @Test
  void aMenteeWhoMeetsOnlyOnlineNeedsNobodyInTown() throws Exception {
    desk.mentee("Kit Moss", "topics=leave", "location=Cardiff", "meets=online");
    assertThat(coverage().towns()).isEmpty();
  }

  @Test
  void aSchemeMayCallMeetingInPersonSomethingElse() throws Exception {
    desk.scheme(
            Draft.scheme()
                .with("  meets: [{value: face to face, synonyms: [in person]}, online]")
                .toString())
        .mentee("Kit Moss", "topics=leave", "location=Cardiff", "meets=face to face")
        .mentee("Lee Fenn", "topics=leave", "location=Cardiff", "meets=online");
    assertThat(coverage().towns().get(0).count().mentees()).isEqualTo(1);
  }

  @Test
  void aSchemeThatHasNoWordForMeetingInPersonMeansItWhereATownIsNamed() throws Exception {
    desk.scheme(Draft.scheme().with("  meets: [anyhow]").toString())
        .mentee("Kit Moss", "topics=leave", "location=Cardiff", "meets=anyhow");
    assertThat(words(coverage().towns())).containsExactly("leave @ Cardiff");
  }

  @Test
  void aMentorInTheTownForSomethingElseIsNoHelpThere() throws Exception {
    desk.mentor("owen", at("Cardiff").with("topics: [professional registration]"))
        .mentee("Kit Moss", "topics=leave", "location=Cardiff");
    assertThat(words(coverage().towns())).containsExactly("leave @ Cardiff");
  }

  @Test
  void aLabelThatDiffersFromItsValueIsWhatPeopleRead() throws Exception {
    desk.scheme(
        Draft.scheme().with("  topics: [{value: leave, label: Returning from leave}]").toString());
    assertThat(words(part(of(Optional.empty()), Criteria.TOPICS).with(0)))
        .containsExactly("returning from leave");
  }

  @Test
  void theMostLackingIsWantedFirst() throws Exception {
    desk.mentor("owen", mentor("Owen Pugh", 1, 0).with(LEAVE));
    desk.mentee("Kit Moss", "topics=leave", "skills=welding")
        .mentee("Lee Fenn", "topics=leave", "skills=welding")
        .mentee("Jo Reed", "languages=Welsh");
    assertThat(words(coverage().wanted())).containsExactly("welding", "leave", "Welsh");
  }

  @Test
  void aTownStandsForTheValueWhereItWouldHelpAsMany() throws Exception {
    desk.mentee("Kit Moss", "skills=welding", "location=Cardiff")
        .mentee("Lee Fenn", "skills=welding", "location=Cardiff")
        .mentee("Jo Reed", "skills=glass", "location=Cardiff")
        .mentee("Sam Holt", "skills=glass", "meets=online");
    assertThat(words(coverage().wanted()))
        .contains("welding @ Cardiff", "glass @ Cardiff", "glass")
        .doesNotContain("welding");
  }

  @Test
  void theOrderOfTheFileChangesNothing() throws Exception {
    desk.mentee("Kit Moss", "skills=welding;glass").mentee("Lee Fenn", "skills=glass;welding");
    List<Coverage.Line> wanted = coverage().wanted();
    var other = new Desk(Files.createDirectories(folder.resolve("other")));
    other.mentee("Lee Fenn", "skills=glass;welding").mentee("Kit Moss", "skills=welding;glass");
    desk = other;
    assertThat(coverage().wanted()).isEqualTo(wanted);
  }

  @Test
  void mistakesOfTheMenteesFileAreSaid() {
    desk.mentee("Kit Moss", "side=insid");
    assertThatThrownBy(this::coverage)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("mentees.csv:2: column \"side\": error:");
  }

  @Test
  void aColumnThatIsNotReadIsSaid() throws Exception {
    Path file = desk.mentee("Kit Moss").request().from();
    Files.writeString(file, "name,skils\nKit Moss,welding\n");
    assertThat(FindingLines.of(of(Optional.of(file)).remarks()))
        .singleElement()
        .asString()
        .contains("these columns are not read: \"skils\"");
  }

  private static Draft at(String town) {
    return Draft.mentor("Owen Pugh")
        .with(LEAVE)
        .with("location: " + town)
        .with("meets: [in person]");
  }
}
