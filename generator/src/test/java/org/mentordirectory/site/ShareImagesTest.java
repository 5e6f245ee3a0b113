package org.mentordirectory.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.content.Colour;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.output.Access;
import org.mentordirectory.output.Cache;
import org.mentordirectory.output.OutputFolder;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.theme.Theme;
import org.mentordirectory.words.Messages;

class ShareImagesTest {
  private static final Path NO_THEME = Path.of("none");

  @TempDir private Path temp;
  private SchemeFolder scheme;

  @BeforeEach
  void aSchemeWithOneMentor() {
    scheme = new SchemeFolder(temp.resolve("content"));
    scheme.put("mentors/amina.md", Draft.mentor("Amina Yusuf"));
  }

  private Path images(String folder) throws IOException, Refusal {
    Path root = temp.resolve(folder);
    Messages messages = Theme.of(NO_THEME).messages("en");
    ShareImages.write(
        ContentReader.read(scheme.root()).scheme(),
        messages,
        new OutputFolder(root, Access.EVERYBODY),
        Cache.none().shelf("share-images"));
    return root.resolve("share");
  }

  private static BufferedImage read(Path file) throws IOException {
    return ImageIO.read(file.toFile());
  }

  @Test
  void eachSectionHasAPictureOfTheSizeThatOtherSitesAskFor() throws Exception {
    Path share = images("one");
    for (String section : ShareImages.SECTIONS) {
      BufferedImage image = read(share.resolve(section + ".png"));
      assertThat(image.getWidth()).isEqualTo(1200);
      assertThat(image.getHeight()).isEqualTo(630);
    }
    try (var files = Files.list(share)) {
      assertThat(files).hasSize(ShareImages.SECTIONS.size());
    }
  }

  @Test
  void theSameSchemeHasTheSameBytes() throws Exception {
    Path one = images("one");
    Path two = images("two");
    for (String section : ShareImages.SECTIONS) {
      assertThat(two.resolve(section + ".png"))
          .hasSameBinaryContentAs(one.resolve(section + ".png"));
    }
    assertThat(Files.readAllBytes(one.resolve("home.png")))
        .isNotEqualTo(Files.readAllBytes(one.resolve("forms.png")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#0b5563", "#b00020", "#6b4e00", "#101010"})
  void theGroundIsTheSchemesColourDarkEnoughForWhiteLetters(String accent) throws Exception {
    scheme.put("scheme.yaml", Draft.scheme().with("theme: {accent: \"" + accent + "\"}"));
    int ground = read(images("one").resolve("home.png")).getRGB(5, 5) & 0xFFFFFF;
    Colour colour = Colour.of("#%06x".formatted(ground));
    assertThat(colour.contrast(Colour.of("#ffffff"))).isGreaterThan(4.5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X",
        "The Mentoring Scheme for Technicians, Laboratory Staff and Everybody Else Who Keeps the"
            + " Universities of the North, the Midlands and the Islands Running by Day and Night",
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochoniaidd",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
        "Ümläut Schéma Ångström Ωμέγα Схема"
      })
  void aNameOfAnyLengthStaysInItsPlace(String name) throws Exception {
    scheme.put("scheme.yaml", Draft.scheme().with("name: " + name));
    BufferedImage image = read(images("one").resolve("guidance.png"));
    int ground = image.getRGB(0, 0);
    Set<Integer> outside = new HashSet<>();
    for (int x = 0; x < 1200; x++) {
      for (int y = 0; y < 630; y++) {
        boolean margin = x < 76 || x > 1124 || y < 60 || y > 570;
        boolean betweenTextAndDrawing = x > 684 && x < 718;
        if (margin || betweenTextAndDrawing) {
          outside.add(image.getRGB(x, y));
        }
      }
    }
    assertThat(outside).containsExactly(ground);
  }

  @Test
  void everyPageHasAPictureThatIsThere() throws Exception {
    scheme
        .put("guidance/faq.md", Draft.page("Questions"))
        .put("forms/plan.md", Draft.page("Plan"))
        .put("events/launch.md", Draft.event("Launch"))
        .put("case-studies/one.md", Draft.caseStudy("One"));
    SiteFolder site = SiteFolder.of(scheme, temp.resolve("site"));
    Set<String> used = new HashSet<>();
    for (var file : site.files().entrySet()) {
      Document page = Jsoup.parse(file.getValue());
      boolean listed = page.select("meta[name=robots]").isEmpty();
      if (!file.getKey().endsWith(".html") || !listed) {
        continue;
      }
      Element image = page.selectFirst("meta[property=og:image]");
      assertThat(image).as(file.getKey()).isNotNull();
      String address = image.attr("content");
      assertThat(address).startsWith("http://127.0.0.1:8080/");
      used.add(address.substring("http://127.0.0.1:8080/".length()));
      assertThat(page.select("meta[property=og:image:alt]").attr("content")).isNotBlank();
      assertThat(page.select("meta[property=og:image:width]").attr("content")).isEqualTo("1200");
      assertThat(page.select("meta[property=og:image:height]").attr("content")).isEqualTo("630");
      assertThat(page.select("meta[name=twitter:card]").attr("content"))
          .isEqualTo("summary_large_image");
    }
    assertThat(used)
        .hasSize(ShareImages.SECTIONS.size())
        .allMatch(address -> Files.exists(site.root().resolve(address)));
  }

  @Test
  void aMentorWithAPhotoIsShownByIt() throws Exception {
    var photo = new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB);
    Path file = scheme.root().resolve("mentors/amina.png");
    ImageIO.write(photo, "png", file.toFile());
    Document page =
        Jsoup.parse(SiteFolder.of(scheme, temp.resolve("site")).read("mentors/amina/index.html"));
    assertThat(page.select("meta[property=og:image]").eachAttr("content"))
        .containsExactly("http://127.0.0.1:8080/mentors/amina/photo.jpg");
    assertThat(page.select("meta[property=og:image:width]").attr("content")).isEqualTo("320");
  }
}
