package org.mentordirectory.site.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.sample.Draft;
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

    assertThat(site().asset("shared/icon.svg")).hasContent("<svg/>");
    assertThat(site().asset("pictures/hall.svg")).hasContent("<svg></svg>");
    assertThat(site().asset("shared/site.css")).content().contains("--accent");
  }

  @Test
  void assetsLieInAFolderThatIsAnotherWhenOneOfThemChanges() throws Exception {
    own("assets/own.js", "import './shared/dom.js';");
    own("pages/privacy.ftlh", "<title>${page.title}</title><p data-at=\"${root}assets/own.js\">");
    Path before = site().asset("own.js");

    assertThat(site().asset("own.js")).isEqualTo(before);
    assertThat(site().read("privacy/index.html"))
        .contains("../assets/%s/own.js".formatted(before.getParent().getFileName()));

    own("assets/own.js", "import './shared/forge.js';");
    Path after = site().asset("own.js");
    assertThat(after).isNotEqualTo(before);
    assertThat(before).doesNotExist();
    assertThat(site().read("privacy/index.html")).contains(after.getParent().getFileName() + "/");
  }

  @Test
  void theColoursOfASchemeAreAmongWhatNamesTheFolder() throws Exception {
    Path before = site().asset("theme.css");
    scheme.put("scheme.yaml", Draft.scheme().with("theme: {accent: \"#123456\"}"));

    assertThat(site().asset("theme.css")).content().contains("#123456");
    assertThat(site().asset("theme.css")).isNotEqualTo(before);
  }

  @Test
  void theSearchStaysWhereOtherSitesKnowIt() throws Exception {
    SiteFolder site = site();

    assertThat(site.read("assets/search.js"))
        .isEqualTo(
            "export * from './%s/search.js';\n"
                .formatted(site.asset("search.js").getParent().getFileName()));
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
    assertThat(site.asset("own.css")).exists();
    assertThat(site.asset("secret.css")).doesNotExist();
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

  private List<String> findings() throws IOException, Refusal {
    return SiteFolder.build(scheme, temp.resolve("site"), SchemeFolder.TODAY).stream()
        .filter(finding -> finding.rule().equals("theme"))
        .map(Finding::toString)
        .toList();
  }

  @Test
  void aMessageThatNoPageAsksForIsToldWithTheNearestThatOneDoes() throws Exception {
    own("messages/en.properties", "title = {0}\n\nprivacy.titel = What we keep");

    assertThat(findings())
        .containsExactly(
            "../templates/messages/en.properties:3:1: warning: no page asks for the message"
                + " `privacy.titel`; did you mean `privacy.title`?; correct it, or take it out"
                + " [theme]");
  }

  @Test
  void aMessageOfTheSchemesOwnTemplateIsNoMistake() throws Exception {
    own("messages/en.properties", "our.words = Welcome");
    own("pages/privacy.ftlh", "<#-- Version 3. --><title>${page.title}</title>${t(\"our.words\")}");

    assertThat(findings()).isEmpty();
    assertThat(site().read("privacy/index.html")).contains("Welcome");
  }

  @Test
  void aPatternOfADayThatIsNoneIsAMistake() throws Exception {
    own("messages/en.properties", "local.day = the day");

    assertThat(findings()).singleElement().asString().contains("error: `the day` is no pattern");
  }

  @Test
  void aTemplateThatWasCopiedFromAnOlderVersionIsTold() throws Exception {
    String copy = Files.readString(Path.of("../templates/pages/privacy.ftlh"));
    own("pages/privacy.ftlh", copy);
    assertThat(findings()).isEmpty();

    own("pages/privacy.ftlh", copy.replaceFirst("Version \\d+", "Version 0"));
    assertThat(findings())
        .singleElement()
        .asString()
        .startsWith("../templates/pages/privacy.ftlh:1:1: warning: this template")
        .contains("at version 3");
  }

  @Test
  void aTemplateThatNoPageIsMadeWithIsTold() throws Exception {
    own("old/privacy.ftlh", "<#-- Version 1. -->");
    own("footer.ftlh", "<#-- Version 1. -->ours");
    own("pages/404.ftlh", "<#-- Version 2. --><title>x</title><#include \"/footer.ftlh\">");

    assertThat(findings())
        .singleElement()
        .asString()
        .contains(
            "templates/old/privacy.ftlh:1:1: warning: no page is made", "`pages/privacy.ftlh`");
  }

  @Test
  void aTemplateAndAnAssetWhereTheyStoodOnceAreToldTheirNewPlace() throws Exception {
    own("print-form.ftlh", "<#-- Version 1. -->");
    own("assets/site.css", "");
    own("assets/pictures/icon.svg", "<svg/>");

    assertThat(findings())
        .extracting(Object::toString)
        .satisfiesExactly(
            asset -> assertThat(asset).contains("assets/site.css:1:1", "`assets/shared/site.css`"),
            template -> assertThat(template).contains("print-form.ftlh:1:1", "`print/form.ftlh`"));
  }

  @Test
  void aLanguageWithoutSomeMessagesHasThemInEnglishAndIsTold() throws Exception {
    scheme.put("scheme.yaml", Draft.scheme().with("languages: [cy]"));
    own(
        "messages/cy.properties",
        "privacy.title = Preifatrwydd\nplaces.other = {0} o leoedd\nlocal.day = d MMMM yyyy\n");

    assertThat(findings())
        .singleElement()
        .asString()
        .startsWith(
            "../templates/messages/cy.properties:1:1: warning: messages of the language `cy`");
    assertThat(site().read("privacy/index.html"))
        .contains("<h1>Preifatrwydd</h1>", "Skip to the content", "lang=\"cy\"");
  }

  @Test
  void aLanguageWithoutMessagesIsRefused() throws Exception {
    scheme.put("scheme.yaml", Draft.scheme().with("languages: [xx]"));

    assertThat(findings()).singleElement().asString().contains("error: there are no messages for");
  }

  @Test
  void aPrintTemplateWithoutATitleIsNamed() throws Exception {
    scheme.put("forms/a.md", "---\ntitle: A form\nsummary: Short.\nfields:\n  a: A\n---\n\n{a}\n");
    own("print/form.ftlh", "<#-- Version 1. --><html><body>x</body></html>");

    assertThatThrownBy(this::site)
        .isInstanceOf(Refusal.class)
        .hasMessageContainingAll("print/form.ftlh", "`<title>`");
  }
}
