package org.mentordirectory.plugin;

import java.io.File;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.desk.event.EventPapers;
import org.mentordirectory.event.EventPlan;
import org.mentordirectory.event.EventSettings;
import org.mentordirectory.match.MatchingInput;

/**
 * Plans a meet-a-mentor event: who meets whom in which round at which table, and the papers to
 * print. The choices that people make afterwards go to {@code mentor:match}.
 */
@Mojo(name = "event", aggregator = true, requiresProject = false, threadSafe = true)
public final class EventMojo extends AbstractMojo {
  /** The folder with {@code scheme.yaml}. */
  @Parameter(property = "mentor.content", defaultValue = "content")
  private File content;

  /** The mentees who come: a spreadsheet (CSV) or a folder of profiles, outside the repository. */
  @Parameter(property = "mentor.from", required = true)
  private File from;

  /** The file that says what the columns of the spreadsheet mean. */
  @Parameter(property = "mentor.columns")
  private @Nullable File columns;

  /** What people said of each other before, such as at an earlier event. */
  @Parameter(property = "mentor.choices")
  private @Nullable File choices;

  /** The folder that the papers go to; by default {@code event} beside the mentees' file. */
  @Parameter(property = "mentor.output")
  private @Nullable File output;

  /** Whether older papers there are replaced. */
  @Parameter(property = "mentor.overwrite", defaultValue = "false")
  private boolean overwrite;

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
  public void execute() throws MojoExecutionException, MojoFailureException {
    PrivateReport.Place place = DeskGoal.place(output, from, "event", content, overwrite);
    var request =
        new MatchingInput.Request(
            place.content(),
            from.toPath(),
            Optional.ofNullable(columns).map(File::toPath),
            Optional.ofNullable(choices).map(File::toPath),
            LocalDate.now());
    DeskGoal.run(
        getLog(),
        () -> {
          var settings = EventSettings.of(said());
          return EventPapers.write(EventPlan.of(MatchingInput.of(request), settings), place);
        });
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

  private static void put(Map<String, String> said, String name, @Nullable String value) {
    if (value != null) {
      said.put(name, value);
    }
  }
}
