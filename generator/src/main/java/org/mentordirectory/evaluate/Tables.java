package org.mentordirectory.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.content.Group;
import org.mentordirectory.disclosure.CellSuppression;

/**
 * A question as tables, one for each year and moment: what is published of one tells nothing of
 * another, since other people answered, or the same ones another time.
 */
record Tables(List<Question> asked, int fewest) {
  private static final Comparator<Group> WHEN =
      Comparator.comparing(Group::year).thenComparing(Group::moment);

  /** The column of a table in which a person is counted. */
  interface Column {
    int of(Question asked, Response response);
  }

  /**
   * Groups of one year and moment.
   *
   * @param apart whether each has a line
   * @param together whether there is a line of all together
   */
  private record Table(List<Question> groups, boolean apart, boolean together) {
    int people() {
      return groups.stream().mapToInt(Question::people).sum();
    }

    int[][] counts(int columns, Column column) {
      int[][] counts = new int[groups.size()][columns];
      for (int row = 0; row < counts.length; row++) {
        for (Response response : groups.get(row).survey().responses()) {
          counts[row][column.of(groups.get(row), response)]++;
        }
      }
      return apart ? counts : new int[][] {totals(counts)};
    }

    static int[] totals(int[][] counts) {
      return IntStream.range(0, counts[0].length)
          .map(column -> Stream.of(counts).mapToInt(row -> row[column]).sum())
          .toArray();
    }
  }

  /** The lines, with what can be shown. */
  List<Figures.Line> lines(int columns, Column column) {
    return tables(columns).flatMap(table -> lines(table, table.counts(columns, column))).toList();
  }

  /**
   * Whether nothing is hidden in many columns, but for groups that have too few people for anything
   * to be shown in few columns either.
   */
  boolean areWhole(int many, Column column, int few) {
    return tables(few)
        .filter(table -> table.people() >= CellSuppression.enough(few, fewest))
        .noneMatch(
            table -> CellSuppression.of(table.counts(many, column), fewest).hidesSomething());
  }

  private Stream<Table> tables(int columns) {
    var byTime = new TreeMap<Group, List<Question>>(WHEN);
    asked.forEach(
        each -> byTime.computeIfAbsent(each.group(), time -> new ArrayList<>()).add(each));
    return byTime.values().stream()
        .flatMap(groups -> tables(groups, CellSuppression.enough(columns, fewest)));
  }

  /**
   * Mentees and mentors have a line together if there are enough of both for figures of their own,
   * or of neither; otherwise the figures of one could be computed. If of neither, either both or
   * none say how many answered; otherwise how many of the other did could be computed.
   */
  private Stream<Table> tables(List<Question> groups, int enough) {
    boolean both = groups.stream().map(each -> each.survey().who()).distinct().count() == 2;
    long large = groups.stream().filter(each -> each.people() >= enough).count();
    if (both && groups.size() == 2 && large == 2) {
      return Stream.of(new Table(groups, true, true));
    }
    long known = groups.stream().filter(each -> each.people() >= fewest).count();
    var together = new Table(groups, false, true);
    return Stream.concat(
        groups.stream()
            .filter(each -> each.people() >= fewest)
            .map(each -> new Table(List.of(each), true, false)),
        Stream.of(together)
            .filter(all -> both && groups.size() == 2 && large == 0 && known != 1)
            .filter(all -> all.people() >= fewest));
  }

  private Stream<Figures.Line> lines(Table table, int[][] counts) {
    CellSuppression suppression = CellSuppression.of(counts, fewest);
    var lines = new ArrayList<Figures.Line>();
    for (int row = 0; table.apart() && row < counts.length; row++) {
      int line = row;
      Question group = table.groups().get(row);
      lines.add(line(group, group.group(), counts[row], cell -> suppression.hides(line, cell)));
    }
    if (table.together()) {
      Question first = table.groups().get(0);
      lines.add(
          line(
              first,
              first.group(Optional.empty()),
              Table.totals(counts),
              table.apart() ? suppression::hidesTotal : cell -> suppression.hides(0, cell)));
    }
    return lines.stream();
  }

  private static Figures.Line line(Question asked, Group group, int[] counts, IntPredicate hidden) {
    return new Figures.Line(
        group,
        asked.field().label(),
        Arrays.stream(counts).sum(),
        IntStream.range(0, counts.length)
            .mapToObj(
                cell -> hidden.test(cell) ? OptionalInt.empty() : OptionalInt.of(counts[cell]))
            .toList());
  }
}
