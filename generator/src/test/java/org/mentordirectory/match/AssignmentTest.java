package org.mentordirectory.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {
  /** How many mentees have a mentor, and what the pairs are worth together. */
  private record Outcome(int pairs, int worth) implements Comparable<Outcome> {
    Outcome with(int value) {
      return new Outcome(pairs + 1, worth + value);
    }

    @Override
    public int compareTo(Outcome other) {
      return pairs == other.pairs
          ? Integer.compare(worth, other.worth)
          : Integer.compare(pairs, other.pairs);
    }
  }

  @Test
  void aThousandSmallCasesAreAsGoodAsTheBestOfAllWays() {
    for (int seed = 0; seed < 1000; seed++) {
      var random = new Random(seed);
      int[] places = random.ints(random.nextInt(6), 0, 4).toArray();
      int[][] values = values(random.nextInt(7), places.length, random);

      assertThat(outcome(values, places))
          .as("seed %d", seed)
          .isEqualTo(bestOfAllWays(values, places.clone(), 0));
    }
  }

  /** The levels of the values: few make ties, many make none. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 30, 10_001})
  void aMiddlingCaseIsAsGoodAsAFlowOverAllPairs(int levels) {
    var random = new Random(levels);
    int[] places = random.ints(60, 0, 5).toArray();
    int[][] values =
        table(150, 60, () -> random.nextInt(levels) * (10_000 / Math.max(1, levels - 1)));

    assertThat(outcome(values, places)).isEqualTo(bestFlowOverAllPairs(values, places));
  }

  @Test
  void whenEverybodyWantsTheSameMentorsTheSumIsStillTheGreatest() {
    var random = new Random(1);
    int[] fame = random.ints(60, 0, 9_000).toArray();
    int[] places = random.ints(60, 1, 5).toArray();
    int[][] values = table(150, 60, () -> 0);
    for (int[] row : values) {
      Arrays.setAll(row, mentor -> fame[mentor] + random.nextInt(1_000));
    }

    assertThat(outcome(values, places)).isEqualTo(bestFlowOverAllPairs(values, places));
  }

  @Test
  void aPairMoreIsWorthMoreThanAllValues() {
    int[][] values = {{10_000, 0}, {10_000, -1}, {-1, -1}};

    assertThat(assigned(values, 1, 1)).containsExactly(1, 0, -1);
  }

  @Test
  void aMentorTakesNoMoreMenteesThanThereArePlaces() {
    int[][] values = {{7}, {9}, {8}};

    assertThat(assigned(values, 2)).containsExactly(-1, 0, 0);
  }

  @Test
  void withoutMenteesNobodyIsAssigned() {
    assertThat(assigned(new int[0][2], 1, 1)).isEmpty();
  }

  @Test
  void withoutMentorsEverybodyStaysWithoutOne() {
    assertThat(assigned(new int[2][0])).containsExactly(-1, -1);
  }

  @Test
  void whereAllPairsAreImpossibleEverybodyStaysWithoutAMentor() {
    assertThat(assigned(new int[][] {{-1, -5}, {-1, -1}}, 1, 1)).containsExactly(-1, -1);
  }

  @Test
  void aMentorWithoutPlacesGetsNobody() {
    assertThat(assigned(new int[][] {{9, 1}, {9, 1}}, 0, 3)).containsExactly(1, 1);
  }

  @Test
  void placesWithoutEndAreNotTooMany() {
    int many = Integer.MAX_VALUE;

    assertThat(assigned(table(500, 2, () -> 9), many, many)).doesNotContain(-1);
  }

  @Test
  void theSameNumbersGiveTheSameAnswerWhereManyAreBest() {
    int[][] values = table(60, 40, () -> 5_000);
    int[] places = IntStream.generate(() -> 2).limit(40).toArray();

    assertThat(assigned(values, places)).isEqualTo(assigned(values, places));
  }

  @Test
  void eachPairIsAskedForOnce() {
    var asked = new int[3][2];

    Assignment.best(3, new int[] {1, 1}, (mentee, mentor) -> asked[mentee][mentor]++);

    assertThat(asked).isDeepEqualTo(new int[][] {{1, 1}, {1, 1}, {1, 1}});
  }

  @Test
  void aValueAboveTheScaleIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assigned(new int[][] {{10_001}}, 1))
        .withMessage("A pair is worth more than 10000: 10001");
  }

  @Test
  void morePairsThanTheLibraryCanCountAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Assignment.best(40_001, new int[] {40_001}, (mentee, mentor) -> 1))
        .withMessage("No more than 40000 mentees can get a mentor at once.");
  }

  private static int[] assigned(int[][] values, int... places) {
    return Assignment.best(values.length, places, (mentee, mentor) -> values[mentee][mentor]);
  }

  /** What an assignment comes to, if it keeps to the places and to the possible pairs. */
  private static Outcome outcome(int[][] values, int[] places) {
    int[] mentors = assigned(values, places);
    int[] left = places.clone();
    var outcome = new Outcome(0, 0);
    for (int mentee = 0; mentee < mentors.length; mentee++) {
      if (mentors[mentee] >= 0) {
        int value = values[mentee][mentors[mentee]];
        assertThat(value).isNotNegative();
        assertThat(--left[mentors[mentee]]).isNotNegative();
        outcome = outcome.with(value);
      }
    }
    assertThat(mentors).hasSameSizeAs(values);
    return outcome;
  }

  private static Outcome bestOfAllWays(int[][] values, int[] left, int mentee) {
    if (mentee == values.length) {
      return new Outcome(0, 0);
    }
    Outcome best = bestOfAllWays(values, left, mentee + 1);
    for (int mentor = 0; mentor < left.length; mentor++) {
      if (left[mentor] > 0 && values[mentee][mentor] >= 0) {
        left[mentor]--;
        Outcome with = bestOfAllWays(values, left, mentee + 1).with(values[mentee][mentor]);
        left[mentor]++;
        best = best.compareTo(with) < 0 ? with : best;
      }
    }
    return best;
  }

  /** The library alone: all pairs at once, no prices, and capacity scaling. */
  private static Outcome bestFlowOverAllPairs(int[][] values, int[] places) {
    var graph =
        new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    int mentees = values.length;
    int end = mentees + places.length;
    IntStream.rangeClosed(0, end).forEach(graph::addVertex);
    for (int mentor = 0; mentor < places.length; mentor++) {
      graph.setEdgeWeight(graph.addEdge(mentees + mentor, end), 0);
    }
    for (int mentee = 0; mentee < mentees; mentee++) {
      graph.setEdgeWeight(graph.addEdge(mentee, end), 10_000_000);
      for (int mentor = 0; mentor < places.length; mentor++) {
        if (values[mentee][mentor] >= 0) {
          graph.setEdgeWeight(
              graph.addEdge(mentee, mentees + mentor), 10_000 - values[mentee][mentor]);
        }
      }
    }
    double cost =
        new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
            .getFlowCost(
                new MinimumCostFlowProblemImpl<>(
                    graph,
                    node -> node < mentees ? 1 : node == end ? -mentees : 0,
                    arc ->
                        graph.getEdgeSource(arc) < mentees
                            ? 1
                            : places[graph.getEdgeSource(arc) - mentees]));
    int unmatched = (int) (cost / 10_000_000);
    int pairs = mentees - unmatched;
    return new Outcome(pairs, 10_000 * pairs - (int) (cost - 10_000_000.0 * unmatched));
  }

  /** Possible and impossible pairs; mostly of few different values, so that many ways are best. */
  private static int[][] values(int mentees, int mentors, Random random) {
    int impossible = random.nextInt(4) * 25;
    int levels = random.nextBoolean() ? 10_001 : 1 + random.nextInt(3);
    return table(
        mentees,
        mentors,
        () ->
            random.nextInt(100) < impossible
                ? -1
                : random.nextInt(levels) * (10_000 / Math.max(1, levels - 1)));
  }

  private static int[][] table(int mentees, int mentors, IntSupplier value) {
    var table = new int[mentees][mentors];
    for (int[] row : table) {
      Arrays.setAll(row, mentor -> value.getAsInt());
    }
    return table;
  }
}
