package org.mentordirectory.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sample.Draft;

/** A coordinator's desk: a repository's content folder, and private files outside of it. */
public final class Desk {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  private static final String HEADER =
      "name,institution,department,managers,topics,skills,disciplines,meets,location,languages,"
          + "offers,side,musts,prefers,never,text\n";

  private final Path content;
  private final Path privately;
  private final StringBuilder mentees = new StringBuilder(HEADER);
  private Optional<Path> choices = Optional.empty();
  private Optional<RunningPairs.Log> running = Optional.empty();

  public Desk(Path folder) throws IOException {
    content = Files.createDirectories(folder.resolve("repository/content/mentors")).getParent();
    privately = Files.createDirectories(folder.resolve("private"));
    scheme(Draft.scheme().toString());
  }

  /** Where the content is. */
  public Path content() {
    return content;
  }

  /** A folder outside of the repository. */
  public Path privately() {
    return privately;
  }

  public Desk scheme(String text) throws IOException {
    Files.writeString(content.resolve("scheme.yaml"), text);
    return this;
  }

  /** A mentor of one free place, unless the draft says otherwise. */
  public Desk mentor(String slug, Draft draft) throws IOException {
    Files.writeString(content.resolve("mentors/" + slug + ".md"), draft.toString());
    return this;
  }

  /**
   * A mentee.
   *
   * @param answers as {@code topics=leave}, several values with semicolons between them
   */
  public Desk mentee(String name, String... answers) {
    String[] columns = HEADER.strip().split(",");
    for (String column : columns) {
      String value = column.equals("name") ? name : "";
      for (String answer : answers) {
        value = answer.startsWith(column + "=") ? answer.substring(column.length() + 1) : value;
      }
      mentees.append('"').append(value.replace("\"", "\"\"")).append('"');
      mentees.append(column.equals("text") ? "\n" : ",");
    }
    return this;
  }

  /** What people said of each other, rows below the usual header. */
  public Desk choices(String... rows) throws IOException {
    Path file = privately.resolve("choices.csv");
    Files.writeString(
        file, String.join(",", Choices.COLUMNS) + "\n" + String.join("\n", rows) + "\n");
    choices = Optional.of(file);
    return this;
  }

  /** The pairs of earlier rounds. */
  public Desk after(Path log) {
    running = Optional.of(new RunningPairs.Log(log, false));
    return this;
  }

  /** The same, where open proposals may move. */
  public Desk again(Path log) {
    running = Optional.of(new RunningPairs.Log(log, true));
    return this;
  }

  /** The request for all of this. */
  public MatchingInput.Request request() throws IOException {
    return request(TODAY);
  }

  /** The same on another day. */
  public MatchingInput.Request request(LocalDate today) throws IOException {
    Path file = privately.resolve("mentees.csv");
    Files.writeString(file, mentees);
    return new MatchingInput.Request(content, file, Optional.empty(), choices, today)
        .after(running);
  }

  public MatchingInput pool() throws IOException, Refusal {
    return MatchingInput.of(request());
  }
}
