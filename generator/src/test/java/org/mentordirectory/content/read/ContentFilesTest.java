package org.mentordirectory.content.read;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Photo;

/** Which files of a content folder are read, and what is said about the others. */
class ContentFilesTest {
  private static final String PAGE = "---\ntitle: A\nname: A\n---\nText\n";

  private ContentFolder folder;
  private Path outside;

  @BeforeEach
  void makeFolder(@TempDir Path root) throws IOException {
    folder = new ContentFolder(Files.createDirectory(root.resolve("content")));
    outside = Files.writeString(root.resolve("secret.md"), PAGE.replace("Text", "Secret"));
  }

  @Test
  void filesAreReadInTheOrderOfTheirNames() {
    for (String slug : new String[] {"c", "a", "b", "B", "\u00E4"}) {
      folder.put("mentors/" + slug + ".md", PAGE);
    }
    assertThat(folder.read().mentors())
        .extracting(Mentor::slug)
        .containsExactly("B", "a", "b", "c", "\u00E4");
  }

  @Test
  void theEndingOfAPageMayBeInCapitals() {
    folder.put("mentors/a.MD", PAGE);
    assertThat(folder.read().mentors()).extracting(Mentor::slug).containsExactly("a");
  }

  @Test
  void guidanceMayBeInFolders() {
    folder.put("guidance/deep/er/a.md", PAGE);
    assertThat(folder.read().guidance())
        .extracting(page -> page.document().address())
        .containsExactly("guidance/a/");
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void foldersOfOtherKindsAreReported() {
    folder.put("mentors/old/a.md", PAGE);
    assertThat(folder.read().mentors()).isEmpty();
    assertThat(folder.findings())
        .containsExactly(
            "mentors/old:1:1: error: folders inside `mentors/` are not read; move the files up a"
                + " level [file]");
  }

  @Test
  void menteesAreRefused() {
    folder.put("mentees/kit.md", PAGE);
    assertThat(folder.read().mentees()).isEmpty();
    assertThat(folder.findings())
        .containsExactly(
            "mentees:1:1: error: what mentees say is private, and this folder is in the repository;"
                + " move it out of there and name it by --from [file]");
  }

  @Test
  void hiddenFilesAreIgnored() {
    folder
        .put("mentors/.DS_Store", "x")
        .put("mentors/.a.md.swp", "x")
        .put("mentors/.hidden/a.md", PAGE)
        .put("guidance/.obsidian/a.md", PAGE)
        .put(".git/config", "x")
        .put(".a.md", PAGE);
    assertThat(folder.read().size()).isZero();
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void whatWindowsCannotHoldIsReported() {
    folder
        .put("mentors/con.md", PAGE)
        .put("mentors/Aux.jpg", "x")
        .put("guidance/nul/a.md", PAGE)
        .put("guidance/com1.svg", "x")
        .put("guidance/lpt1.a.md", PAGE)
        .put("con.svg", "x")
        .put("prn/notes.txt", "x")
        .put("notes/old/nul.txt", "x")
        .put("guidance/console.md", PAGE);
    assertThat(folder.read().size()).isOne();
    assertThat(folder.findings())
        .filteredOn(finding -> !finding.startsWith("notes:1:1: warning: this is not read"))
        .allMatch(finding -> finding.contains("no machine with Windows can hold a file of this"))
        .extracting(finding -> finding.replaceAll("(?s):.*rename it, to|if nothing.*", ""))
        .containsExactlyInAnyOrder(
            "mentors/con.md `con-1.md` ",
            "mentors/Aux.jpg `Aux-1.jpg` ",
            "guidance/nul `nul-1` ",
            "guidance/com1.svg `com1-1.svg` ",
            "guidance/lpt1.a.md `lpt1-1.a.md` ",
            "con.svg `con-1.svg` ",
            "prn `prn-1` ",
            "notes/old/nul.txt `nul-1.txt` ");
  }

  @Test
  void strayFilesAreReported() {
    folder.put("mentors/a.docx", "x").put("guidance/b.txt", "x").put("forms/c.jpg", "x");
    assertThat(folder.findings())
        .containsExactly(
            "forms/c.jpg:1:1: error: only pages (`.md`) and drawings (`.svg`, named in a–z, 0–9 and"
                + " hyphens) belong here; take this file out [file]",
            "guidance/b.txt:1:1: error: only pages (`.md`) and drawings (`.svg`, named in a–z, 0–9"
                + " and hyphens) belong here; take this file out [file]",
            "mentors/a.docx:1:1: error: only profiles (`.md`) and photos (`.jpg`, `.png`, `.webp`)"
                + " belong here; take this file out [file]");
  }

  @Test
  void aFolderThatNobodyReadsIsAWarning() {
    folder.put("mentor/a.md", PAGE);
    assertThat(folder.findings())
        .containsExactly(
            "mentor:1:1: warning: this is not read; put pages in one of the folders %s [file]"
                .formatted(
                    DocumentType.documents().stream()
                        .map(kind -> "`" + kind.folder() + "/`")
                        .collect(joining(", "))));
  }

  @Test
  void aPageBesideTheSchemeIsAWarning() {
    folder.put("a.md", PAGE);
    assertThat(folder.findings()).singleElement().asString().startsWith("a.md:1:1: warning:");
  }

  @Test
  void otherFilesBesideTheSchemeAreLeftAlone() {
    folder.put("README.md", "# Content").put("logo.svg", "<svg/>").put("LICENSE", "x");
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aFileInPlaceOfAFolderIsReported() {
    folder.put("mentors", "x");
    assertThat(folder.findings())
        .containsExactly("mentors:1:1: error: this must be a folder; take the file out [file]");
  }

  @Test
  void photosAreFoundBesideTheirProfiles() {
    folder.put("mentors/a.md", PAGE).put("mentors/a.JPG", "12345").put("mentors/b.png", "");
    Content content = folder.read();
    assertThat(content.photos())
        .extracting(Photo::file)
        .containsExactly("mentors/a.JPG", "mentors/b.png");
    assertThat(content.mentors().get(0).photo().orElseThrow().bytes()).isEqualTo(5);
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aLinkToAFileIsNotFollowed() throws IOException {
    folder.put("mentors/a.md", PAGE);
    Files.createSymbolicLink(folder.root().resolve("mentors/link.md"), outside);
    assertThat(folder.read().mentors()).extracting(Mentor::slug).containsExactly("a");
    assertThat(folder.findings())
        .containsExactly(
            "mentors/link.md:1:1: error: symbolic links are not followed; put the file itself here"
                + " [file]");
  }

  @Test
  void aLinkToAPhotoIsNotFollowed() throws IOException {
    folder.put("mentors/a.md", PAGE);
    Files.createSymbolicLink(folder.root().resolve("mentors/a.jpg"), outside);
    assertThat(folder.read().photos()).isEmpty();
    assertThat(folder.findings()).hasSize(1);
  }

  @Test
  void aLinkToNothingIsReported() throws IOException {
    folder.put("mentors/a.md", PAGE);
    Files.createSymbolicLink(folder.root().resolve("mentors/b.md"), Path.of("nothing"));
    assertThat(folder.findings()).singleElement().asString().startsWith("mentors/b.md:1:1: error:");
  }

  @Test
  void aLinkToAFolderIsNotFollowed() throws IOException {
    Files.createSymbolicLink(folder.root().resolve("mentors"), outside.getParent());
    folder.put("guidance/a.md", PAGE);
    Files.createSymbolicLink(folder.root().resolve("guidance/sub"), outside.getParent());
    Files.createSymbolicLink(folder.root().resolve("guidance/loop"), Path.of("."));
    assertThat(folder.read().size()).isEqualTo(1);
    assertThat(folder.findings())
        .hasSize(3)
        .allMatch(finding -> finding.contains("symbolic links are not followed"));
  }

  @Test
  void aLinkInPlaceOfTheSchemeIsNotFollowed() throws IOException {
    Files.delete(folder.root().resolve("scheme.yaml"));
    Files.createSymbolicLink(folder.root().resolve("scheme.yaml"), outside);
    assertThat(folder.read().scheme().name()).isEmpty();
    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:1:1: error: symbolic links are not followed; put the file itself here"
                + " [file]");
  }

  @Test
  void theContentFolderItselfMayBeALink(@TempDir Path elsewhere) throws IOException {
    folder.put("mentors/a.md", PAGE);
    Path link = Files.createSymbolicLink(elsewhere.resolve("link"), folder.root());
    assertThat(ContentReader.read(link).mentors()).hasSize(1);
  }

  @Test
  void aPipeIsReportedAndNotRead() throws Exception {
    folder.put("mentors/a.md", PAGE);
    Path pipe = folder.root().resolve("mentors/b.md");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(folder.findings())
        .containsExactly("mentors/b.md:1:1: error: this is no ordinary file; take it out [file]");
  }

  @Test
  void aFileThatCannotBeReadIsOneSentence() throws IOException {
    folder.put("mentors/a.md", PAGE);
    Path file = folder.root().resolve("mentors/a.md");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    if (Files.isReadable(file)) { // the administrator reads everything
      assertThat(ContentReader.read(folder.root()).mentors()).hasSize(1);
      return;
    }
    assertThatThrownBy(() -> ContentReader.read(folder.root()))
        .isInstanceOf(AccessDeniedException.class)
        .hasMessage(file.toString());
  }

  @Test
  void aLineEndInTheNameOfAFileMakesNoLineOfItsOwn() throws IOException {
    folder.put("mentors/a.txt\nmentors/b.md:1:1: error: forged", "x");
    assertThat(folder.findings()).hasSize(1).allMatch(finding -> finding.lines().count() == 1);
  }
}
