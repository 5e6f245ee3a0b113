package org.mentordirectory.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.signup.Import;
import org.mentordirectory.signup.ImportRequest;

/**
 * A photo is chosen in the form, made harmless in the browser, and comes to its place beside the
 * profile.
 */
class JoinPhotoIT extends ExampleVisit {
  private static final Map<String, List<String>> ANSWERS =
      Map.of(
          "name", List.of("Siân O'Neill"),
          "role", List.of("Technician"),
          "institution", List.of("Coleg Newydd"),
          "disciplines", List.of("physics"),
          "topics", List.of("leave"),
          "meets", List.of("online"),
          "contact", List.of("coordinator"),
          "consent", List.of("yes"));

  private static final String WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

  @TempDir private Path temp;

  /**
   * A photo as a phone writes it that was held upright: it lies on its side, and says so, and where
   * it was taken. Upright, it is red above and blue below.
   */
  private static byte[] ofAPhone() throws Exception {
    var image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        image.setRGB(x, y, (x < 800 ? Color.RED : Color.BLUE).getRGB());
      }
    }
    byte[] plain = bytes(image, "jpg");
    ByteBuffer exif = ByteBuffer.allocate(100).put("Exif\0\0MM\0*".getBytes(ISO_8859_1)).putInt(8);
    exif.putShort((short) 2);
    exif.putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) 6)
        .putShort((short) 0);
    exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
    exif.putShort((short) 2);
    exif.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(ISO_8859_1));
    exif.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68).putInt(0);
    exif.putInt(53).putInt(1).putInt(48).putInt(1).putInt(24).putInt(1);
    byte[] block = new byte[exif.position()];
    exif.flip().get(block);
    return ByteBuffer.allocate(plain.length + block.length + 4)
        .put(plain, 0, 2)
        .putShort((short) 0xFFE1)
        .putShort((short) (block.length + 2))
        .put(block)
        .put(plain, 2, plain.length - 2)
        .array();
  }

  private static byte[] noise() throws Exception {
    var image = new BufferedImage(1500, 1500, BufferedImage.TYPE_INT_RGB);
    var random = new Random(1);
    for (int i = 0; i < 1500 * 1500; i++) {
      image.setRGB(i % 1500, i / 1500, random.nextInt());
    }
    return bytes(image, "png");
  }

  private static byte[] bytes(BufferedImage image, String format) throws Exception {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }

  private JoinPage filled() {
    JoinPage form = JoinPage.open(visit, "");
    form.fill(ANSWERS, "I mend things.", "");
    return form;
  }

  private static void choose(JoinPage form, String name, String type, byte[] bytes) {
    form.field("photo").setInputFiles(new FilePayload(name, type, bytes));
  }

  private static Locator shown(JoinPage form) {
    return form.page().locator("[data-photo-shown]");
  }

  /** What the last of the doors saves. */
  private static Path saved(JoinPage form) {
    return form.page()
        .waitForDownload(() -> form.page().locator("[data-way][download$='.md']").last().click())
        .path();
  }

  /** Imports a saved file as a coordinator does, into a directory with nobody in it. */
  private Path imported(Path file) throws Exception {
    Path content = Files.createDirectories(temp.resolve("content"));
    Files.copy(Site.examples().resolve("scheme.yaml"), content.resolve("scheme.yaml"));
    Path sent = Files.copy(file, Files.createDirectories(temp.resolve("sent")).resolve("a.md"));
    var request =
        new ImportRequest(
            content,
            sent,
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            LocalDate.parse(JoinPage.TODAY));
    assertThat(Import.run(request).summary())
        .isEqualTo("1 written, 0 unchanged, 0 kept, 0 refused");
    return content.resolve("mentors");
  }

  @Test
  void aPhotoOfAPhoneComesUprightAndSmallBesideTheProfileWithoutItsPlace() throws Exception {
    byte[] photo = ofAPhone();
    assertThat(new String(photo, ISO_8859_1)).contains("Exif");
    JoinPage form = filled();
    int before = visit.requests().size();
    choose(form, "IMG_4711.jpg", "image/jpeg", photo);
    assertThat(shown(form)).isVisible();
    form.finish();
    assertThat(form.page().locator("[data-preview] canvas.avatar")).isVisible();

    Path mentors = imported(saved(form));

    assertThat(mentors.resolve("sian-oneill.md")).hasContent(form.text().strip());
    Path there = mentors.resolve("sian-oneill.jpg");
    BufferedImage seen = ImageIO.read(there.toFile());
    assertThat(List.of(seen.getWidth(), seen.getHeight())).containsExactly(640, 640);
    assertThat(new Color(seen.getRGB(20, 20)).getRed()).isGreaterThan(200);
    assertThat(new Color(seen.getRGB(620, 20)).getRed()).isGreaterThan(200);
    assertThat(new Color(seen.getRGB(20, 620)).getBlue()).isGreaterThan(200);
    assertThat(Files.readString(there, ISO_8859_1)).doesNotContain("Exif", "GPS");
    assertThat(visit.requests().subList(before, visit.requests().size()))
        .allMatch(url -> url.startsWith("blob:"));
    assertThat(visit.complaints()).isEmpty();
  }

  @Test
  void whatEverItHoldsTheFileStaysSmall() throws Exception {
    JoinPage form = filled();
    choose(form, "noise.png", "image/png", noise());
    assertThat(shown(form)).isVisible();
    form.finish();

    assertThat(Files.size(saved(form))).isBetween(50_000L, 250_000L);
  }

  @Test
  void aSmallPictureOfAnotherKindIsTakenAsItIs() throws Exception {
    JoinPage form = filled();
    choose(form, "dot.webp", "image/webp", Base64.getDecoder().decode(WEBP));
    assertThat(shown(form)).isVisible();
    form.finish();

    assertThat(ImageIO.read(imported(saved(form)).resolve("sian-oneill.jpg").toFile()).getWidth())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.heic image/heic", "a.jpg image/jpeg"})
  void whatIsNoPhotoIsSaidAtTheFieldAndAboveTheFormAndGoesWithAnother(String file)
      throws Exception {
    JoinPage form = filled();
    choose(form, file.split(" ")[0], file.split(" ")[1], new byte[] {1, 2, 3});
    Locator fault = form.page().locator("[id='join.photo.error']");
    assertThat(fault)
        .containsText(
            Pattern.compile("Choose a JPEG, PNG or WebP file|This photo can’t be opened"));
    assertThat(form.field("photo")).hasAttribute("aria-invalid", "true");
    assertThat(form.field("photo"))
        .hasAttribute("aria-describedby", "join.photo.help join.photo.error");
    form.finish();
    assertThat(form.page().locator("[data-result]")).isHidden();
    form.page().locator("[data-errors] a").click();
    assertThat(form.field("photo")).isFocused();
    assertThat(Axe.violations(form.page())).isEmpty();

    choose(form, "b.jpg", "image/jpeg", ofAPhone());
    assertThat(fault).hasCount(0);
    assertThat(shown(form)).isVisible();
    assertThat(Axe.violations(form.page())).isEmpty();
    assertThat(Fit.faults(form.page())).isEmpty();
    form.finish();
    assertThat(form.page().locator("[data-result] h2")).isFocused();
  }

  @Test
  void eachWaySaysHowThePhotoComesAlong() throws Exception {
    JoinPage form = filled();
    choose(form, "a.jpg", "image/jpeg", ofAPhone());
    form.finish();
    Page page = form.page();

    assertThat(page.locator(".door").nth(0)).containsText("beside the text, as sian-oneill.jpg");
    Path photo =
        page.waitForDownload(() -> page.locator("[data-way][download='sian-oneill.jpg']").click())
            .path();
    assertThat(ImageIO.read(photo.toFile()).getWidth()).isEqualTo(640);
    assertThat(page.locator(".door").nth(1)).containsText("attach the file");
    assertThat(URLDecoder.decode(form.way("mailto:").getAttribute("href"), StandardCharsets.UTF_8))
        .endsWith("&body=My profile is in the file that I have attached, with my photo.");
  }

  @Test
  void aPhotoIsTakenOutByTheKeyboardAndWithTheDraft() throws Exception {
    JoinPage form = filled();
    choose(form, "a.jpg", "image/jpeg", ofAPhone());
    var keyboard = new Keyboard(form.page());
    keyboard.tabTo(shown(form).locator("button"));
    keyboard.press("Enter");
    assertThat(shown(form)).isHidden();
    assertThat(form.field("photo")).isFocused();
    form.finish();
    assertThat(Files.readString(saved(form))).isEqualTo(form.text());

    choose(form, "a.jpg", "image/jpeg", ofAPhone());
    assertThat(shown(form)).isVisible();
    form.page().locator("[data-sent] [data-delete]").click();
    assertThat(shown(form)).isHidden();
    assertThat(form.page().locator("[data-preview] canvas")).hasCount(0);
  }
}
