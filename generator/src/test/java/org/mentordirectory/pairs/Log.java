package org.mentordirectory.pairs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A log of pairings, of which each begins on 1 February 2027 and lasts until 31 January 2028. */
public final class Log {
  public static final LocalDate START = LocalDate.of(2027, 2, 1);
  public static final LocalDate MIDDLE = LocalDate.of(2027, 8, 2);
  public static final LocalDate END = LocalDate.of(2028, 1, 31);

  private static final List<String> COLUMNS =
      Stream.of(LogColumn.values()).map(LogColumn::title).toList();

  private final List<String> lines = new ArrayList<>(List.of(String.join(",", COLUMNS)));

  /**
   * A row.
   *
   * @param cells as {@code last contact=2027-03-01}, in place of the usual ones
   */
  public Log pair(String mentee, String mentor, String... cells) {
    lines.add(
        COLUMNS.stream()
            .map(column -> '"' + cell(column, mentee, mentor, cells) + '"')
            .collect(Collectors.joining(",")));
    return this;
  }

  private static String cell(String column, String mentee, String mentor, String... cells) {
    for (String cell : cells) {
      if (cell.startsWith(column + "=")) {
        return cell.substring(column.length() + 1);
      }
    }
    return switch (column) {
      case "mentee" -> mentee;
      case "mentor" -> mentor;
      case "start" -> START.toString();
      case "mid-term" -> MIDDLE.toString();
      case "end" -> END.toString();
      default -> "";
    };
  }

  /** Writes the log. */
  public Path in(Path folder) throws IOException {
    return Files.writeString(folder.resolve("pairings.csv"), this + "\n");
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
