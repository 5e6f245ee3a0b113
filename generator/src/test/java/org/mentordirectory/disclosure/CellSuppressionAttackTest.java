package org.mentordirectory.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Attacks 1,000 tables with what a reader of the report has, and knows of how it was made. */
@Tag("slow")
class CellSuppressionAttackTest {
  private static final int TABLES = 1_000;

  /** Up to so many unknown figures, every sum of some of them is tried. */
  private static final int FEW = 10;

  /**
   * A table as it is published.
   *
   * @param table the truth, which the attacker does not see
   */
  private record Published(int[][] table, int fewest, boolean[][] hidden, boolean[] totals) {
    static Published of(int[][] table, int fewest) {
      CellSuppression suppression = CellSuppression.of(table, fewest);
      boolean[][] hidden = new boolean[table.length][table[0].length];
      boolean[] totals = new boolean[table[0].length];
      for (int column = 0; column < table[0].length; column++) {
        for (int row = 0; row < table.length; row++) {
          hidden[row][column] = suppression.hides(row, column);
        }
        totals[column] = table.length == 1 || suppression.hidesTotal(column);
      }
      return new Published(table, fewest, hidden, totals);
    }

    /** The same, with the small figures hidden and nothing else. */
    Published naively() {
      var naive = new Published(table, fewest, new boolean[rows()][columns()], totals.clone());
      for (int column = 0; column < columns(); column++) {
        for (int row = 0; row < rows(); row++) {
          naive.hidden[row][column] = isSmall(table[row][column]);
        }
        naive.totals[column] = rows() == 1 || isSmall(total(column));
      }
      return naive;
    }

    boolean isSmall(int count) {
      return count > 0 && count < fewest;
    }

    int rows() {
      return table.length;
    }

    int columns() {
      return table[0].length;
    }

    int total(int column) {
      return Stream.of(table).mapToInt(row -> row[column]).sum();
    }

    int at(int figure) {
      return table[figure / columns()][figure % columns()];
    }

    List<Integer> row(int row) {
      return IntStream.range(0, columns()).mapToObj(column -> row * columns() + column).toList();
    }

    List<Integer> column(int column) {
      return IntStream.range(0, rows()).mapToObj(row -> row * columns() + column).toList();
    }

    List<Integer> unknown() {
      return IntStream.range(0, rows() * columns())
          .filter(figure -> hidden[figure / columns()][figure % columns()])
          .boxed()
          .toList();
    }

    /** Who reads it, and knows that what is hidden is no nought, but where all is. */
    Attacker attacker() {
      var attacker = new Attacker(rows() * columns());
      boolean all =
          Stream.of(table).anyMatch(row -> Arrays.stream(row).sum() < fewest + columns() - 1);
      for (int row = 0; row < rows(); row++) {
        attacker.reads(row(row), Arrays.stream(table[row]).sum());
      }
      for (int column = 0; column < columns(); column++) {
        for (int figure : column(column)) {
          if (hidden[figure / columns()][column]) {
            attacker.reckons(List.of(figure), all ? 0 : 1);
          } else {
            attacker.reads(List.of(figure), at(figure));
          }
        }
        if (!totals[column]) {
          attacker.reads(column(column), total(column));
        }
      }
      return attacker;
    }

    /** What an attacker finds out about few people. */
    List<String> found() {
      var found = new ArrayList<String>();
      Attacker attacker = attacker();
      for (int figure = 0; figure < rows() * columns(); figure++) {
        if (isSmall(at(figure)) && !unknown().contains(figure)) {
          found.add("reads " + figure);
        } else if (at(figure) > 0 && attacker.most(List.of(figure)) < fewest) {
          found.add("bounds " + figure);
        }
      }
      for (int column = 0; column < columns(); column++) {
        if (total(column) > 0 && attacker.most(column(column)) < fewest) {
          found.add("bounds total " + column);
        }
      }
      sums(
          sum -> {
            int people = sum.stream().mapToInt(this::at).sum();
            if (isSmall(people) && attacker.computes(sum)) {
              found.add("computes " + sum);
            }
          });
      return found;
    }

    /** Sums of unknown figures that may be worth computing. */
    private void sums(Consumer<List<Integer>> sum) {
      List<Integer> unknown = unknown();
      if (unknown.size() <= FEW) {
        for (int some = 1; some < 1 << unknown.size(); some++) {
          int bits = some;
          sum.accept(
              IntStream.range(0, unknown.size())
                  .filter(place -> (bits >> place & 1) == 1)
                  .mapToObj(unknown::get)
                  .toList());
        }
        return;
      }
      for (int one : unknown) {
        unknown.forEach(other -> sum.accept(one == other ? List.of(one) : List.of(one, other)));
      }
    }

