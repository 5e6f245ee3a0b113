package org.mentordirectory.desk.match;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mentordirectory.content.SiteException;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.ReasonWords;
import org.mentordirectory.match.Matching;
import org.mentordirectory.match.Scores;
import org.mentordirectory.site.theme.Messages;

/** The report of a matching: pages, a log of the pairings, and letters for each pair. */
public final class MatchReport {
  /** The report's first page. */
  public static final String PAGE = "index.html";

  /** The log of the pairings. */
  static final String LOG = "pairings.csv";

  private static final String SHORTLISTS = "shortlists.html";

  private MatchReport() {}

  /**
   * Writes the report.
   *
   * @param term when the pairings begin and end
   * @return lines for the log
   * @throws SiteException if the place is in the repository, or holds something that would be lost
   */
  public static List<String> write(Matching matching, Term term, PrivateReport.Place place)
      throws IOException, SiteException {
    var lines = new ArrayList<>(matching.pool().remarks());
    PrivateReport.write(
        place,
        matching.pool().scheme(),
        folder -> {
          Messages messages = folder.messages();
          var words = new ReasonWords(matching.pool().scheme(), messages);
          var pages = new MatchPages(matching, messages, words);
          folder.page(PAGE, "desk/match-report.ftlh", messages.text("pairs.title"), pages.model());
          folder.page(
              SHORTLISTS,
              "desk/match-shortlists.ftlh",
              messages.text("pairs.shortlists"),
              pages.shortlists());
          folder.text(LOG, new PairingLog(matching, term, words).text());
          new PairLetters(matching, term, words, messages).write(folder);
        });
    lines.add(
        "%d of %d mentees have a mentor; the mean score of the pairs is %d of %d"
            .formatted(
                matching.pairs().size(),
                matching.pool().mentees().size(),
                matching.mean(),
                Scores.HIGHEST));
    lines.add("Read it in " + place.output().resolve(PAGE));
    return lines;
  }

  /**
   * When pairings begin and end.
   *
   * @param today the day on which the pairs are made
   */
  public record Term(LocalDate today, LocalDate start, LocalDate end) {
    /** Half way, when the evaluation at mid-term is due. */
    LocalDate middle() {
      return start.plusDays((end.toEpochDay() - start.toEpochDay()) / 2);
    }
  }
}
