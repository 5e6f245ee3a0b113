package org.mentordirectory.finding;

import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A place where something is to be looked at. All parts are optional: a file may be meant as a
 * whole, and what was typed on the command line is in no file.
 *
 * @param folder the path of the folder that the file is in, as it was given; empty for the content
 *     folder
 * @param file path from that folder, with {@code /} between its parts; empty if it is no file
 * @param line from 1, in a spreadsheet the row; 0 for the file as a whole
 * @param column from 1, in characters; 0 for the line as a whole
 * @param part the name of a part: a column of a spreadsheet, a question, a property
 */
public record Position(String folder, String file, int line, int column, String part)
    implements Comparable<Position> {
  /** No place at all. */
  public static final Position NOWHERE = named("");

  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::folder)
          .thenComparing(Position::file)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column)
          .thenComparing(Position::part);

  /** A character in a file of the content folder. */
  public Position(String file, int line, int column) {
    this("", file, line, column, "");
  }

  /** The first character of a file of the content folder. */
  public static Position startOf(String file) {
    return new Position(file, 1, 1);
  }

  /** A file of somebody's own, whose path is shown as it was given. */
  public static Position of(Path file) {
    return of(file.getParent(), String.valueOf(file.getFileName()));
  }

  /**
   * A file in a folder of somebody's own.
   *
   * @param file its path from there, which alone stands in sentences
   */
  public static Position in(Path folder, String file) {
    return of(folder, file);
  }

  /** The same in a folder of somebody's own. */
  public Position under(Path otherFolder) {
    return new Position(given(otherFolder), file, line, column, part);
  }

  /** A place that is in no file, such as a property. */
  public static Position named(String part) {
    return new Position("", "", 0, 0, part);
  }

  private static Position of(@Nullable Path folder, String file) {
    return new Position(given(folder), file, 0, 0, "");
  }

  private static String given(@Nullable Path folder) {
    String given = folder == null ? "" : folder.toString().replace('\\', '/');
    return given.isEmpty() ? "." : given;
  }

  /** A line of the same file. */
  public Position at(int otherLine) {
    return at(otherLine, 0);
  }

  /** A character of the same file. */
  public Position at(int otherLine, int otherColumn) {
    return new Position(folder, file, otherLine, otherColumn, part);
  }

  /** A part of the same place; the place itself where the name is empty. */
  public Position withPart(String name) {
    return new Position(folder, file, line, column, name);
  }

  /**
   * The file's path with the folder that it begins at.
   *
   * @param content what stands for the content folder
   */
  public String path(String content) {
    String start = folder.isEmpty() ? content : folder;
    return file.isEmpty() || start.isEmpty() || start.equals(".")
        ? file
        : start.endsWith("/") ? start + file : start + "/" + file;
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column: part}, as far as they are known. */
  @Override
  public String toString() {
    return text(file);
  }

  /**
   * The same with the folder that the file's path begins at.
   *
   * @param content what stands for the content folder
   */
  public String in(String content) {
    return text(path(content));
  }

  private String text(String path) {
    var text = new StringBuilder(path);
    if (line > 0) {
      text.append(':').append(line);
    }
    if (column > 0) {
      text.append(':').append(column);
    }
    if (!part.isEmpty()) {
      text.append(text.isEmpty() ? "" : ": ").append(part);
    }
    return text.toString();
  }
}
