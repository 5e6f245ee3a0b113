package org.mentordirectory.signup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;

/**
 * What mentees say, from a spreadsheet or a folder of profiles outside of the repository. It is
 * checked like profiles of mentors, and nothing of it is kept. As in an import, what someone can do
 * without is left out of a row that can't be used as it is, and who is refused is not among them.
 *
 * @param mentees in the order of the rows or of the files' names
 * @param refused the names of those who are not among them
 * @param remarks what a person should know of the files; an error refused what it is about
 */
public record SentMentees(List<One> mentees, List<String> refused, List<Finding> remarks) {
  /** Copies the lists. */
  public SentMentees {
    mentees = List.copyOf(mentees);
    refused = List.copyOf(refused);
    remarks = List.copyOf(remarks);
  }

  /**
   * One mentee.
   *
   * @param from the file, and the row of a spreadsheet
   */
  public record One(Document document, Position from) {}

  /** What rows become: files as profiles of mentees, by their names, and what the checks say. */
  private record Trial(
      Map<String, SignupRow> rows,
      Map<String, Document> documents,
      Map<String, List<Finding>> findings) {

    static Trial of(List<SignupRow> sent, Path content, Scheme scheme, LocalDate today)
        throws IOException {
      try (DryRun trial = DryRun.alone(content, scheme)) {
        Map<String, SignupRow> rows = new LinkedHashMap<>();
        for (SignupRow row : sent) {
          String file =
              String.format(Locale.ROOT, "%s/m%s.md", DocumentType.MENTEE.folder(), rows.size());
          rows.put(file, row);
          trial.put(file, row.document());
        }
        return new Trial(
            rows,
            trial
                .read(DocumentType.MENTEE)
                .collect(Collectors.toMap(Document::file, Function.identity())),
            trial.findingsOfMentees(today));
      }
    }

    List<Finding> findings(String file) {
      return findings.getOrDefault(file, List.of());
    }

    List<SignupRow> pruned() {
      var pruned = new ArrayList<SignupRow>();
      rows.forEach((file, row) -> pruned.add(Pruning.of(row, row.document(), findings(file))));
      return pruned;
    }
  }

  /**
   * Reads mentees.
   *
   * @param from a CSV, a folder of {@code .md} files, or one such file
   * @param columns the file that says what the columns of a spreadsheet mean, see {@link
   *     org.mentordirectory.sheet.Columns}
   * @param content the content folder
   * @throws Refusal if nobody is left, with a finding for each reason
   * @throws IOException if a file can't be read
   */
  public static SentMentees read(
      Path from, Optional<Path> columns, Path content, Scheme scheme, LocalDate today)
      throws Refusal, IOException {
    var request =
        new ImportRequest(
            content,
            from,
            columns,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            today);
    var remarks = new ArrayList<Finding>();
    List<SignupRow> sent;
    try (var files = new SentFiles(request, DocumentType.MENTEE, scheme, List.of(), remarks::add)) {
      sent = files.read();
    }
    Trial trial = Trial.of(sent, content, scheme, today);
    List<SignupRow> pruned = trial.pruned();
    if (!pruned.equals(sent)) {
      trial = Trial.of(pruned, content, scheme, today);
    }
    return of(trial, remarks, from);
  }

  private static SentMentees of(Trial trial, List<Finding> remarks, Path from) throws Refusal {
    Map<SignupRow, Finding> twice =
        RowRemarks.twice(trial.rows().values(), row -> name(row.answers().one("name")));
    var mentees = new ArrayList<One>();
    var refused = new ArrayList<String>();
    trial
        .rows()
        .forEach(
            (file, row) -> {
              var said = new ArrayList<>(row.remarks());
              Optional.ofNullable(twice.get(row)).ifPresent(said::add);
              trial
                  .findings(file)
                  .forEach(finding -> said.add(row.remark(finding, row.document())));
              remarks.addAll(said);
              if (said.stream().noneMatch(Finding::isError)) {
                mentees.add(new One(trial.documents().get(file), row.from()));
              } else {
                refused.add(row.answers().one("name"));
              }
            });
    List<Finding> errors = remarks.stream().filter(Finding::isError).toList();
    if (mentees.isEmpty()) {
      throw errors.isEmpty()
          ? new Refusal("there is no mentee in %s; it needs a row for each", from)
          : new Refusal(RowRemarks.together(errors));
    }
    return new SentMentees(mentees, refused, RowRemarks.together(remarks));
  }

  /** Two mentees of one name would be one in every letter and log. */
  private static Map<String, String> name(String typed) {
    String name = FrontMatterText.oneLine(typed).toLowerCase(Locale.ROOT);
    return name.isEmpty() ? Map.of() : Map.of("name", name);
  }
}
