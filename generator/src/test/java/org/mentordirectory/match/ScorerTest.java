package org.mentordirectory.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.sample.Criteria;
import org.mentordirectory.sample.Draft;

/** Scores follow from declared criteria alone. */
class ScorerTest {
  @TempDir Path folder;

  @Test
  void everyCriterionHasItsWeightItsKeyInTheSchemeAndAWordForMusts() {
    List<String> keys = ProfileFields.POSSIBLE.criteria().stream().map(Criterion::key).toList();
    assertThat(ProfileFields.POSSIBLE.matchWeights().keySet()).containsExactlyElementsOf(keys);
    Field match =
        Field.named("match", DocumentType.SCHEME.fields(ProfileFields.POSSIBLE)).orElseThrow();
    Field weights = Field.named("weights", match.children()).orElseThrow();
    assertThat(weights.children()).extracting(Field::name).containsExactlyElementsOf(keys);
    List<Field> asked = DocumentType.MENTEE.fields(ProfileFields.POSSIBLE);
    assertThat(ProfileFields.POSSIBLE.criteriaOfValues())
        .allSatisfy(criterion -> assertThat(Field.named(criterion.key(), asked)).isPresent());
  }

  @Test
  void nothingOfACandidateOrOfWishesSaysWhoSomebodyIs() {
    assertThat(components(Candidate.class)).containsExactly("values", "institution", "state");
    assertThat(components(Preferences.class))
        .containsExactly("values", "words", "institution", "side", "musts");
    assertThat(ProfileFields.USUAL.criteriaOfValues())
        .extracting(Criterion::key)
        .doesNotContain("name", "pronouns", "photo");
  }

  private static List<String> components(Class<?> type) {
    return Stream.of(type.getRecordComponents()).map(component -> component.getName()).toList();
  }

  @Test
  void aCriterionThatNobodyAsksForOrThatWeighsNothingHasNoPart() throws Exception {
    Desk desk =
        new Desk(folder)
            .scheme(
                Draft.scheme().with("match:") + "  weights: {topics: 1, places: 0, location: 0}\n")
            .mentor("a", Draft.mentor("Amina Yusuf"));
    MatchingInput pool =
        desk.mentee("Kit Moss", "topics=leave;professional registration", "location=Leeds")
            .mentee("Lee Fenn", "location=Leeds")
            .pool();
    assertThat(pool.score(0, 0)).isEqualTo(500);
    assertThat(pool.score(1, 0)).isZero();
    assertThat(pool.scores(0).reasons(0))
        .extracting(Reason::criterion)
        .containsOnly(Criteria.TOPICS);
  }

  @Test
  void oneOfSeveralDisciplinesIsEnoughAndTopicsCountEach() throws Exception {
    MatchingInput pool =
        new Desk(folder)
            .mentor("a", Draft.mentor("Amina Yusuf"))
            .mentee(
                "Kit Moss",
                "disciplines=physics;chemistry",
                "topics=leave;professional registration")
            .pool();
    assertThat(pool.scores(0).share(Criteria.DISCIPLINES, 0)).isEqualTo(1000);
    assertThat(pool.scores(0).share(Criteria.TOPICS, 0)).isEqualTo(500);
  }

  @Test
  void insideAndOutsideAreMeasuredByTheInstitution() throws Exception {
    MatchingInput pool =
        new Desk(folder)
            .mentor("a", Draft.mentor("Amina Yusuf"))
            .mentor("b", Draft.mentor("Owen Pugh").with("institution: University of Leeds"))
            .mentee("Kit Moss", "institution=university of leeds", "side=outside")
            .pool();
    assertThat(pool.scores(0).reasons(0))
        .contains(new Reason(Criterion.SIDE, true, List.of("outside")));
    assertThat(pool.scores(0).reasons(1))
        .contains(new Reason(Criterion.SIDE, false, List.of("inside")));
  }

  @Test
  void whoNamesNoLanguageSpeaksTheSchemesOwn() throws Exception {
    MatchingInput pool =
        new Desk(folder)
            .mentor("a", Draft.mentor("Amina Yusuf"))
            .mentor("b", Draft.mentor("Owen Pugh").with("languages: [Welsh]"))
            .mentee("Kit Moss", "languages=English")
            .pool();
    assertThat(pool.score(0, 0)).isEqualTo(1000);
    assertThat(pool.score(0, 1)).isLessThan(1000);
  }

  @Test
  void signsOfTheSearchAreNoSignsInOwnWords() throws Exception {
    String text = "I want \"glassblowing\" -repair";
    MatchingInput pool =
        new Desk(folder)
            .mentor("a", Draft.mentor("Amina Yusuf").saying("## About me\n\nGlassblowing.\n"))
            .mentor("b", Draft.mentor("Owen Pugh"))
            .mentee("Kit Moss", "text=" + text)
            .pool();
    assertThat(pool.scores(0).share(Criteria.WORDS, 0)).isPositive();
    assertThat(pool.scores(0).share(Criteria.WORDS, 1)).isPositive();
  }

  @Test
  void aScoreIsNeverBelowZeroOrAboveAThousandAndNeverFallsWhenMoreFits() throws IOException {
    Scheme scheme = ContentReader.read(new Desk(folder).content()).scheme();
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      var wanted = new HashMap<String, List<String>>();
      var had = new HashMap<String, Set<String>>();
      for (Criterion criterion : ProfileFields.USUAL.criteriaOfValues()) {
        var values = new ArrayList<String>();
        for (int i = 0; i < random.nextInt(4); i++) {
          values.add("v" + i);
        }
        wanted.put(criterion.key(), values);
        had.put(criterion.key(), random.nextBoolean() ? Set.copyOf(values) : Set.of());
      }
      var wishes = new Preferences(wanted, "", "", Preferences.Side.EITHER, Set.of());
      int some = score(scheme, wishes, new Candidate(had, "", Mentor.State.FULL));
      int more = score(scheme, wishes, new Candidate(had, "", Mentor.State.OPEN));
      assertThat(some).isBetween(0, 1000);
      assertThat(more).isBetween(some, 1000);
    }
  }

  private static int score(Scheme scheme, Preferences wishes, Candidate candidate) {
    return new Scores(
            List.of(candidate),
            wishes,
            scheme,
            new org.mentordirectory.search.FreeTextSimilarity.Nearness(new float[0], List.of()))
        .score(0);
  }
}
