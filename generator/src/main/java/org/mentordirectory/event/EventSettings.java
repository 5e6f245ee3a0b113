package org.mentordirectory.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mentordirectory.finding.FindingList;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Refusal;

/**
 * What the coordinator says of an event; lengths in minutes.
 *
 * @param rounds how many
 * @param minutes the length of a round
 * @param change between two rounds
 * @param pause the length of the break; 0 for none
 * @param after after how many rounds the break is
 * @param start when the first round begins
 * @param seats for mentees at one table at a time
 * @param tables how many
 * @param mentors names or slugs of those who come; all who are listed if there are none
 * @param event the slug of the event's page
 */
public record EventSettings(
    OptionalInt rounds,
    int minutes,
    int change,
    OptionalInt pause,
    OptionalInt after,
    Optional<LocalTime> start,
    int seats,
    OptionalInt tables,
    List<String> mentors,
    Optional<String> event) {
  private static final int MINUTES = 8;
  private static final int CHANGE = 2;
  private static final int PAUSE = 15;
  private static final int ROUNDS_WITHOUT_PAUSE = 3;

  /** The greatest number of anything; greater ones are slips of the finger. */
  private static final int MOST = 1000;

  /**
   * Understands what was said.
   *
   * @param said by the names of the components, as typed; what is not in it has its usual value
   * @throws Refusal if anything makes no sense; with a finding for each thing
   */
  public static EventSettings of(Map<String, String> said) throws Refusal, IOException {
    var reader = new Reader(said, new FindingList());
    var settings =
        new EventSettings(
            reader.number("rounds", 1, "how many rounds"),
            reader.number("minutes", 1, "the minutes of a round").orElse(MINUTES),
            reader.number("change", 0, "the minutes between two rounds").orElse(CHANGE),
            reader.number("break", 0, "the minutes of the break, 0 for none"),
            reader.number("breakAfter", 1, "after how many rounds the break is"),
            reader.time(),
            reader.number("seats", 1, "how many mentees sit at a table at a time").orElse(1),
            reader.number("tables", 1, "how many tables there are"),
            reader.names(),
            reader.text("event"));
    reader.found.refuseErrors();
    return settings;
  }

  /**
   * The times of the day.
   *
   * @param count how many rounds there are
   * @param usual when the first begins if nothing was said
   * @throws Refusal if it does not fit into the day, or the break is not between rounds
   */
  Timetable timetable(int count, LocalTime usual) throws Refusal {
    if (after.isPresent() && after.getAsInt() >= count) {
      throw new Refusal(
          "there is no break after %s of %s rounds; give a smaller number by --breakAfter"
              .formatted(after.getAsInt(), count));
    }
    var timetable =
        new Timetable(
            start.orElse(usual),
            count,
            minutes,
            change,
            pause.orElse(count > ROUNDS_WITHOUT_PAUSE ? PAUSE : 0),
            after.orElse(count / 2));
    if (timetable.start().toSecondOfDay() / 60 + timetable.length() >= 24 * 60) {
      throw new Refusal(
          "the last round would end after midnight; give an earlier time by --start, or"
              + " fewer or shorter rounds by --rounds and --minutes");
    }
    return timetable;
  }

  private record Reader(Map<String, String> said, FindingList found) {
    Optional<String> text(String name) {
      return Optional.ofNullable(said.get(name)).map(String::strip).filter(is -> !is.isEmpty());
    }

    OptionalInt number(String name, int least, String what) {
      Optional<String> text = text(name);
      if (text.isEmpty()) {
        return OptionalInt.empty();
      }
      int number = text.get().matches("\\d{1,4}") ? Integer.parseInt(text.get()) : -1;
      if (number < least || number > MOST) {
        found.error(
            Position.NOWHERE,
            "`%s` is not %s; give a number from %d to %d by --%s",
            text.get(),
            what,
            least,
            MOST,
            name);
      }
      return OptionalInt.of(number);
    }

    Optional<LocalTime> time() {
      try {
        return text("start")
            .map(text -> LocalTime.parse(text.matches("\\d:\\d\\d") ? "0" + text : text));
      } catch (DateTimeException e) {
        found.error(
            Position.NOWHERE,
            "`%s` is no time of day; give when the first round begins, such as 13:30, by"
                + " --start",
            said.get("start"));
        return Optional.empty();
      }
    }

    /** Names with commas between them, or the lines of a file. */
    List<String> names() throws IOException {
      Optional<String> text = text("mentors");
      if (text.isEmpty()) {
        return List.of();
      }
      Optional<Path> file = text.flatMap(Reader::path).filter(Files::isRegularFile);
      Stream<String> names =
          file.isPresent()
              ? Files.readString(file.get()).replaceFirst("^\uFEFF", "").lines()
              : Stream.of(text.get().split("[,;]"));
      List<String> all = names.map(String::strip).filter(Predicate.not(String::isEmpty)).toList();
      if (all.isEmpty()) {
        found.error(
            Position.NOWHERE,
            "no mentor is named in `%s`; give names with commas between them, or a file with one a"
                + " line, by --mentors",
            text.get());
      }
      return all;
    }

    private static Optional<Path> path(String text) {
      try {
        return Optional.of(Path.of(text));
      } catch (InvalidPathException e) {
        return Optional.empty(); // names, then
      }
    }
  }
}
