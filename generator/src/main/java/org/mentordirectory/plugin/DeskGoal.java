package org.mentordirectory.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.EvaluateException;
import org.mentordirectory.content.SiteException;
import org.mentordirectory.desk.PrivateReport;
import org.mentordirectory.match.MatchException;

/** What the goals for the coordinator's desk have in common. */
final class DeskGoal {
  private DeskGoal() {}

  /** Something that can fail as such a goal fails. */
  interface Service {
    /** Does the work; gives lines for the log, remarks first. */
    List<String> run() throws IOException, MatchException, EvaluateException, SiteException;
  }

  /**
   * Where the pages of a goal go: the folder that was asked for, or one of a name beside the
   * private file.
   */
  static PrivateReport.Place place(
      @Nullable File output, File from, String name, File content, boolean replace)
      throws MojoExecutionException {
    Path folder =
        output == null
            ? from.toPath().toAbsolutePath().normalize().resolveSibling(name)
            : output.toPath();
    return new PrivateReport.Place(folder, Outcome.folder(content), replace);
  }

  /**
   * The same for a goal that can do without a private file: then its usual folder, in which each
   * run takes the place of the last, since nobody has written there.
   */
  static PrivateReport.Place place(
      @Nullable File output, @Nullable File from, File usual, File content, boolean replace)
      throws MojoExecutionException {
    if (from != null) {
      return place(output, from, usual.getName(), content, replace);
    }
    return new PrivateReport.Place(
        (output == null ? usual : output).toPath(),
        Outcome.folder(content),
        replace || output == null);
  }

  /**
   * Runs a service.
   *
   * @throws MojoFailureException if something in the files is wrong; each thing is a line of the
   *     log
   * @throws MojoExecutionException if the work could not be done; the message says why
   */
  static void run(Log log, Service service) throws MojoExecutionException, MojoFailureException {
    try {
      service.run().forEach(log::info);
    } catch (MatchException | EvaluateException e) {
      throw Outcome.refused(e.getMessage(), log);
    } catch (SiteException e) {
      throw new MojoExecutionException(e.getMessage());
    } catch (IOException e) {
      throw Outcome.unreadable(e);
    }
  }
}
