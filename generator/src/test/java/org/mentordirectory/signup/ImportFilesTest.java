package org.mentordirectory.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.sample.Draft;

class ImportFilesTest {
  @TempDir private Path temp;
  private Desk desk;

  @BeforeEach
  void desk() {
    desk = new Desk(temp);
  }

  @Test
  void aFolderOfProfilesWithPhotosIsTakenAsItIs() throws Exception {
    String sent = Draft.mentor("Amina Yusuf").with("# by: hand").toString();
    desk.send("from-amina.txt", sent);
    desk.send("from-amina.JPEG", picture());
    desk.send("ben.md", Draft.mentor("Ben Cole").toString());

    Imported imported = desk.take(desk.sent());

    assertThat(imported.summary()).isEqualTo("2 written, 0 unchanged, 0 kept, 0 refused");
    assertThat(desk.profiles()).containsExactly("amina-yusuf.jpg", "amina-yusuf.md", "ben-cole.md");
    assertThat(desk.profile("amina-yusuf")).isEqualTo(sent);
    assertThat(desk.scheme.findings()).isEmpty();
    assertThat(desk.take(desk.sent()).unchanged()).isEqualTo(2);
  }

  @Test
  void mistakesAreToldWithTheLinesOfTheFileThatWasSent() throws Exception {
    desk.send("amina.md", Draft.mentor("Amina").with("topics: leav").toString());
    desk.send("ben.md", "Dear coordinator, here I am.");
    desk.send("cy.md", "");

    assertThat(Desk.lines(desk.take(desk.sent())))
        .containsExactly(
            "ben.md: error: this is no profile, which begins with a line `---`, and no issue of the"
                + " form \"Become a mentor\", which has lines such as `### Name`",
            "cy.md: error: this is no profile, which begins with a line `---`, and no issue of the"
                + " form \"Become a mentor\", which has lines such as `### Name`",
            "amina.md:6:9: error: unknown topic `leav`; did you mean `leave`? [vocabulary]");
    assertThat(desk.profiles()).isEmpty();
  }

  @Test
  void nothingInTheFolderIsPassedOverInSilence() throws Exception {
    desk.send("answers.csv", Desk.HEADER);
    desk.send("cv.docx", "PK");
    desk.send("nobody.png", picture());
    Files.createSymbolicLink(desk.sent().resolve("passwords.md"), Path.of("/etc/passwd"));

    assertThat(Desk.lines(desk.take(desk.sent())))
        .containsExactly(
            "answers.csv: warning: this was not read; import a spreadsheet by itself, by its own"
                + " name",
            "cv.docx: warning: this was not read; profiles end in `.md` or `.txt`, photos in"
                + " `.jpg`, `.png` or `.webp`",
            "passwords.md: warning: this is no ordinary file and was not read",
            "nobody.png: warning: no profile of this name came with the photo; name it like its"
                + " profile");
  }

  @Test
  void aPhotoThatIsNoPictureRefusesItsProfile() throws Exception {
    desk.send("amina.md", Draft.mentor("Amina").toString());
    desk.send("amina.png", "no picture");
    assertThat(Desk.lines(desk.take(desk.sent())))
        .containsExactly(
            "amina.png: error: the photo is no JPEG, PNG or WebP file; open it and export it as one"
                + " of them [photo]");
    assertThat(desk.profiles()).isEmpty();
  }

  @Test
  void accountAndDayAreOfOnePerson() throws Exception {
    Path one = desk.send("amina.md", Draft.mentor("Amina").toString());
    desk.of("amina-y").agreedOn("2026-10-02").take(one);
    assertThat(desk.profile("amina")).contains("account: amina-y\nconsent: 2026-10-02\n---\n");
    assertThatThrownBy(() -> desk.take(desk.sent()))
        .hasMessageStartingWith("--account and --date are of one person");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pronouns: she/her", "consent: no", "consent: I do not agree", "consent: yes"})
  void aProfileWithoutADayOfConsentIsGivenNone(String line) throws Exception {
    Path one =
        desk.send("amina.md", Draft.mentor("Amina").without("consent").with(line).toString());
    assertThat(desk.of("amina-y").agreedOn("2026-10-02").take(one).written()).isZero();
  }

  private static byte[] picture() throws Exception {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
    return bytes.toByteArray();
  }
}
