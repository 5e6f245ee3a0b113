package org.mentordirectory.signup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.FindingList;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;

/**
 * What mentees say, from a spreadsheet or a folder of profiles outside of the repository. It is
 * checked like profiles of mentors, and nothing of it is kept.
 *
 * @param mentees in the order of the rows or of the files' names
 * @param remarks what a person should know of the files
 */
public record SentMentees(List<One> mentees, List<Finding> remarks) {
  /** Copies the lists. */
  public SentMentees {
    mentees = List.copyOf(mentees);
    remarks = List.copyOf(remarks);
  }

  /**
   * One mentee.
   *
   * @param from the file, and the row of a spreadsheet
   */
  public record One(Document document, Position from) {}

  /**
   * Reads mentees.
   *
   * @param from a CSV, a folder of {@code .md} files, or one such file
   * @param columns the file that says what the columns of a spreadsheet mean, see {@link
   *     org.mentordirectory.sheet.Columns}
   * @param content the content folder
   * @throws Refusal if anything is wrong, with a finding for each thing
   * @throws IOException if a file can't be read
   */
  public static SentMentees read(
      Path from, Optional<Path> columns, Path content, Scheme scheme, LocalDate today)
      throws Refusal, IOException {
    var found = new FindingList();
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
    List<SignupRow> all =
        new SentFiles(request, DocumentType.MENTEE, scheme, List.of(), found::add).read();
    all.forEach(sent -> found.addAll(sent.remarks()));
    twice(all, found);
    var mentees = new ArrayList<One>();
    try (DryRun trial = DryRun.alone(content, scheme)) {
      Map<String, SignupRow> byFile = new LinkedHashMap<>();
      for (SignupRow sent : all) {
        // With leading noughts, so that the order of the files is that of the rows.
        String file =
            String.format(
                Locale.ROOT, "%s/m%06d.md", DocumentType.MENTEE.folder(), byFile.size() + 1);
        byFile.put(file, sent);
        trial.put(file, sent.document());
      }
      Map<String, List<Finding>> findings = trial.findingsOfMentees(today);
      byFile.forEach(
          (file, sent) ->
              findings
                  .getOrDefault(file, List.of())
                  .forEach(finding -> found.add(sent.remark(finding, sent.document()))));
      trial
          .read(DocumentType.MENTEE)
          .forEach(document -> mentees.add(new One(document, byFile.get(document.file()).from())));
    }
    found.refuseErrors();
    if (mentees.isEmpty()) {
      throw new Refusal("there is no mentee in %s; it needs a row for each", from);
    }
    return new SentMentees(mentees, found.remarks());
  }

  /** Two mentees of one name would be one in every letter and log. */
  private static void twice(List<SignupRow> all, FindingList found) {
    Map<String, SignupRow> names = new HashMap<>();
    for (SignupRow sent : all) {
      String name = FrontMatterText.oneLine(sent.answers().one("name")).toLowerCase(Locale.ROOT);
      SignupRow other = name.isEmpty() ? null : names.putIfAbsent(name, sent);
      if (other != null) {
        found.error(
            sent.place("name"),
            "`%s` is also the name in %s; take one of the two out, or say in the names how the"
                + " people differ",
            sent.answers().one("name"),
            other.from());
      }
    }
  }
}
