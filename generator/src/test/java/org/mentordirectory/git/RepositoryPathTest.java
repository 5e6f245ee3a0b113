package org.mentordirectory.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryPathTest {
  @TempDir private Path root;

  @Test
  void aPathBeginsAtTheRootOfItsRepositoryWhereverTheGoalRuns() throws IOException {
    Files.createDirectories(root.resolve("proposed/.git"));
    Path content = Files.createDirectories(root.resolve("proposed/a/content"));

    assertThat(RepositoryPath.of(content, root)).isEqualTo("a/content");
    assertThat(RepositoryPath.of(root.resolve("proposed"), root)).isEmpty();
  }

  @Test
  void withoutARepositoryItBeginsWhereTheGoalRuns() throws IOException {
    Path content = Files.createDirectories(root.resolve("content"));

    assertThat(RepositoryPath.of(content, root)).isEqualTo("content");
    assertThat(RepositoryPath.of(content, root.resolve("elsewhere"))).isEqualTo(content.toString());
  }
}
