package org.mentordirectory.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which figures of a table are hidden, so that no figure on few people is shown and none can be
 * computed. Rows are groups of people, columns are answers; whoever reads the table knows how many
 * people each group has, and, where there are several, how many gave each answer in all.
 *
 * <p>A figure on at least one person but fewer than allowed is hidden. So that it cannot be had
 * from the totals, others are hidden with it, until a reader must think it possible that it is a
 * figure on enough people. A nought is shown and a reader knows that, so that whatever is hidden is
 * at least one. As no figure that is hidden can be told to be small, no sum of them can.
 *
 * <p>Even who knows this program is left with several values of each small figure of a single row;
 * of several rows, in about one of fifty of the smallest tables, with one.
 *
 * <p>The figures are the flow through a network: from each group to its answers, from each answer
 * to its total, and back. What a reader must think possible is another flow, which differs where
 * figures are hidden alone; the largest of a figure is found by ways along which it grows. Where
 * there is no such way, the one that hides the fewest people more is taken. See L. H. Cox, "Network
 * models for complementary cell suppression", Journal of the American Statistical Association 90
 * (1995); M. Fischetti and J. J. Salazar, "Models and algorithms for the 2-dimensional cell
 * suppression problem in statistical disclosure control", Mathematical Programming 84 (1999); A.
 * Hundepool and others, "Statistical Disclosure Control" (2012), chapter 4.
 */
public final class CellSuppression {
  private final int fewest;

  /** A line for each row, and below them the totals. */
  private final int[][] counts;

  private final boolean[][] hidden;

  /** A figure, by its line and column. */
  private record Cell(int line, int column) {
    int in(int[][] table) {
      return table[line][column];
    }
  }

  /** A figure on the way to another table, and whether it is larger there. */
  private record Step(Cell cell, boolean up) {}

  private CellSuppression(int[][] counts, int fewest) {
    this.fewest = fewest;
    this.counts = counts;
    this.hidden = new boolean[counts.length][counts[0].length];
  }

  /**
   * Hides what must be hidden.
   *
   * <p>Where a group has so few people that they could not be spread over all answers with enough
   * in one of them, everything is hidden whatever they answered, so that what is hidden tells
   * nothing.
   *
   * @param table a row for each group; nothing in it is negative
   * @param fewest how many people a figure needs
   */
  public static CellSuppression of(int[][] table, int fewest) {
    int columns = table[0].length;
    int[] totals = new int[columns];
    for (int[] row : table) {
      Arrays.setAll(totals, column -> totals[column] + row[column]);
    }
    var suppression =
        new CellSuppression(
            Stream.concat(Stream.of(table), Stream.of(totals)).toArray(int[][]::new), fewest);
    boolean few =
        Stream.of(table).anyMatch(row -> Arrays.stream(row).sum() < enough(columns, fewest));
    if (few) {
      Stream.of(suppression.hidden).forEach(line -> Arrays.fill(line, true));
    } else if (table.length == 1) {
      suppression.hideInRow(table[0]);
    } else {
      suppression.hideInTable();
    }
    return suppression;
  }

  /** How many people a group needs for anything of it to be shown. */
  public static int enough(int columns, int fewest) {
    return fewest + columns - 1;
  }

  /** Whether a figure is hidden. */
  public boolean hides(int row, int column) {
    return hidden[row][column];
  }

  /** Whether the total of a column is hidden, of several rows. */
  public boolean hidesTotal(int column) {
    return hidden[totals()][column];
  }

  /** Whether any figure of the rows is hidden. */
  public boolean hidesSomething() {
    return cells().stream().anyMatch(cell -> cell.line() < totals() && isHidden(cell));
  }

  private int totals() {
    return counts.length - 1;
  }

