package org.mentordirectory.desk.pairs;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mentordirectory.content.Content;
import org.mentordirectory.output.Sha256;
import org.mentordirectory.pairs.CheckIn;
import org.mentordirectory.pairs.Pairing;
import org.mentordirectory.pairs.PairingOverview;
import org.mentordirectory.pairs.PairingStatus;
import org.mentordirectory.site.calendar.CalendarEntry;
import org.mentordirectory.site.calendar.CalendarWriter;
import org.mentordirectory.words.Messages;

/**
 * When the coordinator asks each pair how it goes, as entries for the coordinator's own calendar.
 * Calendars are often shared, so an entry does not say what for. It is the same one each time it is
 * written, so that it is moved and not doubled.
 */
record Reminders(PairingOverview following, Content content, Messages messages) {
  private static final int DIGITS = 16;

  byte[] bytes() {
    return new CalendarWriter(content.scheme().zone(), following.today())
        .write(messages.text("follow.calendar"), Optional.empty(), entries());
  }

  /** In the order of the log, and of each pair in the order of days. */
  List<CalendarEntry> entries() {
    return following.standings().stream()
        .flatMap(standing -> standing.checks().stream().map(check -> entry(standing, check)))
        .toList();
  }

  private CalendarEntry entry(PairingStatus standing, CheckIn check) {
    Pairing pairing = standing.pairing();
    return new CalendarEntry(
        uid(pairing, check.kind()),
        check.day(),
        Optional.empty(),
        Optional.empty(),
        messages.text("follow.entry", pairing.mentee(), pairing.mentor()),
        messages.text("follow.entry.text"),
        Optional.empty(),
        Optional.empty(),
        false,
        true);
  }

  /**
   * Of the two people alone, so that another day moves the entry; their names can't be read in it.
   */
  private String uid(Pairing pairing, CheckIn.Kind kind) {
    String pair = folded(pairing.mentee()) + "\n" + folded(pairing.mentor());
    return "%s-%s@%s"
        .formatted(
            HexFormat.of().formatHex(Sha256.of(pair)).substring(0, DIGITS),
            kind.word(),
            content.scheme().address().getHost());
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
