package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.content.Body;

/** A file is text that holds no surprises, or a finding. */
class TextFileTest {
  private static final String NOT_UTF_8 =
      "error: a character on this line is not UTF-8; save the file again with the encoding UTF-8"
          + " [encoding]";

  private ContentFolder folder;

  @BeforeEach
  void makeFolder(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  @Test
  void aFileOfWindowsIsReportedWithTheLine() {
    byte[] bytes = "---\ntitle: A\n---\nCaf\u00e9\n".getBytes(Charset.forName("windows-1252"));
    folder.put("guidance/a.md", bytes);
    assertThat(folder.findings()).containsExactly("guidance/a.md:4:1: " + NOT_UTF_8);
  }

  @Test
  void aFileInUtf16IsReported() {
    folder.put("guidance/a.md", "\uFEFF---\ntitle: A\n---\n".getBytes(StandardCharsets.UTF_16LE));
    assertThat(folder.findings()).containsExactly("guidance/a.md:1:1: " + NOT_UTF_8);
  }

  @Test
  void halfACharacterIsReported() {
    folder.put(
        "guidance/a.md", new byte[] {'-', '-', '-', '\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80});
    assertThat(folder.findings()).containsExactly("guidance/a.md:2:1: " + NOT_UTF_8);
  }

  @Test
  void aCharacterCutOffAtTheEndIsReported() {
    folder.put("guidance/a.md", new byte[] {'-', '-', '-', '\n', (byte) 0xC3});
    assertThat(folder.findings()).containsExactly("guidance/a.md:2:1: " + NOT_UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\0', '\u0001', '\u0007', '\u001B', '\u007F', '\u0080', '\u009F', '\uFFFE', '\uFFFF'
      })
  void aControlCharacterIsReportedWhereItStands(char control) {
    folder.put("guidance/a.md", "---\ntitle: A" + control + "\n---\nText\n");
    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:2:9: error: an invisible control character (U+%04X) stands here; delete it and type the words around it again [encoding]"
                .formatted((int) control));
  }

  @Test
  void controlCharactersAreReportedOnceAFile() {
    folder.put("guidance/a.md", "---\ntitle: A\u0001\n---\nT\0e\u0002xt\n");
    assertThat(folder.findings()).hasSize(1);
  }

  @Test
  void controlCharactersAreTakenOutOfTheContent() {
    Body body = folder.body("T\0e\u0007xt\n");
    assertThat(body.text()).isEqualTo("T\uFFFDe\uFFFDxt");
  }

  @Test
  void charactersOfAllScriptsAreKept() {
    String text =
        "Z\u0142\u00f3\u015b\u0107 \u4f60\u597d \u05e9\u05dc\u05d5\u05dd \uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDD2C";
    assertThat(folder.body(text + "\n").text()).isEqualTo(text);
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void theSignsOfWritingDirectionAreKept() {
    assertThat(folder.body("a \u202Eb\u202C \u2067c\u2069\n").text())
        .isEqualTo("a \u202Eb\u202C \u2067c\u2069");
    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aFileMayHave256Kilobytes() {
    String head = "---\ntitle: A\n# ";
    folder.put("guidance/a.md", head + "x".repeat(256 * 1024 - head.length() - 5) + "\n---\n");
    assertThat(folder.findings()).isEmpty();
    assertThat(folder.read().guidance().get(0).title()).isEqualTo("A");
  }

  @Test
  void aLargerFileIsNotRead() {
    folder.put("guidance/a.md", "---\ntitle: A\n# " + "x".repeat(256 * 1024) + "\n---\n");
    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:1:1: error: the file is larger than 256 KB; make it shorter [size]");
  }

  @Test
  void aMergeThatGitCouldNotMakeIsReported() {
    folder.put(
        "guidance/a.md",
        "---\ntitle: A\n---\nText\n<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> branch\n");
    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:5:1: error: two versions of this file were not merged; from here on keep"
                + " the lines that are right and take out those with `<<<<<<<`, `=======` and"
                + " `>>>>>>>` [conflict]");
  }

  @Test
  void aMergeThatGitCouldNotMakeMayBeginTheFile() {
    folder.put("scheme.yaml", "<<<<<<< HEAD\nname: A\n=======\nname: B\n>>>>>>> branch\n");
    assertThat(folder.findings())
        .anySatisfy(
            finding -> assertThat(finding).startsWith("scheme.yaml:1:1: error: two versions"));
  }
}
