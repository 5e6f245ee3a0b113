package org.mentordirectory.desk;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of GitLab's pipeline, run as a runner runs them. */
class GitLabCommandsIT {
  @Test
  void theyAreThoseOfTheOtherForgesAndReviewAProposal(@TempDir Path temp) throws IOException {
    try (var desk = new Desk(temp)) {
      desk.aMentor();
      review(desk);
    }
  }

  private static void review(Desk desk) throws IOException {
    Path project = desk.clone("merge-request");
    Files.createDirectories(project.resolve(".m2/repository"));
    Files.writeString(project.resolve(".m2/repository/planted.jar"), "x");
    desk.push(project, "merge-request");
    Map<String, Map<String, Object>> pipeline = GitLabExample.pipeline();
    var commands = new ArrayList<String>(GitLabExample.commands(pipeline));
    Set<String> same =
        Workflow.all().stream()
            .flatMap(workflow -> workflow.steps().stream())
            .filter(step -> step.run() != null)
            .map(Workflow.Step::command)
            .collect(toSet());
    assertThat(commands).filteredOn(same::contains).hasSize(2);
    commands.removeAll(same);
    assertThat(commands).endsWith("mv target/site public");
    List<String> review = commands.subList(0, commands.size() - 1);
    var variables = Map.of("PROPOSED", project + "-proposed", "BASE", "origin/main");

    // A runner comes back to the folder of the last time.
    desk.run(project, String.join("\n", review.subList(0, 4)), variables);
    desk.run(project, "git checkout --quiet --force --detach merge-request");
    desk.run(project, String.join("\n", review), variables);

    assertThat(project.resolve(".m2/repository/planted.jar")).doesNotExist();
    assertThat(project.resolve("target/quality.json")).content().contains("\"review\"");
    assertThat(project.resolve("target/review/index.html")).exists();
    assertThat(project.resolve("target/site/index.html")).exists();
  }
}
