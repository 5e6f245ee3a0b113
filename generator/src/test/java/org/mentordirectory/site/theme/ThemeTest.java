package org.mentordirectory.site.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Refusal;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.SiteFolder;

/** A scheme changes the look of its site one file, or one message, at a time. */
class ThemeTest {
  @TempDir private Path temp;
  private SchemeFolder scheme;

  @BeforeEach
  void makeScheme() {
    scheme = new SchemeFolder(temp.resolve("content"));
  }

  private void own(String file, String text) throws IOException {
    Path path = temp.resolve("templates").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private SiteFolder site() throws IOException, Refusal {
    return SiteFolder.of(scheme, temp.resolve("site"));
  }

  @Test
  void aTemplateOfTheSchemeComesBeforeTheBuiltInOne() throws Exception {
    own("pages/privacy.ftlh", "<title>${page.title}</title>Ours, by ${scheme.name}");

    assertThat(site().read("privacy/index.html")).contains("Ours, by");
    assertThat(site().read("join/index.html")).contains("class=\"site-header\"");
  }

  @Test
  void aMacroOfTheSchemeFramesTheBuiltInPages() throws Exception {
    String layout = Files.readString(Path.of("../templates/shared/layout.ftlh"));
    own("shared/layout.ftlh", layout.replace("<body>", "<body class=\"ours\">"));

    assertThat(site().read("privacy/index.html")).contains("<body class=\"ours\">");
  }

  @Test
  void aMessageOfTheSchemeComesBeforeTheBuiltInOneAndTheOthersStay() throws Exception {
    own("messages/en.properties", "privacy.title = What we keep");

    assertThat(site().read("privacy/index.html"))
        .contains("<h1>What we keep</h1>", "Skip to the content");
  }

  @Test
  void anAssetOfTheSchemeComesBeforeTheBuiltInOneAndMayBeNew() throws Exception {
    own("assets/shared/icon.svg", "<svg/>");
    own("assets/pictures/hall.svg", "<svg></svg>");

    assertThat(site().read("assets/shared/icon.svg")).isEqualTo("<svg/>");
    assertThat(site().read("assets/pictures/hall.svg")).isEqualTo("<svg></svg>");
    assertThat(site().read("assets/shared/site.css")).contains("--accent");
  }

  @Test
  void aLinkThatLeadsOutOfTheThemeIsNotFollowed() throws Exception {
    Path secret = Files.writeString(temp.resolve("secret"), "secret");
    own("assets/own.css", "");
    Files.createSymbolicLink(
        Files.createDirectory(temp.resolve("templates/pages")).resolve("privacy.ftlh"), secret);
    Files.createSymbolicLink(temp.resolve("templates/assets/secret.css"), secret);

    SiteFolder site = site();
    assertThat(site.read("privacy/index.html")).doesNotContain("secret");
    assertThat(site.files()).doesNotContainKey("assets/secret.css");
  }

  @Test
  void anErrorInATemplateIsNamedWithItsLineAndVariable() throws Exception {
    own("pages/privacy.ftlh", "<h1>\n${page.titel}</h1>");
    assertThatThrownBy(this::site)
        .isInstanceOf(Refusal.class)
        .hasMessageContainingAll("pages/privacy.ftlh", "line 2", "`page.titel` has no value");

    own("pages/privacy.ftlh", "<#if page.title>");
    assertThatThrownBy(this::site)
        .isInstanceOf(Refusal.class)
        .hasMessageContainingAll("pages/privacy.ftlh", "line 1", "if");

    own("pages/privacy.ftlh", "${t(\"no.such.message\")}");
    assertThatThrownBy(this::site)
        .isInstanceOf(Refusal.class)
        .hasMessageContainingAll("pages/privacy.ftlh", "line 1", "no.such.message");
  }
}
