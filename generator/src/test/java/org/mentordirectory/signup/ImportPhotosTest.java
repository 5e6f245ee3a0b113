package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;

class ImportPhotosTest {
  private static final String AMINA = Draft.mentor("Amina Yusuf").toString();

  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void aProfileWithoutAPhoto() throws Exception {
    desk = new Desk(temp);
    desk.take(desk.send("first/amina.md", AMINA));
  }

  @Test
  void aPhotoThatIsSentLaterWithTheSameProfileIsTaken() throws Exception {
    desk.send("amina.md", AMINA);
    desk.send("amina.JPG", picture("jpg", Color.RED));

    Imported imported = desk.take(desk.sent().resolve("amina.md").getParent());

    assertThat(Desk.lines(imported)).contains("amina.md: wrote mentors/amina-yusuf.jpg");
    assertThat(desk.profiles()).containsExactly("amina-yusuf.jpg", "amina-yusuf.md");
    assertThat(desk.take(desk.sent()).summary())
        .isEqualTo("0 written, 1 unchanged, 0 kept, 0 refused");
  }

  @Test
  void aPhotoOfAnotherNameIsThatOfTheOnlyProfile() throws Exception {
    desk.send("form.md", AMINA);
    desk.send("IMG_4711.JPG", picture("jpg", Color.RED));

    assertThat(Desk.lines(desk.take(desk.sent())))
        .contains(
            "IMG_4711.JPG: this was taken for the photo of the only profile, form.md",
            "form.md: wrote mentors/amina-yusuf.jpg");
    assertThat(desk.profiles()).contains("amina-yusuf.jpg");
  }

  @Test
  void ofTwoPhotosNeitherIsGuessed() throws Exception {
    desk.send("form.md", AMINA);
    desk.send("IMG_4711.JPG", picture("jpg", Color.RED));
    desk.send("IMG_4712.JPG", picture("jpg", Color.RED));

    assertThat(Desk.lines(desk.take(desk.sent())))
        .filteredOn(line -> line.contains("no profile of this name came with the photo"))
        .hasSize(2);
    assertThat(desk.profiles()).containsExactly("amina-yusuf.md");
  }

  @Test
  void aPhotoAloneIsOfTheProfileThatItIsCalledLike() throws Exception {
    Path photo = desk.send("amina-yusuf.png", picture("png", Color.RED));

    Imported imported = desk.take(photo);

    assertThat(imported.summary()).isEqualTo("1 written, 0 unchanged, 0 kept, 0 refused");
    assertThat(desk.profiles()).containsExactly("amina-yusuf.md", "amina-yusuf.png");
    assertThat(desk.profile("amina-yusuf")).isEqualTo(AMINA);
  }

  @Test
  void aPhotoThatIsThereIsReplacedWhereThatIsSaidAndTold() throws Exception {
    byte[] old = picture("png", Color.RED);
    byte[] fresh = picture("jpg", Color.BLUE);
    desk.take(desk.send("amina-yusuf.png", old));
    Path photo = desk.send("second/amina-yusuf.jpg", fresh);

    assertThat(Desk.lines(desk.take(photo)))
        .containsExactly(
            "amina-yusuf.jpg: kept the photo that is there, mentors/amina-yusuf.png (--overwrite"
                + " replaces it)");
    assertThat(photo("amina-yusuf.png")).isEqualTo(old);

    desk.commit();
    assertThat(Desk.lines(desk.overwriting().take(photo)))
        .containsExactly(
            "amina-yusuf.jpg: wrote mentors/amina-yusuf.jpg in place of the photo that was there,"
                + " mentors/amina-yusuf.png");
    assertThat(desk.profiles()).containsExactly("amina-yusuf.jpg", "amina-yusuf.md");
    assertThat(photo("amina-yusuf.jpg")).isEqualTo(fresh);
    assertThat(desk.scheme.findings()).isEmpty();
  }

  @Test
  void aBrokenPhotoReplacesNothing() throws Exception {
    byte[] old = picture("png", Color.RED);
    desk.take(desk.send("amina-yusuf.png", old));
    Path broken = desk.send("second/amina-yusuf.png", "no picture");

    Imported imported = desk.overwriting().take(broken);

    assertThat(imported.refused()).isEqualTo(1);
    assertThat(photo("amina-yusuf.png")).isEqualTo(old);
  }

  private byte[] photo(String name) throws Exception {
    return Files.readAllBytes(desk.scheme.root().resolve("mentors").resolve(name));
  }

  private static byte[] picture(String format, Color color) throws Exception {
    var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    image.setRGB(4, 4, color.getRGB());
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }
}
