package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.sample.Draft;

/** One file that holds a profile and its photo, as the form to become a mentor saves it. */
class PhotoInTextTest {
  private static final String AMINA = Draft.mentor("Amina Yusuf").toString();

  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void aScheme() throws Exception {
    desk = new Desk(temp);
  }

  private static byte[] picture(String format) throws Exception {
    var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    var random = new Random(1);
    for (int i = 0; i < 1600; i++) {
      image.setRGB(i % 40, i / 40, random.nextInt());
    }
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }

  /** As {@code templates/assets/join/photo.js} writes it. */
  private static String both(String profile, byte[] photo) {
    String base64 = Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(photo);
    return profile + "\n<!-- photo\n" + base64 + "\n-->\n";
  }

  private byte[] there(String file) throws Exception {
    return Files.readAllBytes(desk.scheme.root().resolve("mentors").resolve(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"as it is", "CRLF", "wrapped", "one line", "spaces", "text behind"})
  void isSplitWhateverWasDoneToItsLines(String what) throws Exception {
    byte[] photo = picture("jpg");
    String sent = both(AMINA, photo);
    sent =
        switch (what) {
          case "CRLF" -> "\uFEFF" + sent.replace("\n", "\r\n");
          case "wrapped" -> sent.replaceAll("([A-Za-z0-9+/]{30})", "$1\n");
          case "one line" -> sent.replaceAll("(?<=[A-Za-z0-9+/=]{76})\n(?!-)", "");
          case "spaces" -> sent.replaceAll("(?<=[A-Za-z0-9+/=]{20})\n", " \n ");
          case "text behind" -> sent + "\n";
          default -> sent;
        };

    Imported imported = desk.take(desk.send("amina.md", sent));

    assertThat(imported.summary()).isEqualTo("1 written, 0 unchanged, 0 kept, 0 refused");
    assertThat(desk.profiles()).containsExactly("amina-yusuf.jpg", "amina-yusuf.md");
    assertThat(there("amina-yusuf.jpg")).isEqualTo(photo);
    assertThat(desk.profile("amina-yusuf")).isEqualTo(AMINA);
    assertThat(desk.scheme.findings()).isEmpty();
    assertThat(desk.take(desk.sent()).summary())
        .isEqualTo("0 written, 1 unchanged, 0 kept, 0 refused");
  }

  @ParameterizedTest
  @CsvSource({"png, png", "jpg, jpg"})
  void thePhotoIsNamedAsItsFormat(String format, String ending) throws Exception {
    desk.take(desk.send("amina.md", both(AMINA, picture(format))));

    assertThat(desk.profiles()).contains("amina-yusuf." + ending);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/9j/A\n-->\n", "-->\n", "/9j/4AAQ"})
  void aDamagedPhotoIsLeftOutAndTheProfileTaken(String end) throws Exception {
    Imported imported = desk.take(desk.send("amina.md", AMINA + "\n<!-- photo\n" + end));

    assertThat(desk.profiles()).containsExactly("amina-yusuf.md");
    assertThat(desk.profile("amina-yusuf")).isEqualTo(AMINA);
    assertThat(Desk.lines(imported))
        .anyMatch(
            line -> line.matches("amina.md:1[0-9]: warning: the photo in this file is damaged .*"));
  }

  @Test
  void whatIsNoPictureIsRefusedByTheChecksOfPhotos() throws Exception {
    Imported imported = desk.take(desk.send("amina.md", both(AMINA, "GIF89a".getBytes())));

    assertThat(desk.profiles()).isEmpty();
    assertThat(Desk.lines(imported))
        .containsExactly(
            "amina.md: photo: error: the photo is no JPEG, PNG or WebP file; open it and export it"
                + " as one of them [photo]");
  }

  @Test
  void aPhotoThatLiesBesideItIsTakenInstead() throws Exception {
    desk.send("amina.md", both(AMINA, picture("jpg")));
    desk.send("amina.png", picture("png"));

    assertThat(Desk.lines(desk.take(desk.sent())))
        .contains("amina.md: warning: the photo in this file was left out; another came beside it");
    assertThat(desk.profiles()).containsExactly("amina-yusuf.md", "amina-yusuf.png");
  }

  @Test
  void theCheckSaysWhatToDoWithAFileThatWasNotSplit() throws Exception {
    desk.scheme.put("mentors/amina-yusuf.md", both(AMINA, picture("png")));

    assertThat(desk.scheme.findings())
        .singleElement()
        .asString()
        .startsWith("mentors/amina-yusuf.md:1")
        .contains("error: the photo stands in the file of the profile")
        .contains("./mentor import --from");
  }
}