  /**
   * Hides figures of a single row by their size alone. Whoever knows how this is done can then only
   * tell which figures are hidden, not which of them is in which column: they must differ.
   */
  private void hideInRow(int[] row) {
    int most = fewest - 1;
    int[] hides = upTo(most, row);
    while (hides.length > 0 && !isBlurred(hides) && most < Arrays.stream(row).max().orElse(0)) {
      int above = most;
      most = Arrays.stream(row).filter(count -> count > above).min().orElseThrow();
      hides = upTo(most, row);
    }
    for (int column = 0; column < row.length; column++) {
      hidden[0][column] = row[column] > 0 && row[column] <= most && hides.length > 0;
    }
  }

  private static int[] upTo(int most, int[] row) {
    return Arrays.stream(row).filter(count -> count > 0 && count <= most).toArray();
  }

  /** Whether each could be enough people, the others being one each, and not all are the same. */
  private boolean isBlurred(int[] hides) {
    return Arrays.stream(hides).sum() - (hides.length - 1) >= fewest
        && Arrays.stream(hides).distinct().count() > 1;
  }

  /** Hides figures of several rows and their totals. */
  private void hideInTable() {
    List<Cell> small = cells().stream().filter(this::isSmall).toList();
    small.forEach(cell -> hidden[cell.line()][cell.column()] = true);
    small.forEach(this::protect);
  }

  /** Hides others until a small figure could as well be one on enough people. */
  private void protect(Cell cell) {
    int[][] other = Stream.of(counts).map(int[]::clone).toArray(int[][]::new);
    while (cell.in(other) < fewest) {
      List<Step> way = way(cell, other);
      int room = fewest - cell.in(other);
      for (Step step : way) {
        room = step.up() ? room : Math.min(room, step.cell().in(other) - 1);
      }
      other[cell.line()][cell.column()] += room;
      for (Step step : way) {
        hidden[step.cell().line()][step.cell().column()] = true;
        other[step.cell().line()][step.cell().column()] += step.up() ? room : -room;
      }
    }
  }

  /**
   * The figures that have to change so that one can grow and all sums remain, by the algorithm of
   * Bellman and Ford. Each row, the totals and each column are a place in the network. There always
   * is a way, as each group has enough people for one large figure and else ones.
   */
  private List<Step> way(Cell grows, int[][] other) {
    int places = counts.length + counts[0].length;
    long[] cost = new long[places];
    Arrays.fill(cost, Long.MAX_VALUE);
    Step[] before = new Step[places];
    int start = to(new Step(grows, true));
    int end = from(new Step(grows, true));
    cost[start] = 0;
    for (boolean changed = true; changed; ) {
      changed = false;
      long[] known = cost.clone(); // of ways that hide as many, the shortest, then the first
      for (Step step : steps(grows, other)) {
        long sum = known[from(step)];
        if (sum < Long.MAX_VALUE && !isHidden(step.cell())) {
          sum += step.cell().in(counts);
        }
        if (sum < cost[to(step)]) {
          cost[to(step)] = sum;
          before[to(step)] = step;
          changed = true;
        }
      }
    }
    var way = new ArrayList<Step>();
    for (int place = end; place != start; place = from(way.get(0))) {
      way.add(0, before[place]);
    }
    return way;
  }

  private List<Step> steps(Cell grows, int[][] other) {
    var steps = new ArrayList<Step>();
    for (Cell cell : cells()) {
      if (cell.in(counts) > 0 && !cell.equals(grows)) {
        steps.add(new Step(cell, true));
        if (cell.in(other) > 1) {
          steps.add(new Step(cell, false));
        }
      }
    }
    return steps;
  }

  /** More of an answer in a group flows from row to column, more in all from column to totals. */
  private int from(Step step) {
    boolean total = step.cell().line() == totals();
    return total == step.up() ? counts.length + step.cell().column() : step.cell().line();
  }

  private int to(Step step) {
    return from(new Step(step.cell(), !step.up()));
  }

  private List<Cell> cells() {
    return IntStream.range(0, counts.length * counts[0].length)
        .mapToObj(place -> new Cell(place / counts[0].length, place % counts[0].length))
        .toList();
  }

  private boolean isHidden(Cell cell) {
    return hidden[cell.line()][cell.column()];
  }

  private boolean isSmall(Cell cell) {
    return cell.in(counts) > 0 && cell.in(counts) < fewest;
  }
}
