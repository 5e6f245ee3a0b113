package org.mentordirectory.site.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.Settings;
import org.mentordirectory.site.SiteBuilder;
import org.mentordirectory.site.SiteFolder;

/** A form's Word document beside its page. */
class WordFormsTest {
  private static final String FILE = "forms/agenda.docx";

  @TempDir private Path temp;
  private SchemeFolder scheme;

  @BeforeEach
  void aSchemeWithAForm() {
    scheme = new SchemeFolder(temp.resolve("content"));
    scheme.put("mentors/amina.md", Draft.mentor("Amina Yusuf"));
    scheme.put(
        "forms/agenda.md", Draft.page("Agenda").with("fields: {day: Day}").saying("{day}\n"));
  }

  @Test
  void thePageLinksToTheDocumentAndSaysHowLargeItIs() throws Exception {
    SiteFolder site = SiteFolder.of(scheme, temp.resolve("site"));
    Element link =
        Jsoup.parse(site.read("forms/agenda/index.html")).selectFirst(".downloads a[href$=.docx]");

    assertThat(link.attr("href")).isEqualTo("../../" + FILE);
    assertThat(link.text()).matches("Fill it in as a Word document \\(DOCX, \\d+ KB\\)");
    assertThat(Files.size(site.root().resolve(FILE))).isBetween(5_000L, 50_000L);
  }

  @Test
  void whileSomebodyEditsADocumentIsMadeWhenItIsAskedFor() throws Exception {
    var settings = new Settings(scheme.root(), temp.resolve("site"), SchemeFolder.TODAY);
    var draft =
        SiteBuilder.build(
                settings, line -> {}, new ContentReader.Memory(settings.cache()), sketch -> {})
            .draft()
            .orElseThrow();

    assertThat(settings.output().resolve(FILE)).doesNotExist();
    assertThat(draft.file(FILE))
        .hasValueSatisfying(bytes -> assertThat(bytes).startsWith('P', 'K'));
    assertThat(draft.file("forms/other.docx")).isEmpty();
  }

  @Test
  void itDoesNotNameTheMachineThatMadeIt() throws Exception {
    SiteFolder site = SiteFolder.of(scheme, temp.resolve("site"));
    var parts = new ZipInputStream(Files.newInputStream(site.root().resolve(FILE)));
    try (parts) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        assertThat(new String(parts.readAllBytes(), StandardCharsets.UTF_8))
            .as(part.getName())
            .doesNotContain("<!--", "docx4j", "Java", System.getProperty("os.name"));
      }
    }
  }

  @Test
  void onlyAFormWithFieldsHasOne() throws Exception {
    scheme.put("forms/agenda.md", Draft.page("Agenda"));
    var log = new ArrayList<String>();
    SiteBuilder.build(
        new Settings(scheme.root(), temp.resolve("site"), SchemeFolder.TODAY), log::add);

    assertThat(temp.resolve("site").resolve(FILE)).doesNotExist();
    assertThat(log).isNotEmpty().noneMatch(line -> line.startsWith("documents"));
  }
}
