package org.mentordirectory.content.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.content.Picture;
import org.mentordirectory.content.Scheme;

class PictureReaderTest {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8z\"/></svg>";

  private static final String UNREADABLE =
      "the logo can't be read as what its name says, or has more than 4 million pixels; export it"
          + " again, smaller";

  private final ContentFolder folder;

  PictureReaderTest(@TempDir Path root) {
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
  void aPictureBesideTheSchemeIsItsLogo(String name) throws Exception {
    folder.put(name, picture(name));
    logo(name);

    assertThat(folder.findings()).isEmpty();
    assertThat(folder.read().logo()).map(Picture::file).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"logo.svg", "logo.png", "logo.jpg", "logo.webp"})
  void whatIsPublishedIsMadeAnewWithoutWhatStandsBehindThePicture(String name) throws Exception {
    byte[] picture = picture(name);
    byte[] secret =
        (name.endsWith("svg") ? "<!-- taken at home -->" : "taken at home").getBytes(UTF_8);
    byte[] with = Arrays.copyOf(picture, picture.length + secret.length);
    System.arraycopy(secret, 0, with, picture.length, secret.length);
    folder.put(name, with);
    logo(name);

    byte[] published = folder.read().logo().orElseThrow().data();
    assertThat(new String(published, ISO_8859_1)).doesNotContain("home");
    if (!name.endsWith("svg")) {
      assertThat(ImageIO.read(new ByteArrayInputStream(published)).getWidth()).isGreaterThan(1);
    }
  }

  @Test
  void aLogoIsWhatItsNameSays() throws Exception {
    for (String name : List.of("logo.png", "logo.jpg", "logo.webp")) {
      for (byte[] other :
          List.of(SVG.getBytes(UTF_8), picture(name.equals("logo.png") ? "a.jpg" : "a.png"))) {
        folder.put(name, other);
        logo(name);

        assertThat(folder.findings()).containsExactly(at(UNREADABLE));
        assertThat(folder.read().logo()).isEmpty();
      }
    }
  }

  @Test
  void aLogoThatIsCutOffOrUnpacksToMillionsOfPixelsIsRefused() throws Exception {
    byte[] png = picture("logo.png");
    byte[] bomb = png.clone();
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 50_000); // width and height
    for (byte[] bad : List.of(Arrays.copyOf(png, png.length - 30), bomb)) {
      folder.put("logo.png", bad);
      logo("logo.png");

      assertThat(folder.findings()).containsExactly(at(UNREADABLE));
    }
  }

  /** A picture in the format of a name. */
  private static byte[] picture(String name) throws IOException {
    if (name.endsWith(".svg")) {
      return SVG.getBytes(UTF_8);
    }
    if (name.endsWith(".webp")) {
      try (var in = PictureReaderTest.class.getResourceAsStream("/photo.webp")) {
        return in.readAllBytes();
      }
    }
    var out = new ByteArrayOutputStream();
    ImageIO.write(
        new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB),
        name.substring(name.lastIndexOf('.') + 1),
        out);
    return out.toByteArray();
  }

  @Test
  void aLogoThatIsMissingIsNamed() {
    logo("logo.svg");

    assertThat(folder.findings())
        .containsExactly(
            at(
                "there is no file `logo.svg` beside scheme.yaml; put it there, or correct the"
                    + " name"));
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
  void aLogoOfMoreThanTwoHundredKilobytesIsMadeSmaller() throws Exception {
    logo("logo.png");
    folder.put("logo.png", Arrays.copyOf(picture("logo.png"), 200 * 1024));
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
