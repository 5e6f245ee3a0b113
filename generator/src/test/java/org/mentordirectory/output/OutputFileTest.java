package org.mentordirectory.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Refusal;

class OutputFileTest {
  @TempDir private Path temp;
  private Path file;

  @BeforeEach
  void aFile() throws IOException {
    file = Files.writeString(temp.resolve("due.md"), "old");
  }

  @Test
  void aFileIsReplacedAndNothingIsLeftBesideIt() throws Exception {
    Files.writeString(temp.resolve(".due.md.new-0123456789abcdef"), "of a run that was killed");
    OutputFile.write(file, "new");

    assertThat(file).hasContent("new");
    assertThat(temp.toFile().list()).containsExactly("due.md");
  }

  @Test
  void itsFolderIsMade() throws Exception {
    OutputFile.write(temp.resolve("a/b/due.md"), "new");
    assertThat(temp.resolve("a/b/due.md")).hasContent("new");
  }

  @Test
  void whoMayReadItStaysAsItWas() throws Exception {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    OutputFile.write(file, "new");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void aSymbolicLinkStaysOne() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("link.md"), Path.of("due.md"));
    OutputFile.write(link, "new");

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void aFileThatIsThereIsNotMadeAnew() {
    assertThatThrownBy(() -> OutputFile.create(file, new byte[0]))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("old");
  }

  @Test
  void aSecondRunIsToldToWait() throws Exception {
    OutputLock first = Beside.of(RealPath.of(file)).lock();
    try {
      assertThatThrownBy(() -> OutputFile.write(file, "new"))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("another run is writing to");
    } finally {
      first.close();
    }
    assertThat(file).hasContent("old");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatIsNoFileIsWrittenToAndNotReplaced() throws Exception {
    Path full = Path.of("/dev/full");
    assertThatThrownBy(() -> OutputFile.write(full, "new"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left on device");
    assertThat(Files.isRegularFile(full)).isFalse();
  }
}
