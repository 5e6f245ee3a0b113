package org.mentordirectory.match;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.FindingList;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sheet.Header;
import org.mentordirectory.sheet.Table;

/**
 * Reads what people said of each other, a spreadsheet with a row for each pair: {@code mentee},
 * {@code mentor}, {@code mentee says} and {@code mentor says} (1, 2, 3 for a choice, yes, no, or
 * nothing), {@code fixed} (yes where the coordinator has decided). An event writes such a file.
 */
public final class Choices {
  /** The names of the columns. */
  public static final List<String> COLUMNS =
      List.of("mentee", "mentor", "mentee says", "mentor says", "fixed");

  private static final Map<String, Choice.Says> ANSWERS =
      Map.of(
          "1", Choice.Says.FIRST,
          "2", Choice.Says.SECOND,
          "3", Choice.Says.THIRD,
          "yes", Choice.Says.THIRD,
          "no", Choice.Says.NO);

  private final Position file;
  private final NameFinder mentees;
  private final NameFinder mentors;
  private final FindingList errors;
  private final int[] columns = new int[COLUMNS.size()];
  private final Set<List<Integer>> seen = new HashSet<>();

  private Choices(Position file, NameFinder mentees, NameFinder mentors, FindingList errors) {
    this.file = file;
    this.mentees = mentees;
    this.mentors = mentors;
    this.errors = errors;
  }

  /**
   * Reads a file.
   *
   * @param errors takes a finding for each mistake
   */
  static List<Choice> read(Path path, NameFinder mentees, NameFinder mentors, FindingList errors)
      throws IOException {
    try {
      return new Choices(Position.of(path), mentees, mentors, errors).read(Table.read(path));
    } catch (Refusal e) {
      errors.addAll(e.findings());
      return List.of();
    }
  }

  private List<Choice> read(Table table) {
    var header = new Header(table);
    for (int i = 0; i < columns.length; i++) {
      columns[i] = header.number(COLUMNS.get(i)).orElse(-1);
      if (columns[i] < 0 && i < 2) {
        errors.error(
            file.at(1),
            "there is no column `%s`; the columns are `%s`",
            COLUMNS.get(i),
            String.join("`, `", COLUMNS));
        return List.of();
      }
    }
    var choices = new ArrayList<Choice>();
    for (Table.Row row : table.rows()) {
      choice(row).ifPresent(choices::add);
    }
    return choices;
  }

  private Optional<Choice> choice(Table.Row row) {
    int before = errors.errors();
    int mentee = person(row, 0, mentees);
    int mentor = person(row, 1, mentors);
    Optional<Choice.Says> ofMentee = says(row, 2);
    Optional<Choice.Says> ofMentor = says(row, 3);
    String fixed = NameFinder.folded(cell(row, 4));
    if (!List.of("", "yes", "no").contains(fixed)) {
      error(row, "`%s` under `fixed`; write yes or nothing".formatted(fixed));
    }
    boolean isKnown = mentee >= 0 && mentor >= 0;
    if (isKnown && errors.errors() == before && !seen.add(List.of(mentee, mentor))) {
      error(row, "this pair has a row already; keep one of the two");
    }
    return !isKnown || errors.errors() > before
        ? Optional.empty()
        : Optional.of(
            new Choice(
                file.at(row.number()), mentee, mentor, ofMentee, ofMentor, fixed.equals("yes")));
  }

  /** A person who is not there may have left; a slip of the keyboard has to be corrected. */
  private int person(Table.Row row, int column, NameFinder people) {
    String name = cell(row, column).strip();
    List<Integer> called = people.called(name);
    if (called.size() == 1) {
      return called.get(0);
    }
    if (!called.isEmpty()) {
      error(
          row,
          "there are %s mentors called `%s`; write the name of the profile's file instead"
              .formatted(called.size(), name));
    } else if (name.isEmpty() || !people.meant(name).isEmpty()) {
      error(row, "there is no %s `%s`%s".formatted(COLUMNS.get(column), name, people.nobody(name)));
    } else {
      errors.warning(
          file.at(row.number()),
          "there is no %s `%s`, so this row is left out; if that person has left, all is well, else"
              + " look at the spelling",
          COLUMNS.get(column),
          name);
    }
    return -1;
  }

  private Optional<Choice.Says> says(Table.Row row, int column) {
    String answer = NameFinder.folded(cell(row, column));
    if (!answer.isEmpty() && !ANSWERS.containsKey(answer)) {
      error(
          row,
          "`%s` under `%s`; write 1, 2, 3, yes, no or nothing"
              .formatted(answer, COLUMNS.get(column)));
    }
    return Optional.ofNullable(ANSWERS.get(answer));
  }

  private String cell(Table.Row row, int column) {
    return columns[column] < 0 ? "" : row.cell(columns[column]);
  }

  private void error(Table.Row row, String sentence) {
    errors.add(Finding.error(file.at(row.number()), sentence));
  }
}
