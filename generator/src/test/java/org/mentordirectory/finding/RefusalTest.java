package org.mentordirectory.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {
  private static final String FILE = "/scheme/content/a.md";

  private static FileSystemException system(String reason) {
    return new FileSystemException(FILE, null, reason);
  }

  static Stream<Arguments> failures() {
    String gone = FILE + " is not there; check the path, or whether the file was moved";
    String denied =
        FILE
            + " may not be read or written by you; change its permissions, or choose another place";
    String full = "the disk is full, so %s cannot be written; free some space, and try again";
    return Stream.of(
        arguments(new NoSuchFileException(FILE), gone),
        arguments(new FileNotFoundException(FILE + " (No such file or directory)"), gone),
        arguments(new AccessDeniedException(FILE), denied),
        arguments(new FileNotFoundException(FILE + " (Permission denied)"), denied),
        arguments(system("Operation not permitted"), denied),
        arguments(system("No space left on device"), full.formatted(FILE)),
        arguments(new IOException("No space left on device"), full.formatted("a file")),
        arguments(
            system("Disk quota exceeded"),
            "your share of the disk is full, so %s cannot be written; delete what you do not need, and"
                    .formatted(FILE)
                + " try again"),
        arguments(
            system("File too large"),
            FILE
                + " would be larger than a file may be here; raise the limit that `ulimit -f`"
                + " shows, or choose another disk"),
        arguments(
            system("Read-only file system"),
            FILE + " is on a disk that can only be read; choose a folder on another"),
        arguments(
            new FileAlreadyExistsException(FILE),
            FILE + " is there already and in the way; move it away, or choose another place"),
        arguments(
            new NotDirectoryException(FILE),
            FILE + " is a file and has to be a folder; move it, or give a folder"),
        arguments(
            system("Is a directory"),
            FILE + " is a folder and has to be a file; give the file itself"),
        arguments(
            new DirectoryNotEmptyException(FILE),
            FILE + " got new files while it was replaced; close what writes there, and try again"),
        arguments(
            new FileSystemLoopException(FILE),
            FILE + " is a link that leads back to itself; remove the link"),
        arguments(
            new AtomicMoveNotSupportedException(FILE, FILE, "across devices"),
            FILE
                + " cannot be moved in one step here; choose a folder on one disk of this machine"),
        arguments(
            system("File name too long"),
            FILE + " is too long for a file's name here; choose a shorter one"),
        arguments(
            system("Too many open files"),
            "this machine lets a program open no more files, so %s cannot be; close other programs, or"
                    .formatted(FILE)
                + " raise the limit that `ulimit -n` shows"),
        arguments(
            system("Input/output error"),
            "the disk cannot read or write %s; copy your files to another disk".formatted(FILE)),
        arguments(
            system("Device or resource busy"),
            FILE
                + " cannot be replaced while it is in use, as where a disk is mounted; choose a"
                + " place inside it or beside it"),
        arguments(
            new MalformedInputException(1), "a file is not text in UTF-8; save it again as UTF-8"),
        arguments(
            new IOException("User limit of inotify watches reached"),
            "this machine watches no more folders for changes; raise its limit, on Linux by `sudo"
                + " sysctl fs.inotify.max_user_watches=524288`, or close other programs that"
                + " watch"),
        arguments(
            new IOException("User limit of inotify instances reached or too many open files"),
            "no more programs may watch folders for changes on this machine; close one of them, or"
                + " raise the limit, on Linux by `sudo sysctl fs.inotify.max_user_instances=512`"),
        arguments(
            system("the moon is full"),
            FILE
                + " cannot be read or written: the moon is full (FileSystemException); look whether"
                + " it and its disk are all right"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void theMachineIsUnderstoodAndWhatToDoIsSaid(IOException failure, String sentence) {
    Refusal refusal = Refusal.of(failure);
    assertThat(refusal).hasMessage(sentence).hasCause(failure);
    assertThat(Refusal.of(new UncheckedIOException(failure))).hasMessage(sentence);
  }

  @Test
  void theSentencesAreThoseOfThisMachine(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "a");
    for (Path wrong : List.of(folder.resolve("none"), file.resolve("below"), folder)) {
      try {
        Files.readString(wrong);
      } catch (IOException e) {
        assertThat(Refusal.of(e).getMessage())
            .startsWith(e instanceof FileSystemException ? wrong.toString() : "")
            .doesNotContain("cannot be read or written");
      }
    }
  }

  @Test
  void whatNobodyHasThoughtOfIsAFaultOfTheProgramAndNotOfTheReader() {
    var bug = new IllegalStateException("no page 7");
    assertThat(Refusal.of(bug))
        .hasMessage(
            "this is a fault of the program, and not of your files:"
                + " java.lang.IllegalStateException: no page 7; please report it to those who make"
                + " the Mentor Directory, with what `mvn -e` shows")
        .hasCause(bug);
  }

  @Test
  void theMessageHasALineForEachFinding() {
    var refusal =
        new Refusal(
            List.of(
                Finding.error(Position.of(Path.of("/home/me/a.csv")).at(3), "mend `x`"),
                Finding.error(Position.startOf("mentors/a.md"), "yaml", "mend `y`"),
                Finding.error(Position.named("--name"), "mend `z`"),
                Finding.error(Position.NOWHERE, "mend all")));
    assertThat(refusal)
        .hasMessage(
            """
            a.csv:3: error: mend `x`
            mentors/a.md:1:1: error: mend `y` [yaml]
            --name: error: mend `z`
            mend all\
            """);
  }

  @Test
  void aSentenceOfOnePlaceTakesItsValues() {
    assertThat(new Refusal(Position.of(Path.of("a.csv")), "%d of %s", 3, "x"))
        .hasMessage("a.csv: error: 3 of x");
    assertThat(new Refusal("100% of it")).hasMessage("100% of it");
  }
}
