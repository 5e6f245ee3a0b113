package org.mentordirectory.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** A build that uses what earlier ones made gives what one that makes everything gives. */
class CachedBuildTest {
  private static final int KINDS = 11;
  private static final int ROUNDS = 7;
  private static final int EDITS = 27;

  @TempDir private Path temp;
  private SchemeFolder scheme;
  private Path kept;
  private final Random random = new Random(22);

  private final List<String> mentors = new ArrayList<>();

  private int made;

  @BeforeEach
  void aSchemeWithAllThatIsKept() throws IOException {
    scheme = new SchemeFolder(temp.resolve("content"));
    kept = temp.resolve("mentor-cache");
    for (int i = 0; i < 5; i++) {
      newMentor();
    }
    photo();
    drawing();
    guidance();
    form();
    settings();
  }

  private Map<String, String> built(Path output, boolean cached) throws Exception {
    var settings = new Settings(scheme.root(), output, SchemeFolder.TODAY);
    assertThat(
            SiteBuilder.build(cached ? settings.withKept(kept) : settings, line -> {}).stream()
                .filter(Finding::isError))
        .isEmpty();
    return new SiteFolder(output).files();
  }

  private void thatBothAreAlike() throws Exception {
    Map<String, String> clean = new TreeMap<>(built(temp.resolve("clean"), false));
    Map<String, String> cached = built(temp.resolve("site"), true);

    assertThat(cached.keySet()).isEqualTo(clean.keySet());
    assertThat(clean.keySet()).anyMatch(file -> file.endsWith(".docx"));
    for (String file : clean.keySet()) {
      assertThat(cached.get(file).equals(clean.get(file))).as(file).isTrue();
    }
  }

  @Test
  void afterTwoHundredEditsTheSiteIsWhatACleanBuildMakes() throws Exception {
    thatBothAreAlike();
    for (int kind = 0; kind < KINDS; kind++) {
      edit(kind);
      thatBothAreAlike();
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < EDITS; i++) {
        edit(random.nextInt(KINDS));
      }
      thatBothAreAlike();
    }
  }

  @Test
  void whatIsKeptIsUsed() throws Exception {
    built(temp.resolve("site"), true);
    List<Path> first = files();
    built(temp.resolve("site"), true);

    assertThat(files()).as("nothing was made again").isEqualTo(first);
    assertThat(
            first.stream()
                .map(file -> file.getFileName().toString().replaceFirst("-[0-9a-f-]*\\.pack", "")))
        .containsExactlyInAnyOrder("documents", "photos", "share-images", "texts");
  }

  @Test
  void aDocumentIsMadeAgainOnlyWhenSomethingInItHasChanged() throws Exception {
    built(temp.resolve("site"), true);
    long first = documents();
    scheme.put("guidance/other.md", Draft.page("Of other things").saying("In no handbook."));
    built(temp.resolve("site"), true);
    assertThat(documents()).as("nothing printed has changed").isEqualTo(first);

    guidance();
    built(temp.resolve("site"), true);
    assertThat(documents()).as("a page of the handbook has").isEqualTo(first + 1);
  }

  private long documents() throws IOException {
    return files().stream().filter(file -> file.getFileName().toString().startsWith("doc")).count();
  }

  @Test
  void aDamagedCacheGivesTheSameSite() throws Exception {
    Map<String, String> clean = built(temp.resolve("clean"), false);
    built(temp.resolve("site"), true);
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      for (int at = 0; at < bytes.length; at += 997) {
        bytes[at] ^= 0x20;
      }
      Files.write(file, bytes);
    }

    assertThat(built(temp.resolve("site"), true).equals(clean)).isTrue();
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(kept)) {
      return files.sorted().toList();
    }
  }

  private void edit(int kind) throws IOException {
    switch (kind) {
      case 0 -> newMentor();
      case 1 -> mentor(one(mentors));
      case 2 -> gone(one(mentors));
      case 3 -> renamed();
      case 4 -> photo();
      case 5 -> guidance();
      case 6 -> form();
      case 7 -> settings();
      case 8 -> template();
      case 9 -> messages();
      default -> drawing();
    }
  }

  private String one(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  private String word() {
    return one(List.of("lasers", "lathes", "bees", "glass", "wire", "cells")) + made++;
  }

  private void newMentor() {
    String slug = "mentor-" + made++;
    mentors.add(slug);
    mentor(slug);
  }

  private void mentor(String slug) {
    String name = "Mentor " + Integer.toString(Integer.parseInt(slug.substring(7)), 36);
    scheme.put(
        "mentors/" + slug + ".md",
        Draft.mentor(name)
            .with("role: Technician for " + word())
            .saying(
                "I work with %s and %s.\n\n## More\n\n- %s\n".formatted(word(), word(), word())));
  }

  private void gone(String slug) throws IOException {
    if (mentors.size() > 2) {
      mentors.remove(slug);
      delete("content/mentors/" + slug + ".md");
      delete("content/mentors/" + slug + ".png");
    }
  }

  private void renamed() throws IOException {
    String old = one(mentors);
    String slug = "mentor-" + made++;
    mentors.set(mentors.indexOf(old), slug);
    move(old + ".md", slug + ".md");
    move(old + ".png", slug + ".png");
  }

  private void photo() throws IOException {
    var picture = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
    var graphics = picture.createGraphics();
    graphics.setColor(new Color(random.nextInt(4) * 60, 90, 120));
    graphics.fillRect(0, 0, 60, 60);
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    scheme.put("mentors/" + one(mentors) + ".png", bytes.toByteArray());
  }

  private void guidance() {
    scheme.put(
        "guidance/matching.md",
        Draft.page("Matching people")
            .saying("Mind the %s.\n\n![Two people](two.svg)\n".formatted(word())));
  }

  private void drawing() {
    scheme.put(
        "guidance/two.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><circle r=\"%s\"/></svg>"
            .formatted(made++));
  }

  private void form() {
    scheme.put(
        "forms/agreement.md",
        Draft.page("Agreement")
            .with(
                "fields: {mentee: Mentee, aims: {label: Of %s, kind: paragraph}}".formatted(word()))
            .saying("Fill it in.\n\n{mentee}\n\n{aims}\n"));
  }

  private void settings() {
    scheme.put(
        "scheme.yaml",
        Draft.scheme().with("name: Scheme for " + word())
            + "handbooks:\n  - {name: all, title: The book of %s, contents: [guidance/matching]}\n"
                .formatted(word()));
  }

  private void template() throws IOException {
    put(
        "templates/print/handbook.ftlh",
        Draft.class.getResource("/mentordirectory/templates/print/handbook.ftlh"),
        "</body>",
        "<p>%s</p></body>".formatted(word()));
  }

  private void messages() throws IOException {
    Path file = temp.resolve("templates/messages/en.properties");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, "share.home = Find %s\ndocx.contact = Ask %s: {0}\n".formatted(word(), word()));
  }

  private void put(String file, URL source, String place, String text) throws IOException {
    try (var in = source.openStream()) {
      String template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(template).contains(place);
      Files.createDirectories(temp.resolve(file).getParent());
      Files.writeString(temp.resolve(file), template.replace(place, text));
    }
  }

  private void delete(String file) throws IOException {
    Files.deleteIfExists(temp.resolve(file));
  }

  private void move(String from, String to) throws IOException {
    Path old = scheme.root().resolve("mentors").resolve(from);
    if (Files.exists(old)) {
      Files.move(old, old.resolveSibling(to));
    }
  }
}
