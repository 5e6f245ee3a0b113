package org.mentordirectory.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.match.MatchReport;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.generated.GeneratedProfiles;
import org.mentordirectory.match.Matching;
import org.mentordirectory.match.MatchingInput;

/** What {@code mentor:match} does, from the files to the letters, in one run. */
public final class WholeMatch {
  private WholeMatch() {}

  /** A folder, the number of mentees, the number of mentors. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Path content = folder.resolve("repository/content");
    GeneratedProfiles.write(content, Integer.parseInt(args[2]), 1);
    var mentors = ContentReader.read(content).listedOn(GeneratedProfiles.TODAY);
    Path mentees = folder.resolve("mentees.csv");
    Files.writeString(mentees, GeneratedMentees.csv(mentors, Integer.parseInt(args[1]), 1));
    long start = System.nanoTime();
    MatchingInput pool =
        MatchingInput.of(
            new MatchingInput.Request(
                content, mentees, Optional.empty(), Optional.empty(), GeneratedProfiles.TODAY));
    long read = System.nanoTime();
    Matching matching = Matching.of(pool);
    long matched = System.nanoTime();
    var day = GeneratedProfiles.TODAY;
    Receipt receipt =
        MatchReport.write(
            matching,
            new MatchReport.Term(day, day, day.plusYears(1)),
            new PrivateReport.Place(folder.resolve("match"), content, true));
    long written = System.nanoTime();
    System.out.printf(
        "%s mentees, %d mentors: read and scored in %.1f s, matched with %d rules left out in turn in"
            + " %.1f s, written in %.1f s%n%s%n",
        args[1],
        mentors.size(),
        (read - start) / 1e9,
        matching.effects().size(),
        (matched - read) / 1e9,
        (written - matched) / 1e9,
        receipt.lines().get(receipt.lines().size() - 2));
  }
}
