package org.mentordirectory.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Criteria;
import org.mentordirectory.sample.Draft;

/** All mentees at once: the best pairs that the rules allow, and what the rules do. */
class MatchingTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void aDirectoryOfTwo() throws IOException {
    desk =
        new Desk(folder)
            .mentor("amina", Draft.mentor("Amina Yusuf").with("location: Leeds"))
            .mentor("owen", Draft.mentor("Owen Pugh").with("topics: [leave]"));
  }

  private List<String> pairs() throws Exception {
    return pairs(Matching.of(desk.pool()));
  }

  private static List<String> pairs(Matching matching) {
    MatchingInput pool = matching.pool();
    return matching.pairs().stream()
        .map(
            pair ->
                pool.mentees().get(pair.mentee()).name()
                    + " + "
                    + pool.mentors().get(pair.mentor()).slug())
        .toList();
  }

  @Test
  void aMenteeWithOneChoiceIsNotLeftOutForOneWithTwo() throws Exception {
    desk.mentee("Kit Moss", "topics=leave").mentee("Lee Fenn", "topics=leave", "musts=topics");
    assertThat(pairs()).hasSize(1).containsExactly("Lee Fenn + owen");
    desk.scheme(Draft.scheme().with("match: {least: 0}").toString());
    assertThat(pairs()).containsExactly("Kit Moss + amina", "Lee Fenn + owen");
  }

  @Test
  void aMenteeWhoSpellsAWishInAnotherWayGetsTheSameMentor() throws Exception {
    desk.mentor("owen", Draft.mentor("Owen Pugh").with("location: 'Leeds, UK'"))
        .mentor("amina", Draft.mentor("Amina Yusuf").with("location: York"))
        .mentee("Kit Moss", "location=LEEDS (UK)", "musts=location");

    assertThat(pairs()).isEmpty();
    desk.scheme(
        Draft.scheme().with("spellings: {location: [Leeds, 'Leeds, UK', Leeds (UK)]}").toString());
    assertThat(pairs()).containsExactly("Kit Moss + owen");
  }

  @Test
  void whoHasNoPlaceIsMatchedWithOneMenteeWhoWantsASingleConversation() throws Exception {
    desk.mentor(
            "owen",
            Draft.mentor("Owen Pugh").with("capacity: 0").with("offers: [ongoing, one-off]"))
        .mentor("amina", Draft.mentor("Amina Yusuf").with("availability: waiting list"))
        .mentee("Kit Moss", "topics=professional registration", "offers=ongoing")
        .mentee("Lee Fenn", "topics=professional registration", "offers=one-off;group")
        .mentee("Max Orr", "topics=professional registration", "offers=one-off", "musts=places");

    Matching matching = Matching.of(desk.pool());
    assertThat(pairs(matching))
        .hasSize(1)
        .first()
        .asString()
        .matches("(Lee Fenn|Max Orr) [+] owen");
    assertThat(matching.unmatched())
        .extracting(Unmatched::cause)
        .containsOnly(Unmatched.Cause.FULL);
    assertThat(matching.loads().get(1).places()).isEqualTo(1);
    assertThat(matching.pairs().get(0).reasons())
        .contains(new Reason(Criteria.PLACES, true, List.of("single")));
  }

  @Test
  void noMentorHasMoreMenteesThanPlacesFree() throws Exception {
    desk.mentor("amina", Draft.mentor("Amina Yusuf").with("capacity: 3").with("mentees: 1"));
    for (int i = 0; i < 4; i++) {
      desk.mentee("Mentee " + i, "topics=professional registration", "never=owen");
    }
    Matching matching = Matching.of(desk.pool());
    assertThat(matching.pairs()).hasSize(2);
    assertThat(matching.unmatched())
        .extracting(Unmatched::cause)
        .containsOnly(Unmatched.Cause.FULL);
    assertThat(matching.unmatched().get(0).full()).containsExactly(0);
  }

  @Test
  void aFixedPairStaysWhateverItsScoreAndSaysWhichRulesItBreaks() throws Exception {
    desk.mentee("Kit Moss", "topics=leave", "managers=Amina Yusuf").choices("Kit Moss,amina,,,yes");
    Matching matching = Matching.of(desk.pool());
    assertThat(pairs(matching)).containsExactly("Kit Moss + amina");
    assertThat(matching.pairs().get(0).overruled())
        .containsExactly(Constraint.MANAGER, Constraint.LEAST);
  }

  @Test
  void aFixedPairTakesThePlaceOfItsMentor() throws Exception {
    desk.mentee("Kit Moss", "topics=leave")
        .mentee("Lee Fenn", "topics=leave")
        .choices("Lee Fenn,owen,,,yes");
    assertThat(pairs()).containsExactly("Lee Fenn + owen");
  }

  @Test
  void choicesOfBothTipTheScales() throws Exception {
    desk.scheme(Draft.scheme().with("match: {least: 0}").toString())
        .mentee("Kit Moss")
        .mentee("Lee Fenn");
    List<String> before = pairs();
    String other = before.contains("Kit Moss + amina") ? "owen" : "amina";
    desk.choices("Kit Moss," + other + ",1,,");
    assertThat(pairs()).contains("Kit Moss + " + other);
  }

  @Test
  void whoMustHaveWhatNobodyHasIsToldWhatWouldHelp() throws Exception {
    desk.mentee("Kit Moss", "topics=leave", "location=Cardiff", "musts=location");
    Unmatched one = Matching.of(desk.pool()).unmatched().get(0);
    assertThat(one.cause()).isEqualTo(Unmatched.Cause.RULES);
    assertThat(one.forbidden()).containsEntry(Constraint.MUSTS, 2);
    assertThat(one.drop()).contains(Criteria.LOCATION);
    assertThat(one.opened()).isEqualTo(1);
    assertThat(one.recruit().wanted())
        .isEqualTo(Map.of("topics", List.of("leave"), "location", List.of("Cardiff")));
  }

  @Test
  void whoScoresTooLowEverywhereIsToldTheBestScore() throws Exception {
    desk.scheme(Draft.scheme().with("match: {least: 900}").toString())
        .mentee("Kit Moss", "topics=leave;professional registration");
    Unmatched one = Matching.of(desk.pool()).unmatched().get(0);
    assertThat(one.cause()).isEqualTo(Unmatched.Cause.LEAST);
    assertThat(one.best()).isEqualTo((5 * 500 + 1000) / 6);
  }

  @Test
  void theMentorWhomTheReportAsksForBringsTheMenteeAMentor() throws Exception {
    desk.scheme(Draft.scheme().with("match: {least: 600}").toString());
    var random = new Random(11);
    List<String> topics = List.of("leave", "professional registration");
    List<String> towns = List.of("Leeds", "Cardiff", "Hull");
    for (int i = 0; i < 40; i++) {
      desk.mentee(
          "Mentee " + i,
          "topics=" + topics.get(random.nextInt(2)),
          "skills=" + (random.nextBoolean() ? "welding;casting;milling;turning" : ""),
          "location=" + towns.get(random.nextInt(3)),
          "meets=in person",
          "musts=" + List.of("location", "topics", "meets", "meets;location").get(i % 4),
          "text=" + (random.nextBoolean() ? "lasers" : ""));
    }
    Matching before = Matching.of(desk.pool());
    assertThat(before.unmatched()).hasSizeGreaterThan(30);
    for (Unmatched one : before.unmatched().subList(0, 20)) {
      desk.mentor("new", having(one.recruit().wanted()));
      MatchingInput pool = desk.pool();
      assertThat(pool.isForbidden(one.mentee(), 1, Set.of())).as("%s", one).isFalse();
      assertThat(Matching.of(pool).pairs()).as("%s", one).hasSize(before.pairs().size() + 1);
    }
  }

  /** A mentor who has some values, and of the fields that are required others if none are given. */
  private static Draft having(Map<String, List<String>> values) {
    Draft draft = Draft.mentor("New Mentor").with("topics: []").with("meets: [online]");
    for (Map.Entry<String, List<String>> some : values.entrySet()) {
      String joined = String.join(", ", some.getValue());
      boolean one = some.getKey().equals("location");
      draft = draft.with(some.getKey() + ": " + (one ? joined : "[" + joined + "]"));
    }
    return draft;
  }

  @Test
  void withoutTheThingThatHadToFitTheMenteeHasAMentor() throws Exception {
    desk.mentee("Kit Moss", "topics=leave", "location=Cardiff", "musts=location");
    assertThat(pairs()).isEmpty();
    Desk other = new Desk(folder.resolve("other"));
    other
        .mentor("owen", Draft.mentor("Owen Pugh").with("topics: [leave]"))
        .mentee("Kit Moss", "topics=leave", "location=Cardiff");
    assertThat(pairs(Matching.of(other.pool()))).containsExactly("Kit Moss + owen");
  }

  @Test
  void theReportShowsWhomARulePutsAtADisadvantageAndWhatChangesWithoutIt() throws Exception {
    desk.mentee("Kit Moss", "topics=leave", "managers=Owen Pugh")
        .mentee("Lee Fenn", "topics=professional registration");
    Matching matching = Matching.of(desk.pool());
    assertThat(matching.effects())
        .extracting(RuleImpact::rule)
        .containsExactly(Constraint.MANAGER, Constraint.LEAST);
    RuleImpact manager = matching.effects().get(0);
    assertThat(manager.pairs()).isEqualTo(1);
    assertThat(manager.matched()).isEqualTo(2);
    assertThat(manager.worse()).containsExactly(new RuleImpact.Change(0, -1, 1000));
    assertThat(manager.better()).isZero();
  }

  @Test
  void theLoadOfEachMentorIsTold() throws Exception {
    desk.mentee("Kit Moss", "topics=leave").mentee("Lee Fenn", "topics=leave").mentee("Sol Dunn");
    assertThat(Matching.of(desk.pool()).loads())
        .containsExactly(new Matching.Load(0, 1, 1, 0), new Matching.Load(1, 1, 1, 2));
  }

  @Test
  void theOrderOfTheRowsChangesNothing() throws Exception {
    List<Integer> rows = new ArrayList<>(IntStream.range(0, 20).boxed().toList());
    List<String> before = pairs(ofRows("ordered", rows));
    Collections.shuffle(rows, new Random(3));
    List<String> after = pairs(ofRows("shuffled", rows));
    assertThat(before).hasSize(12).containsExactlyInAnyOrderElementsOf(after);
    assertThat(pairs(ofRows("again", rows))).isEqualTo(after);
  }

  private Matching ofRows(String name, List<Integer> rows) throws Exception {
    Desk some = new Desk(folder.resolve(name));
    for (int i = 0; i < 12; i++) {
      some.mentor("m" + i, Draft.mentor("Mentor " + i).with("topics: [leave]"));
    }
    rows.forEach(row -> some.mentee("Mentee " + row, "topics=leave"));
    return Matching.of(some.pool());
  }
}
