package org.mentordirectory.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentordirectory.sample.SchemeFolder;

/** What goals find in what people sent is as private as that. */
class PrivateFindingsTest {
  @TempDir private Path temp;
  private Path repository;
  private Path sent;

  @BeforeEach
  void aRepositoryAndAFileBesideIt() throws Exception {
    repository = temp.resolve("repository");
    new SchemeFolder(repository.resolve("content"));
    Files.createDirectory(repository.resolve(".git"));
    sent = Files.writeString(temp.resolve("sent.csv"), "Kit Moss\n");
  }

  static List<Class<? extends Goal>> goals() {
    return GoalClasses.all().stream().filter(InputGoal.class::isAssignableFrom).toList();
  }

  private Throwable end(Class<? extends Goal> type, Path from, Path report) throws Exception {
    Goal goal = GoalClasses.make(type);
    GoalClasses.set(goal, "content", repository.resolve("content").toFile());
    GoalClasses.set(goal, "version", "1");
    GoalClasses.set(goal, "from", from.toFile());
    GoalClasses.set(goal, "report", report.toFile());
    goal.setLog(new KeptLog(line -> {}));
    return catchThrowable(goal::execute);
  }

  @ParameterizedTest
  @MethodSource("goals")
  void theirFileIsOpenToTheReaderAlone(Class<? extends Goal> type) throws Exception {
    Path report = Files.writeString(temp.resolve("findings.txt"), "older, and open to all");
    end(type, sent, report);

    assertThat(report).content().contains("sent.csv");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(report)))
        .isEqualTo("rw-------");
  }

  @ParameterizedTest
  @MethodSource("goals")
  void theirFileStaysOutOfTheRepository(Class<? extends Goal> type) throws Exception {
    Path report = repository.resolve("target/findings.txt");

    assertThat(end(type, sent, report))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith(report + " is in the repository");
    assertThat(report).doesNotExist();
  }

  @Test
  void anIssueInTheRepositoryMayHaveTheirFileThere() throws Exception {
    Path issue = Files.writeString(repository.resolve("answers.md"), "### Name\n\nKit Moss\n");
    Path report = repository.resolve("target/findings.txt");
    end(ImportMojo.class, issue, report);

    assertThat(report).isNotEmptyFile();
  }
}
