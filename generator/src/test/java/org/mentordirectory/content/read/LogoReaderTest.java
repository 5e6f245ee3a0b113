package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.content.Picture;
import org.mentordirectory.content.Scheme;

class LogoReaderTest {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8z\"/></svg>";

  private final ContentFolder folder;

  LogoReaderTest(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  private void logo(String name) {
    folder.put(
        Scheme.FILE,
        "name: Scheme\ncontact: mailto:scheme@example.org\ntheme:\n  logo: " + name + "\n");
  }

  private static String at(String sentence) {
    return "scheme.yaml:4:9: error: " + sentence + " [logo]";
  }

  @Test
  void aSchemeNeedsNoLogo() {
    assertThat(folder.findings()).isEmpty();
    assertThat(folder.read().logo()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"logo.svg", "our logo.png", "logo.jpg", "logo.webp"})
  void aPictureBesideTheSchemeIsItsLogo(String name) {
    folder.put(name, SVG);
    logo(name);

    assertThat(folder.findings()).isEmpty();
    assertThat(folder.read().logo()).contains(new Picture(name, folder.root().resolve(name)));
  }

  @Test
  void aLogoThatIsMissingIsNamed() {
    logo("logo.svg");

    assertThat(folder.findings())
        .containsExactly(
            at(
                "there is no file `logo.svg` beside scheme.yaml; put it there, or correct the name"));
    assertThat(folder.read().logo()).isEmpty();
  }

  @Test
  void aFolderIsNoLogo() throws IOException {
    Files.createDirectories(folder.root().resolve("logo.svg"));
    logo("logo.svg");

    assertThat(folder.findings()).anyMatch(finding -> finding.endsWith("[logo]"));
  }

  @Test
  void aLinkIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("secret.png"), "secret");
    Files.createSymbolicLink(folder.root().resolve("logo.png"), elsewhere.resolve("secret.png"));
    logo("logo.png");

    assertThat(folder.findings())
        .contains(at("the logo is a symbolic link; put the file itself beside scheme.yaml"));
    assertThat(folder.read().logo()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../logo.svg", "/etc/logo.svg", "mentors/logo.png", "..\\logo.svg"})
  void aLogoLiesBesideTheScheme(String name) {
    logo(name);

    assertThat(folder.findings())
        .containsExactly(
            at("the logo must lie beside scheme.yaml; put it there, and write its name alone"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"logo.gif", "logo.SVG", "logo", "scheme.yaml"})
  void aLogoIsAPictureThatEveryBrowserShows(String name) {
    logo(name);

    assertThat(folder.findings())
        .containsExactly(
            at(
                "the logo must be a file that ends in `.svg`, `.png`, `.jpg` or `.webp`; export it"
                    + " as one"));
  }

  @Test
  void aLogoOfMoreThanTwoHundredKilobytesIsMadeSmaller() {
    logo("logo.png");
    folder.put("logo.png", new byte[200 * 1024]);
    assertThat(folder.findings()).isEmpty();

    folder.put("logo.png", new byte[200 * 1024 + 1]);
    assertThat(folder.findings())
        .containsExactly(at("the logo is larger than 200 KB; make it smaller"));
  }

  @Test
  void aDrawingThatIsNoneIsToldSoAtItsPlace() {
    logo("logo.svg");
    folder.put("logo.svg", "<html><body>Logo</body></html>");

    assertThat(folder.findings())
        .containsExactly(
            "logo.svg:1:7: error: this is no SVG picture; its first element must be `<svg xmlns=…>`"
                + " [logo]");
    assertThat(folder.read().logo()).isEmpty();
  }

  @Test
  void aDrawingWithAScriptIsRefused() {
    logo("logo.svg");
    folder.put("logo.svg", SVG.replace("<path", "<script>alert(1)</script>\n<path onload=\"x()\""));

    assertThat(folder.findings())
        .hasSize(2)
        .anyMatch(finding -> finding.contains("take the element `<script>` out"))
        .anyMatch(finding -> finding.contains("take the attribute `onload` out"));
  }
}
