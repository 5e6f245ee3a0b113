package org.mentordirectory.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTest {
  @TempDir private Path temp;

  @Test
  void whatIsPrivateIsOpenToItsOwnerAlone() throws Exception {
    try (Staging staging = Staging.beside(temp.resolve("out"), Sources.of(), true, Access.OWNER)) {
      staging.folder().text("letters/kit.html", "Dear Kit,");
      staging.folder().inside("assets/shared").text("site.css", "");
      assertThat(permissions(staging.folder().root())).containsOnly("rwx------", "rw-------");
      staging.replace();
    }
    assertThat(permissions(temp.resolve("out"))).containsOnly("rwx------", "rw-------");
  }

  @Test
  void aFileThatIsWrittenAnewHasItsNewTextAlone() throws IOException {
    var folder = new OutputFolder(temp.resolve("a"), Access.OWNER);
    folder.text("b", "long");
    folder.text("b", "new");
    assertThat(temp.resolve("a/b")).hasContent("new");
  }

  private static List<String> permissions(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(AccessTest::permission).distinct().toList();
    }
  }

  private static String permission(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
