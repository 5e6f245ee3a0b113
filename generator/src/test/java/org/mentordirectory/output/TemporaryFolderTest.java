package org.mentordirectory.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {
  private static final String NAME = "mentor-test";

  @TempDir private Path place;

  @Test
  void nothingIsLeftWhenItCloses() throws IOException {
    try (var folder = made(place)) {
      Files.writeString(folder.path().resolve("a"), "A");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(entries().get(0))))
          .isEqualTo("rwx------");
    }
    assertThat(entries()).isEmpty();
  }

  @Test
  void whatAKilledProgramLeftGoesWithTheNext() throws IOException {
    Path left = Files.createDirectories(place.resolve(NAME + "1/files"));
    Files.writeString(left.resolve("mentees.md"), "name: Kit Moss\n");
    Files.createFile(place.resolve(NAME + "1/lock"));
    age(left.getParent());
    made(place).close();
    assertThat(entries()).isEmpty();
  }

  @Test
  void whatIsInUseOrJustMadeStays() throws IOException {
    Path made = Files.createDirectories(place.resolve(NAME + "1"));
    try (var used = made(place)) {
      age(used.path().getParent());
      made(place).close();
      assertThat(entries()).containsExactlyInAnyOrder(made, used.path().getParent());
    }
  }

  @Test
  void whatThisProgramUsesIsNoOtherProgramsToTakeAway() throws Exception {
    try (var used = made(place)) {
      age(used.path().getParent());
      made(place).close();
      Process program = program();
      assertThat(program.getInputStream().read()).isEqualTo('2');
      assertThat(used.path()).exists();
      program.destroy();
      program.waitFor();
    }
  }

  @Test
  void aProgramThatIsToldToEndTakesItAway() throws Exception {
    Process program = program();
    assertThat(program.getInputStream().read()).isEqualTo('1');
    assertThat(entries()).hasSize(1);
    program.destroy();
    program.waitFor();
    assertThat(entries()).isEmpty();
  }

  @Test
  void aProgramThatIsKilledLeavesItToTheNext() throws Exception {
    Process program = program();
    assertThat(program.getInputStream().read()).isEqualTo('1');
    age(entries().get(0));
    made(place).close();
    assertThat(entries()).hasSize(1);
    program.destroyForcibly().waitFor();
    made(place).close();
    assertThat(entries()).isEmpty();
  }

  private static TemporaryFolder made(Path place) throws IOException {
    return new TemporaryFolder(NAME, Files.createTempDirectory(place, NAME + TemporaryFolder.OURS));
  }

  private Process program() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Waiting.class.getName(),
            place.toString())
        .start();
  }

  private static void age(Path folder) throws IOException {
    Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minusSeconds(3600)));
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> entries = Files.list(place)) {
      return entries.toList();
    }
  }

  /** A program that makes a folder, says so, and waits for its end. */
  static final class Waiting {
    private Waiting() {}

    public static void main(String[] words) throws Exception {
      var folder = made(Path.of(words[0]));
      System.out.print(Files.list(folder.path().getParent().getParent()).count());
      System.out.flush();
      Thread.currentThread().join();
    }
  }
}