    @Override
    public String toString() {
      return Arrays.deepToString(table) + " " + fewest + " hides " + unknown();
    }
  }

  private static List<Published> tables() {
    var random = new Random(8);
    return Stream.generate(() -> table(random)).limit(TABLES).toList();
  }

  /** From a handful to two hundred people in each row, of answers alike or very different. */
  private static Published table(Random random) {
    int fewest = 3 + random.nextInt(8);
    int columns = 2 + random.nextInt(6);
    double skew = 4 * random.nextDouble();
    double[] weights = random.doubles(columns).map(weight -> Math.pow(weight, skew)).toArray();
    int[][] table = new int[1 + random.nextInt(4)][columns];
    for (int[] row : table) {
      int people = fewest + random.nextInt(List.of(12, 40, 200 - fewest).get(random.nextInt(3)));
      for (int person = 0; person < people; person++) {
        double at = random.nextDouble() * Arrays.stream(weights).sum();
        int column = 0;
        while (column < columns - 1 && at >= weights[column]) {
          at -= weights[column++];
        }
        row[column]++;
      }
    }
    return Published.of(table, fewest);
  }

  @Test
  void nothingOnFewPeopleIsFoundInATable() {
    for (Published published : tables()) {
      assertThat(published.found()).as(published::toString).isEmpty();
    }
  }

  @Test
  void theAttackFindsWhatIsHiddenByItself() {
    List<Published> tables = tables().subList(0, 100);

    assertThat(tables)
        .filteredOn(table -> !table.naively().found().isEmpty())
        .hasSizeGreaterThan(50);
  }

  @Test
  void muchIsStillShown() {
    List<Published> tables = tables();
    int people = 0;
    int shown = 0;
    for (Published published : tables) {
      for (int figure = 0; figure < published.rows() * published.columns(); figure++) {
        people += published.at(figure);
        shown += published.unknown().contains(figure) ? 0 : published.at(figure);
      }
    }
    assertThat(100 * shown / people).isGreaterThan(40);
  }

  /** Whoever knows the program can try which tables it makes the same of. */
  @Test
  void whoKnowsTheProgramCannotTellASmallFigureOfARow() {
    for (int fewest = 3; fewest <= 5; fewest++) {
      for (int columns = 2; columns <= 4; columns++) {
        for (int people = fewest; people <= 14; people++) {
          rows(new int[columns], 0, people, fewest);
        }
      }
    }
    tables().stream()
        .filter(published -> published.rows() == 1)
        .forEach(CellSuppressionAttackTest::assertThatSmallFiguresMayDiffer);
  }

  private static void rows(int[] row, int column, int left, int fewest) {
    if (column == row.length - 1) {
      row[column] = left;
      assertThatSmallFiguresMayDiffer(Published.of(new int[][] {row.clone()}, fewest));
      return;
    }
    for (row[column] = 0; row[column] <= left; row[column]++) {
      rows(row, column + 1, left - row[column], fewest);
    }
  }

  private static void assertThatSmallFiguresMayDiffer(Published published) {
    for (int figure : published.unknown()) {
      if (published.isSmall(published.at(figure))) {
        assertThat(
                others(published)
                    .filter(row -> row[figure] != published.at(figure))
                    .map(row -> Published.of(new int[][] {row}, published.fewest()))
                    .anyMatch(other -> other.unknown().equals(published.unknown())))
            .as(published::toString)
            .isTrue();
      }
    }
  }

  /** Rows in which people gave one hidden answer rather than another, or nearly all the same. */
  private static Stream<int[]> others(Published published) {
    List<Integer> unknown = published.unknown();
    int all = unknown.stream().mapToInt(published::at).sum();
    return unknown.stream()
        .flatMap(
            figure ->
                Stream.concat(
                    unknown.stream()
                        .filter(other -> !other.equals(figure))
                        .flatMap(other -> moved(published, figure, other)),
                    Stream.of(alike(published, figure, all - unknown.size() + 1))));
  }

  private static Stream<int[]> moved(Published published, int figure, int other) {
    int both = published.at(figure) + published.at(other);
    return IntStream.rangeClosed(0, both)
        .mapToObj(
            count -> {
              int[] row = published.table()[0].clone();
              row[figure] = count;
              row[other] = both - count;
              return row;
            });
  }

  private static int[] alike(Published published, int figure, int count) {
    int[] row = published.table()[0].clone();
    published.unknown().forEach(other -> row[other] = 1);
    row[figure] = count;
    return row;
  }
}
