package org.mentordirectory.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** The pictures of a scheme on its pages: its logo, and the drawings of its texts. */
class PicturesTest {
  private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>";

  @TempDir private Path temp;
  private SchemeFolder scheme;

  @BeforeEach
  void aSchemeWithOneMentor() {
    scheme = new SchemeFolder(temp.resolve("content"));
    scheme.put("mentors/amina.md", Draft.mentor("Amina Yusuf"));
  }

  private SiteFolder site() throws Exception {
    return SiteFolder.of(scheme, temp.resolve("site"));
  }

  @Test
  void theLogoStandsBesideTheNameOnEveryPage() throws Exception {
    scheme
        .put("scheme.yaml", Draft.scheme().with("theme: {logo: our mark.svg}"))
        .put("our mark.svg", SVG);
    SiteFolder site = site();

    assertThat(site.asset("logo.svg")).hasContent(SVG);
    for (String page : new String[] {"index.html", "mentors/amina/index.html"}) {
      Document html = Jsoup.parse(site.read(page));
      Element logo = html.selectFirst(".site-name img");
      assertThat(logo).isNotNull();
      assertThat(logo.attr("src")).matches("(\\.\\./)*(\\./)?assets/[0-9a-f]{10}/logo.svg");
      assertThat(logo.hasAttr("alt")).isTrue();
      assertThat(logo.attr("alt")).isEmpty();
      assertThat(html.select(".site-name svg")).isEmpty();
      assertThat(html.select(".site-name").text()).isEqualTo("Technician Mentor Scheme");
    }
  }

  @Test
  void aSchemeWithoutALogoHasTheDrawingOfTheTheme() throws Exception {
    Document html = Jsoup.parse(site().read("index.html"));

    assertThat(html.select(".site-name img")).isEmpty();
    assertThat(html.select(".site-name svg")).hasSize(1);
  }

  @Test
  void aDrawingOfATextLiesBesideThePage() throws Exception {
    scheme
        .put("guidance/part/plan.svg", SVG)
        .put("guidance/part/a.md", Draft.page("A").saying("Words.\n\n![First](plan.svg)\n"));
    SiteFolder site = site();

    assertThat(site.read("guidance/a/plan.svg")).isEqualTo(SVG + "\n");
    Element picture = Jsoup.parse(site.read("guidance/a/index.html")).selectFirst("figure > img");
    assertThat(picture).isNotNull();
    assertThat(picture.attr("src")).isEqualTo("../../guidance/a/plan.svg");
    assertThat(picture.attr("alt")).isEqualTo("First");
  }
}
