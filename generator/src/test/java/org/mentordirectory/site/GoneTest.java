package org.mentordirectory.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/**
 * Gone means gone: looks through every byte of a site for somebody who is not in it any more. All
 * that is known of this person has these letters in it, which nothing else has.
 */
class GoneTest {
  private static final String TRACE = "qzw";
  private static final String SLUG = "ada-qzwell";
  private static final String PAGE = "mentors/" + SLUG + "/index.html";

  private static final Draft ADA =
      Draft.mentor("Ada Qzwell")
          .with("pronouns: qzwe/qzwer")
          .with("role: Qzwright")
          .with("institution: University of Qzwick")
          .with("department: School of Qzwology")
          .with("location: Qzwton")
          .with("skills: [lathe, turnery, qzwing]")
          .with("languages: [Qzwish]")
          .with("links: [https://example.org/qzwell]")
          .with("contact: mailto:ada@qzw.example")
          .with("account: qzwell")
          .saying("## About me\n\nI qzwend and turn things on the lathe.\n");

  @TempDir private Path temp;
  private SchemeFolder scheme;

  @BeforeEach
  void aSchemeInWhichAdaIsEverywhere() throws IOException {
    scheme = new SchemeFolder(temp.resolve("content"));
    for (int i = 0; i < 60; i++) {
      scheme.put("mentors/m" + i + ".md", Draft.mentor("M" + i).with("skills: [lathe, cutting]"));
    }
    scheme.put("mentors/m7.md", Draft.mentor("M7").with("skills: [turnery]"));
    scheme.put("mentors/" + SLUG + ".md", ADA);
    scheme.put("mentors/" + SLUG + ".png", picture());
  }

  @Test
  void whoeverIsThereIsFoundInEveryKindOfFile() throws Exception {
    Map<String, String> files = built("2026-10-15");

    assertThat(tracesIn(files))
        .contains(
            PAGE,
            "mentors/index.html",
            "mentors/skills/index.html",
            "mentors/skills/qzwing/index.html",
            "mentors/a-z/q/index.html",
            "api/mentors.json",
            "feed.xml",
            "sitemap.xml")
        .contains("mentors/" + SLUG + "/photo.jpg")
        .anyMatch(file -> file.startsWith("search/"));
    assertThat(files.get("mentors/m7/index.html")).as("offers similar things").contains(TRACE);
  }

  @Test
  void whoeverIsPausedHasOnlyAnAddressThatNamesNobody() throws Exception {
    scheme.put("mentors/" + SLUG + ".md", ADA.with("availability: paused"));

    onlyTheAddressIsLeft(built("2026-10-15"));
  }

  @Test
  void whoeverDidNotConfirmForTwoPeriodsIsPausedByTheBuild() throws Exception {
    assertThat(tracesIn(built("2027-09-30"))).contains("api/mentors.json");

    onlyTheAddressIsLeft(built("2027-10-02"));
  }

  @Test
  void whoeverIsDeletedLeavesNothing() throws Exception {
    assertThat(tracesIn(built("2026-10-15"))).contains(PAGE);
    Files.delete(scheme.root().resolve("mentors/" + SLUG + ".md"));
    Files.delete(scheme.root().resolve("mentors/" + SLUG + ".png"));

    assertThat(tracesIn(built("2026-10-15"))).isEmpty();
  }

  private static void onlyTheAddressIsLeft(Map<String, String> files) {
    assertThat(tracesIn(files)).containsExactly(PAGE);
    assertThat(files.get(PAGE)).as("the page itself").doesNotContain(TRACE).contains("away");
  }

  /** The files that hold the person, or are named after them. */
  private static TreeSet<String> tracesIn(Map<String, String> files) {
    var traces = new TreeSet<String>();
    files.forEach(
        (name, text) -> {
          if (name.contains(TRACE) || text.contains(TRACE)) {
            traces.add(name);
          }
        });
    return traces;
  }

  /** All files of the site, built over the one before; in small letters and inflated. */
  private Map<String, String> built(String day) throws Exception {
    SiteFolder site = SiteFolder.of(scheme, temp.resolve("site"), LocalDate.parse(day));
    var files = new TreeMap<String, String>();
    for (Map.Entry<String, String> file : site.files().entrySet()) {
      String text = file.getValue();
      if (file.getKey().endsWith(".bin")) {
        text = inflated(text.getBytes(StandardCharsets.ISO_8859_1));
      }
      files.put(file.getKey(), text.toLowerCase(Locale.ROOT));
    }
    return files;
  }

  private static String inflated(byte[] file) throws IOException {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static byte[] picture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
