package org.mentordirectory.site.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.SiteBuilder;
import org.mentordirectory.site.SiteFolder;
import org.mentordirectory.site.live.LiveSite;

/** When documents for print are made, and how pages lead to them. */
class DocumentsTest {
  private static final Draft FORM =
      Draft.page("Agreement")
          .with("fields: {mentee: Mentee, aims: {label: Aims, kind: paragraph, lines: 30}}")
          .saying("Fill it in.\n\n{mentee}\n\n{aims}\n");

  @TempDir private Path temp;
  private SchemeFolder scheme;

  @BeforeEach
  void aScheme() {
    scheme = new SchemeFolder(temp.resolve("content"));
  }

  private List<String> stages() throws Exception {
    var lines = new ArrayList<String>();
    SiteBuilder.build(
        new Settings(scheme.root(), temp.resolve("site"), SchemeFolder.TODAY), lines::add);
    return lines.stream().map(line -> line.split(" +")[0]).toList();
  }

  private void putHandbook() {
    scheme.put("forms/agreement.md", FORM);
    scheme.put("guidance/matching.md", Draft.page("Matching people"));
    scheme.put(
        "scheme.yaml",
        Draft.scheme()
            + "handbooks:\n  - {name: all, title: The book, contents: [guidance/matching,"
            + " forms/agreement]}\n");
  }

  @Test
  void aSchemeWithoutFieldsOrHandbooksPaysNothing() throws Exception {
    scheme.put("forms/agreement.md", Draft.page("Agreement"));

    assertThat(stages()).doesNotContain("documents");
    assertThat(temp.resolve("site/forms/agreement.pdf")).doesNotExist();
  }

  @Test
  void aFormLeadsToItsPdfAndSaysWhatKindOfFileItIs() throws Exception {
    scheme.put("forms/agreement.md", FORM);
    SiteFolder site = SiteFolder.of(scheme, temp.resolve("site"));

    Element link =
        Jsoup.parse(site.read("forms/agreement/index.html"))
            .selectFirst(".downloads a[href$=.pdf]");
    assertThat(link.attr("href")).isEqualTo("../../forms/agreement.pdf");
    long kilobytes = Math.round(Files.size(temp.resolve("site/forms/agreement.pdf")) / 1000.0);
    assertThat(link.text()).containsPattern("PDF, \\d pages?, " + kilobytes + " KB");
  }

  @Test
  void handbooksHaveAPageThatTheListsLeadTo() throws Exception {
    putHandbook();
    SiteFolder site = SiteFolder.of(scheme, temp.resolve("site"));

    Element book = Jsoup.parse(site.read("handbooks/index.html")).selectFirst(".entries li");
    assertThat(book.selectFirst("a").attr("href")).isEqualTo("../handbooks/all.pdf");
    assertThat(book.text())
        .matches("The book One page of guidance, and one form PDF, \\d pages, \\d+ KB");
    assertThat(site.read("guidance/index.html")).contains("../handbooks/");
    assertThat(site.read("forms/index.html")).contains("../handbooks/");
    assertThat(temp.resolve("site/handbooks/all.pdf")).isNotEmptyFile();
  }

  @Test
  void guidanceMayLeadToTheHandbooksWhetherThereAreAnyOrNot() {
    scheme.put(
        "scheme.yaml",
        Draft.scheme().with("handbooks: [{name: all, title: All, contents: [guidance/matching]}]"));
    scheme.put(
        "guidance/matching.md",
        Draft.page("Matching people").saying("Print [the handbooks](/handbooks/).\n"));

    assertThat(scheme.findings()).isEmpty();
    scheme.put("scheme.yaml", Draft.scheme());
    assertThat(scheme.findings()).as("the link becomes plain words").isEmpty();
  }

  @Test
  void theSameContentGivesTheSameFiles() throws Exception {
    putHandbook();

    assertThat(SiteFolder.anew(scheme, temp.resolve("one")).files())
        .isEqualTo(SiteFolder.anew(scheme, temp.resolve("two")).files());
  }

  @Test
  void theLiveSiteMakesADocumentWhenItIsAskedFor() throws Exception {
    scheme.put("forms/agreement.md", FORM);
    var settings = new Settings(scheme.root(), temp.resolve("site"), SchemeFolder.TODAY);
    try (LiveSite live = LiveSite.start(settings, 0, line -> {}, findings -> {})) {
      assertThat(temp.resolve("site/forms/agreement.pdf")).doesNotExist();
      byte[] bytes;
      try (var in = live.address().resolve("/forms/agreement.pdf").toURL().openStream()) {
        bytes = in.readAllBytes();
      }
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        assertThat(pdf.getDocumentCatalog().getAcroForm().getField("mentee")).isNotNull();
      }
    }
  }
}
