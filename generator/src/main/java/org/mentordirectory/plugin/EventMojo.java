package org.mentordirectory.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.desk.event.EventPapers;
import org.mentordirectory.event.EventPlan;
import org.mentordirectory.event.EventSettings;
import org.mentordirectory.finding.Receipt;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.match.MatchingInput;
import org.mentordirectory.match.RunningPairs;

/**
 * Plans a meet-a-mentor event: who meets whom in which round at which table, and the papers to
 * print. The choices that people make afterwards go to the goal {@code match}.
 */
@Mojo(name = "event", aggregator = true, requiresProject = false, threadSafe = true)
public final class EventMojo extends RoundGoal {
  /** What people said of each other before, such as at an earlier event. */
  @Parameter(property = "mentor.choices")
  private @Nullable File choices;

  /** How many rounds; by default 8, or fewer if all have met before. */
  @Parameter(property = "mentor.rounds")
  private @Nullable String rounds;

  /** The minutes of a round; by default 8. */
  @Parameter(property = "mentor.minutes")
  private @Nullable String minutes;

  /** The minutes between two rounds; by default 2. */
  @Parameter(property = "mentor.change")
  private @Nullable String change;

  /** When the first round begins, such as 13:30; by default when the event does. */
  @Parameter(property = "mentor.start")
  private @Nullable String start;

  /** The minutes of the break; by default 15 where there are four rounds or more. */
  @Parameter(property = "mentor.break")
  private @Nullable String pause;

  /** After how many rounds the break is; by default half of them. */
  @Parameter(property = "mentor.breakAfter")
  private @Nullable String breakAfter;

  /** How many mentees sit at one table at a time; by default 1. */
  @Parameter(property = "mentor.seats")
  private @Nullable String seats;

  /** How many tables there are; by default one for each mentor. */
  @Parameter(property = "mentor.tables")
  private @Nullable String tables;

  /** Names or slugs of the mentors who come, or a file with one a line; by default all. */
  @Parameter(property = "mentor.mentors")
  private @Nullable String mentors;

  /** The event's page, by the name of its file in {@code events} without its ending. */
  @Parameter(property = "mentor.event")
  private @Nullable String event;

  @Override
  Receipt run() throws IOException, Refusal {
    var settings = EventSettings.of(said());
    var request =
        new MatchingInput.Request(
                content(),
                from(
                    "the mentees who come, a spreadsheet (CSV) or a folder outside of the repository,"),
                columns(),
                path(choices),
                LocalDate.now())
            .after(running().map(log -> new RunningPairs.Log(log, false)));
    return EventPapers.write(EventPlan.of(MatchingInput.of(request), settings), place("event"));
  }

  private Map<String, String> said() {
    var said = new TreeMap<String, String>();
    put(said, "rounds", rounds);
    put(said, "minutes", minutes);
    put(said, "change", change);
    put(said, "start", start);
    put(said, "break", pause);
    put(said, "breakAfter", breakAfter);
    put(said, "seats", seats);
    put(said, "tables", tables);
    put(said, "mentors", mentors);
    put(said, "event", event);
    return said;
  }

  @Override
  List<Path> inputs() {
    return Stream.concat(super.inputs().stream(), path(choices).stream()).toList();
  }
}
