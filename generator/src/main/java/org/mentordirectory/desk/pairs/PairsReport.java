package org.mentordirectory.desk.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.pairs.PairingOverview;
import org.mentordirectory.pairs.Pairings;
import org.mentordirectory.sheet.PrivatePath;
import org.mentordirectory.words.Messages;

/** How every pairing stands: a page, letters for what is due, and reminders for a calendar. */
public final class PairsReport {
  /** The reminders. */
  static final String CALENDAR = "reminders.ics";

  private PairsReport() {}

  /**
   * Writes the report.
   *
   * @param log the log of the pairings, outside of the repository
   * @param today the day on which the pairings are looked at
   * @throws Refusal if anything in the log is wrong, if the log or the place is in the repository,
   *     or the place holds something that would be lost
   */
  public static Receipt write(Path log, LocalDate today, PrivateReport.Place place)
      throws IOException, Refusal {
    PrivatePath.refuse(log, place.content());
    Content content = ContentReader.read(place.content());
    PairingOverview following = PairingOverview.of(Pairings.read(log, today), today);
    var lines = new ArrayList<String>();
    PrivateReport.write(
        place,
        content.scheme(),
        folder -> {
          Messages messages = folder.messages();
          var letters = new FollowLetters(following, content, messages);
          var reminders = new Reminders(following, content, messages);
          var pages = new FollowPages(following, content, messages);
          FollowPages.Model model =
              pages.model(
                  log.getFileName().toString(), letters.all().size(), reminders.entries().size());
          folder.page(
              PrivateReport.PAGE, "desk/pairs-report.ftlh", messages.text("follow.title"), model);
          folder.bytes(CALENDAR, reminders.bytes());
          letters.write(folder);
          lines.add(pages.summary());
          lines.add(messages.text("follow.log.calls", following.calls().size()));
        });
    lines.add(place.told());
    return new Receipt(List.of(), lines);
  }
}
