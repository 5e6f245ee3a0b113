package org.mentordirectory.desk.match;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.desk.ReasonWords;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.match.Matching;
import org.mentordirectory.match.Pair;
import org.mentordirectory.pairs.LogColumn;
import org.mentordirectory.sheet.LongerTable;
import org.mentordirectory.sheet.Table;

/**
 * The pairings as a spreadsheet, with the day and the basis of each, and columns for what happens
 * afterwards, which {@code mentor:pairs} reads.
 */
record PairingLog(Matching matching, MatchReport.Term term, ReasonWords words) {
  private static final List<String> TO_FILL_IN = LogColumn.toFillIn();

  private static final List<String> COLUMNS =
      Stream.concat(
              Stream.of(
                  LogColumn.MENTEE.title(),
                  LogColumn.MENTOR.title(),
                  LogColumn.PROFILE.title(),
                  LogColumn.PROPOSED.title(),
                  LogColumn.START.title(),
                  LogColumn.MIDDLE.title(),
                  LogColumn.END.title(),
                  "score",
                  "fit",
                  "choices",
                  "fixed",
                  "basis",
                  "does not fit"),
              TO_FILL_IN.stream())
          .toList();

  /** All rows of the log that there is, as they are, and below them the new pairs. */
  String text() throws IOException, Refusal {
    List<List<String>> rows = matching.pairs().stream().filter(this::isNew).map(this::row).toList();
    Optional<Path> before = matching.pool().log();
    return before.isEmpty()
        ? Table.text(COLUMNS, rows)
        : LongerTable.text(
            before.get(),
            COLUMNS,
            List.of(LogColumn.MENTEE.title(), LogColumn.MENTOR.title()),
            rows.stream().map(PairingLog::byColumn).toList());
  }

  /** Whether the log does not have a pair already, as a proposal that nobody has answered. */
  boolean isNew(Pair pair) {
    return matching.pool().proposedBefore(pair.mentee()).stream()
        .noneMatch(before -> before == pair.mentor());
  }

  private static Map<String, String> byColumn(List<String> row) {
    return IntStream.range(0, row.size()).boxed().collect(Collectors.toMap(COLUMNS::get, row::get));
  }

  private List<String> row(Pair pair) {
    Mentor mentor = matching.pool().mentors().get(pair.mentor());
    Stream<String> known =
        Stream.of(
            matching.pool().mentees().get(pair.mentee()).name(),
            mentor.name(),
            mentor.slug(),
            term.today().toString(),
            term.start().toString(),
            term.middle().toString(),
            term.end().toString(),
            String.valueOf(pair.score()),
            pair.level().key(),
            pair.bonus() > 0 ? String.valueOf(pair.bonus()) : "",
            pair.fixed() ? "yes" : "",
            String.join("; ", words.of(pair.reasons(), true)),
            String.join("; ", words.of(pair.reasons(), false)));
    return Stream.concat(known, TO_FILL_IN.stream().map(column -> "")).toList();
  }
}
