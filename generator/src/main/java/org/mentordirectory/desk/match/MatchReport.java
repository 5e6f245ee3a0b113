package org.mentordirectory.desk.match;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.FrontMatter;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.ReasonWords;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.match.Matching;
import org.mentordirectory.match.RunningPairs;
import org.mentordirectory.words.Messages;

/** The report of a matching: pages, a log of the pairings, and letters for each pair. */
public final class MatchReport {
  /** The log of the pairings. */
  static final String LOG = "pairings.csv";

  private static final String SHORTLISTS = "shortlists.html";

  private MatchReport() {}

  /**
   * Writes the report.
   *
   * @param term when the pairings begin and end
   * @throws Refusal if the place is in the repository, or holds something that would be lost
   */
  public static Receipt write(Matching matching, Term term, PrivateReport.Place place)
      throws IOException, Refusal {
    PrivateReport.write(
        place,
        matching.pool().scheme(),
        folder -> {
          Messages messages = folder.messages();
          var words = new ReasonWords(matching.pool().scheme(), messages);
          var pages = new MatchPages(matching, messages, words);
          folder.page(
              PrivateReport.PAGE,
              "desk/match-report.ftlh",
              messages.text("pairs.title"),
              pages.model());
          folder.page(
              SHORTLISTS,
              "desk/match-shortlists.ftlh",
              messages.text("pairs.shortlists"),
              pages.shortlists());
          folder.text(LOG, new PairingLog(matching, term, words).text());
          new PairLetters(matching, term, words, messages).write(folder);
        });
    int mentees = matching.pool().mentees().size();
    long kept = matching.pool().kept().stream().map(RunningPairs.Kept::mentee).distinct().count();
    return new Receipt(
        matching.pool().remarks(),
        Stream.of(
                mentees == 0
                    ? ""
                    : matching.pairs().isEmpty()
                        ? "0 of %s mentees have a mentor".formatted(mentees)
                        : "%s of %s mentees have a mentor; how well they fit: %s"
                            .formatted(matching.pairs().size(), mentees, levels(matching)),
                kept == 0
                    ? ""
                    : kept == 1
                        ? "1 keeps the mentor they have"
                        : "%s keep the mentors they have".formatted(kept),
                place.told())
            .filter(line -> !line.isEmpty())
            .toList());
  }

  private static String levels(Matching matching) {
    return matching.levels().entrySet().stream()
        .map(level -> "%s %s".formatted(level.getValue(), level.getKey().key()))
        .collect(Collectors.joining(", "));
  }

  /**
   * When pairings begin and end.
   *
   * @param today the day on which the pairs are made
   */
  public record Term(LocalDate today, LocalDate start, LocalDate end) {
    /**
     * A term as it is typed.
     *
     * @param first the day on which the pairings begin; today if it is absent
     * @param period how long they last, such as {@code P9M}
     * @throws Refusal if one of them cannot be understood
     */
    public static Term of(LocalDate today, Optional<String> first, String period) throws Refusal {
      LocalDate start = first.isPresent() ? day(first.get()) : today;
      Period length =
          FrontMatter.parsePeriod(period)
              .orElseThrow(
                  () ->
                      new Refusal(
                          "`%s` is no period; give one such as P9M, for nine months, by"
                              + " --period",
                          period));
      return new Term(today, start, start.plus(length));
    }

    private static LocalDate day(String typed) throws Refusal {
      return FrontMatter.parseDate(typed)
          .orElseThrow(
              () -> new Refusal("`%s` is no day; give one such as 2027-02-01 by --start", typed));
    }

    /** Half way, when the evaluation at mid-term is due. */
    LocalDate middle() {
      return start.plusDays((end.toEpochDay() - start.toEpochDay()) / 2);
    }
  }
}
