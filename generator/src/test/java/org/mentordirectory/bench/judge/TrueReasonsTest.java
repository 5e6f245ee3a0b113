package org.mentordirectory.bench.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.generated.Dice;
import org.mentordirectory.generated.GeneratedProfiles;
import org.mentordirectory.match.FitLevel;
import org.mentordirectory.match.Preferences;
import org.mentordirectory.match.Scorer;
import org.mentordirectory.match.Scores;
import org.mentordirectory.search.TextAnalyzer;

/** What a match says of mentors whose texts mean something is true, and leads to who can help. */
class TrueReasonsTest {
  private static final long[] SEEDS = {31, 32};

  /** Fewer than the judge has, so that it takes seconds. */
  private static final int MENTORS = 300;

  private static final int SHOWN = 3;

  /** A need, the topic that is ticked with it, and how well all fit. */
  private record Asked(String text, String topic, Scores scores) {}

  @TempDir static Path folder;
  private static final List<Asked> ASKED = new ArrayList<>();
  private static List<Mentor> mentors = List.of();
  private static Scheme scheme;

  @BeforeAll
  static void manyNeeds() throws Exception {
    var facts = new Facts();
    var made = Mentors.of(facts, MENTORS, SEEDS[0]);
    Mentors.write(made, folder);
    Content content = ContentReader.read(folder);
    scheme = content.scheme();
    mentors = content.listedOn(GeneratedProfiles.TODAY);
    var dice = Dice.of(SEEDS[0], MENTORS);
    List<Need> needs =
        LongStream.of(SEEDS)
            .boxed()
            .flatMap(seed -> Needs.of(facts, made, "seen", seed).stream())
            .toList();
    try (Scorer scorer = Scorer.of(mentors, scheme)) {
      for (Need need : needs) {
        String topic = topic(need).orElseGet(() -> dice.any(facts.experiences()).fact().topic());
        ASKED.add(new Asked(need.text(), topic, scorer.scores(wishes(need.text(), topic))));
      }
    }
    assertThat(ASKED).hasSizeGreaterThan(500);
  }

  private static Optional<String> topic(Need need) {
    return need.facts().stream().map(Fact::topic).filter(topic -> !topic.isEmpty()).findFirst();
  }

  private static Preferences wishes(String text, String topic) {
    return new Preferences(
        Map.of("topics", List.of(topic)), text, "", Preferences.Side.EITHER, Set.of());
  }

  @Test
  void noReasonNamesAWordThatTheProfileDoesNotHaveOrThatTheMenteeDidNotSay() {
    var untrue = new HashSet<String>();
    int named = 0;
    List<Set<String>> said = mentors.stream().map(TrueReasonsTest::stems).toList();
    for (Asked asked : ASKED) {
      Set<String> own = stems(asked.text());
      for (int place = 0; place < mentors.size(); place++) {
        for (String word : words(asked, place)) {
          named++;
          boolean isTrue =
              stems(word).stream().allMatch(said.get(place)::contains)
                  && own.containsAll(stems(word));
          if (!isTrue && !isJoinedIn(mentors.get(place), word)) {
            untrue.add(word + ": " + mentors.get(place).slug() + " for " + asked.text());
          }
        }
      }
    }
    assertThat(untrue).isEmpty();
    assertThat(named).isGreaterThan(ASKED.size());
  }

  private static List<String> words(Asked asked, int place) {
    return asked.scores().reasons(place).stream()
        .filter(reason -> reason.criterion().kind() == Criterion.Kind.WORDS)
        .flatMap(reason -> reason.values().stream())
        .toList();
  }

  /** GC-MS is GCMS otherwise written. */
  private static boolean isJoinedIn(Mentor mentor, String word) {
    return text(mentor).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").contains(word);
  }

  private static Set<String> stems(Mentor mentor) {
    return stems(text(mentor));
  }

  private static String text(Mentor mentor) {
    return Stream.concat(
            scheme.profile().searched().stream()
                .flatMap(field -> mentor.values(field.name()).stream()),
            Stream.of(mentor.document().body().text()))
        .collect(Collectors.joining("\n"));
  }

  private static Set<String> stems(String text) {
    try (TextAnalyzer terms = TextAnalyzer.forQueries()) {
      return Set.copyOf(terms.tokens(text));
    }
  }

  @Test
  void theFirstThreeHaveSomebodyWithTheTopicAndAPlaceWheneverThereIsOne() {
    var missed = new HashSet<String>();
    for (Asked asked : ASKED) {
      boolean isThere = mentors.stream().anyMatch(mentor -> canHelp(mentor, asked.topic()));
      List<Mentor> shown =
          IntStream.range(0, mentors.size())
              .boxed()
              .sorted(Comparator.comparing(place -> -asked.scores().rank(place, 0)))
              .limit(SHOWN)
              .map(mentors::get)
              .toList();
      if (isThere && shown.stream().noneMatch(mentor -> canHelp(mentor, asked.topic()))) {
        missed.add(asked.topic() + " for " + asked.text());
      }
    }
    assertThat(missed).isEmpty();
  }

  private static boolean canHelp(Mentor mentor, String topic) {
    return mentor.hasPlaceFree() && mentor.values("topics").contains(topic);
  }

  @Test
  void nobodyFitsStronglyWhoOffersNothingOfWhatIsWanted() {
    for (Asked asked : ASKED) {
      for (int place = 0; place < mentors.size(); place++) {
        Mentor mentor = mentors.get(place);
        if (!canHelp(mentor, asked.topic())) {
          assertThat(asked.scores().level(place))
              .as("%s for %s", mentor.slug(), asked)
              .isNotEqualTo(FitLevel.STRONG);
        }
      }
    }
  }
}
