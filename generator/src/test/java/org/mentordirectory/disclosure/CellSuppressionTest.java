package org.mentordirectory.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CellSuppressionTest {
  /** The rows, and below several of them the totals; of what is hidden an x. */
  private static List<String> hide(String... rows) {
    int[][] table =
        Stream.of(rows)
            .map(row -> Stream.of(row.split(" ")).mapToInt(Integer::parseInt).toArray())
            .toArray(int[][]::new);
    CellSuppression suppression = CellSuppression.of(table, 5);
    var lines = new ArrayList<String>();
    for (int row = 0; row < rows.length; row++) {
      int line = row;
      lines.add(line(table[row], column -> suppression.hides(line, column)));
    }
    if (rows.length > 1) {
      int[] totals =
          IntStream.range(0, table[0].length)
              .map(column -> Stream.of(table).mapToInt(row -> row[column]).sum())
              .toArray();
      lines.add(line(totals, suppression::hidesTotal));
    }
    return lines;
  }

  private static String line(int[] counts, IntPredicate hidden) {
    return String.join(
        " ",
        IntStream.range(0, counts.length)
            .mapToObj(at -> hidden.test(at) ? "x" : String.valueOf(counts[at]))
            .toList());
  }

  @Test
  void nothingIsHiddenWhereEnoughPeopleGaveEachAnswerOrNobody() {
    assertThat(hide("0 5 9")).containsExactly("0 5 9");
    assertThat(hide("0 5 9", "6 0 7")).containsExactly("0 5 9", "6 0 7", "6 5 16");
  }

  @Test
  void oneSmallFigureIsHiddenWithTheNextInSize() {
    assertThat(hide("3 20 9")).containsExactly("x 20 x");
  }

  @Test
  void figuresOfTheSameSizeAreHiddenTogetherSoThatTheirOrderTellsNothing() {
    assertThat(hide("4 6 6 9")).containsExactly("x x x 9");
  }

  @Test
  void smallFiguresMayBeEnoughForOneAnother() {
    assertThat(hide("3 4 9")).containsExactly("x x 9");
  }

  @Test
  void smallFiguresThatAreTooFewTogetherAreNot() {
    assertThat(hide("1 3 9 12")).containsExactly("x x x 12");
  }

  @Test
  void smallFiguresThatMustBeTheSameAreNot() {
    assertThat(hide("4 4 9 12")).containsExactly("x x x 12");
  }

  @Test
  void ofAGroupInWhichNoFigureCouldBeLargeNothingIsShown() {
    assertThat(hide("0 6 0")).containsExactly("x x x");
    assertThat(hide("0 7 0")).containsExactly("0 7 0");
  }

  @Test
  void inATableAFigureIsHiddenByTheWayThatHidesFewest() {
    assertThat(hide("3 20 30", "9 8 40")).containsExactly("x x 30", "x x 40", "12 28 70");
  }

  @Test
  void aSmallTotalIsHiddenToo() {
    assertThat(hide("1 20 30", "2 25 40").get(2)).startsWith("x");
  }

  @Test
  void noughtsAreShown() {
    assertThat(hide("3 0 20", "0 15 30")).containsExactly("x 0 x", "0 15 30", "x 15 x");
  }

  @Test
  void aTableWithAGroupTooSmallIsHiddenAltogether() {
    assertThat(hide("0 6 0", "10 10 10")).containsExactly("x x x", "x x x", "x x x");
  }
}
