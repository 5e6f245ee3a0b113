package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.check.Checker;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class PhotoRuleTest {
  private static final byte[] PNG = picture("png");
  private static final byte[] JPEG = picture("jpg");
  private static final byte[] WEBP =
      Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

  private final SchemeFolder folder;

  PhotoRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root).put("mentors/amina.md", Draft.mentor("Amina Yusuf"));
  }

  private static byte[] picture(String format) {
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aPhotoBesideEachProfilePasses() {
    folder
        .put("mentors/amina.jpg", JPEG)
        .put("mentors/bryn.md", Draft.mentor("Bryn Jones"))
        .put("mentors/bryn.png", PNG)
        .put("mentors/carys.md", Draft.mentor("Carys Lowe"))
        .put("mentors/carys.webp", WEBP);

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aPhotoWithoutAProfileNamesTheNearestOne() {
    folder.put("mentors/amnia.jpg", JPEG);

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amnia.jpg:1:1: error: no profile is called `amnia.md`; did you mean"
                + " `amina.jpg`? [photo]");
  }

  @Test
  void aPhotoOfNobodyIsTakenOut() {
    folder.put("mentors/logo.png", PNG);

    assertThat(folder.findings())
        .containsExactly(
            "mentors/logo.png:1:1: error: no profile is called `logo.md`; give the photo the name"
                + " of its profile, or take it out [photo]");
  }

  @Test
  void aMentorHasOnePhoto() {
    folder.put("mentors/amina.jpg", JPEG).put("mentors/amina.png", PNG);

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.png:1:1: error: mentors/amina.jpg is a photo of the same mentor; keep one"
                + " of the two [photo]");
  }

  @Test
  void thePhotoIsWhatItsEndingSays() {
    folder.put("mentors/amina.jpg", PNG);

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.jpg:1:1: error: the photo is a PNG file; rename it to `amina.png`"
                + " [photo]");
  }

  @Test
  void theEndingIsOneOfThreeInSmallLetters() {
    folder
        .put("mentors/amina.jpeg", JPEG)
        .put("mentors/bryn.md", Draft.mentor("Bryn Jones"))
        .put("mentors/bryn.PNG", PNG);

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.jpeg:1:1: error: the photo is a JPEG file; rename it to `amina.jpg`"
                + " [photo]",
            "mentors/bryn.PNG:1:1: error: the photo is a PNG file; rename it to `bryn.png` [photo]");
  }

  @Test
  void otherFormatsAreExported() {
    folder.put("mentors/amina.gif", "GIF89a and so on");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.gif:1:1: error: the photo is no JPEG, PNG or WebP file; open it and"
                + " export it as one of them [photo]");
  }

  @Test
  void anEmptyPhotoIsNone() {
    folder.put("mentors/amina.jpg", "");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.jpg:1:1: error: the photo is no JPEG, PNG or WebP file; open it and"
                + " export it as one of them [photo]");
  }

  @Test
  void aDamagedPhotoIsExportedAgain() {
    folder
        .put("mentors/amina.jpg", Arrays.copyOf(JPEG, 20))
        .put("mentors/bryn.md", Draft.mentor("Bryn Jones"))
        .put("mentors/bryn.webp", Arrays.copyOf(WEBP, 14));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.jpg:1:1: error: the photo is damaged; open it and export it again"
                + " [photo]",
            "mentors/bryn.webp:1:1: error: the photo is damaged; open it and export it again"
                + " [photo]");
  }

  @Test
  void aPhotoOfMoreThanFiveMegabytesIsMadeSmaller() {
    folder.put("mentors/amina.png", Arrays.copyOf(PNG, 5 * 1024 * 1024));
    assertThat(folder.findings()).isEmpty();

    folder.put("mentors/amina.png", Arrays.copyOf(PNG, 5 * 1024 * 1024 + 1));
    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.png:1:1: error: the photo is larger than 5 MB; make it smaller [photo]");
  }

  @Test
  void aSmallFileThatUnpacksToMillionsOfPixelsIsRefused() {
    byte[] bomb = PNG.clone();
    // Width and height stand behind the signature and the name of the first chunk.
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 50_000);
    folder.put("mentors/amina.png", bomb);

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.png:1:1: error: the photo has 3000 million pixels; make it smaller than"
                + " 25 million [photo]");
  }

  @Test
  void aPhotoThatIsNearlyALineIsCut() {
    ByteBuffer shape = ByteBuffer.wrap(PNG.clone());
    for (int[] size : new int[][] {{1, 60_000}, {60_000, 1}, {13_000, 1_000}, {100, 401}}) {
      folder.put("mentors/amina.png", shape.putInt(16, size[0]).putInt(20, size[1]).array());

      assertThat(folder.findings())
          .containsExactly(
              ("mentors/amina.png:1:1: error: the photo has %d × %d pixels; cut it so that no side"
                      + " has more than 12000, nor more than 4 times those of the other [photo]")
                  .formatted(size[0], size[1]));
    }
  }

  @Test
  void aPhotoThatIsCutOffOrChangedInItsMiddleIsExportedAgain() {
    for (int kept : List.of(PNG.length - 20, PNG.length - 25, 45)) {
      folder.put("mentors/amina.png", Arrays.copyOf(PNG, kept));

      assertThat(folder.findings())
          .as("%d bytes of %d", kept, PNG.length)
          .containsExactly(
              "mentors/amina.png:1:1: error: the photo is damaged; open it and export it again"
                  + " [photo]");
    }
  }

  @Test
  void whatTheChecksAcceptOfADamagedPhotoTheBuildTakes() throws Exception {
    var random = new Random(18);
    for (byte[] whole : List.of(PNG, JPEG, WEBP)) {
      String file = "mentors/amina." + (whole == PNG ? "png" : whole == JPEG ? "jpg" : "webp");
      for (int i = 0; i < 60; i++) {
        byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(whole.length / 2));
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        folder.put(file, damaged);
        Content content = ContentReader.read(folder.root());
        boolean accepted =
            Checker.check(content, SchemeFolder.TODAY, SchemeFolder.TODAY).stream()
                .noneMatch(Finding::isError);
        assertThat(!accepted || content.photos().get(0).small().get().isPresent()).isTrue();
      }
      Files.delete(folder.root().resolve(file));
    }
  }

  @Test
  void aPictureInAProfileBelongsBesideIt() {
    folder
        .put("mentors/amina.md", Draft.mentor("Amina Yusuf").saying("Me: ![me](me.jpg)\n"))
        .put("mentors/bryn.md", Draft.mentor("Bryn Jones"))
        .put("mentors/bryn.png", PNG);

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:11:5: error: pictures in texts are not shown; put one photo beside the"
                + " profile as `amina.jpg` (the photos there are `mentors/bryn.png`) [photo]");
  }

  @Test
  void aProfileWithManyPhotosAroundItOrNoneIsToldOfNone() {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf").saying("Me: ![me](me.jpg)\n"));
    String finding =
        "mentors/amina.md:11:5: error: pictures in texts are not shown; put one photo beside the"
            + " profile as `amina.jpg` [photo]";
    assertThat(folder.findings()).containsExactly(finding);

    for (int i = 1; i <= 12; i++) {
      folder.put("mentors/m" + i + ".md", Draft.mentor("M" + i)).put("mentors/m" + i + ".png", PNG);
    }
    assertThat(folder.findings())
        .singleElement()
        .asString()
        .contains("(the photos there are `mentors/m1.png`, ");

    folder.put("mentors/m13.md", Draft.mentor("M13")).put("mentors/m13.png", PNG);
    assertThat(folder.findings()).containsExactly(finding);
  }

  @Test
  void capitalsDoNotMakeAnotherMentor() {
    folder.put("mentors/Amina.png", PNG).put("mentors/amina.jpg", JPEG);

    assertThat(folder.findings())
        .containsExactly(
            "mentors/Amina.png:1:1: error: no profile is called `Amina.md`; did you mean"
                + " `amina.png`? [photo]",
            "mentors/amina.jpg:1:1: error: mentors/Amina.png is a photo of the same mentor; keep one"
                + " of the two [photo]");
  }

  @Test
  void aFileOfTheFamilyOfWebpNeedNotBeAPicture() {
    folder.put("mentors/amina.webp", "RIFF....WAVEfmt ");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.webp:1:1: error: the photo is no JPEG, PNG or WebP file; open it and"
                + " export it as one of them [photo]");
  }

  @Test
  void aPhotoThatWentAwayMeanwhileIsMissed() throws IOException {
    folder.put("mentors/amina.jpg", JPEG);
    Content content = ContentReader.read(folder.root());
    Files.delete(folder.root().resolve("mentors/amina.jpg"));

    assertThat(Checker.check(content, SchemeFolder.TODAY, SchemeFolder.TODAY))
        .extracting(Finding::toString)
        .containsExactly(
            "mentors/amina.jpg:1:1: error: the photo can't be read; put it here again [photo]");
  }
}
