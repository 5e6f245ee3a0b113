package org.mentordirectory.plugin;

import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.finding.Refusal;

/** Lists the goals, or says what one of them can be told. */
@Mojo(name = "help", aggregator = true, requiresProject = false, threadSafe = true)
public final class HelpMojo extends AbstractMojo {
  /** The goal that is explained. */
  @Parameter(property = "mentor.goal")
  private @Nullable String goal;

  @Override
  public void execute() throws MojoFailureException {
    try {
      GoalCatalogue catalogue = GoalCatalogue.read();
      GoalHelp help = new GoalHelp(catalogue);
      System.out.print(goal == null ? help.list() : help.of(catalogue.goal(goal)));
      System.out.flush();
    } catch (IOException | Refusal e) {
      throw new MojoFailureException(Refusal.of(e).getMessage());
    }
  }
}
