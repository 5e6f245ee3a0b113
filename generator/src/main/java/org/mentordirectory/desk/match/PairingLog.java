package org.mentordirectory.desk.match;

import java.util.List;
import java.util.stream.Stream;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.desk.ReasonWords;
import org.mentordirectory.match.Matching;
import org.mentordirectory.match.Pair;
import org.mentordirectory.pairs.LogColumn;
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
                  "matched",
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

  String text() {
    return Table.text(COLUMNS, matching.pairs().stream().map(this::row).toList());
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
