package org.mentordirectory.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.site.SiteFolder;

/** What the privacy page says of controller, basis, retention, rights and regulator. */
class PrivacyPageTest {
  @TempDir private Path temp;
  private SchemeFolder scheme;

  @BeforeEach
  void aScheme() {
    scheme = new SchemeFolder(temp.resolve("content"));
  }

  private Element page(Draft settings) throws Exception {
    scheme.put("scheme.yaml", settings);
    return Jsoup.parse(SiteFolder.of(scheme, temp.resolve("site")).read("privacy/index.html"))
        .selectFirst("main");
  }

  @Test
  void aSchemeThatSaysNothingHasWhatMostWouldSay() throws Exception {
    Element page = page(Draft.scheme());

    assertThat(page.text())
        .contains(
            "The coordinator can tell you which organisation that is.",
            "with the mentor’s consent",
            "destroyed when the pairing has ended",
            "You can ask for a copy of your data");
    assertThat(page.select("a[href*=ico.org.uk]").text())
        .isEqualTo("Information Commissioner’s Office (ICO)");
    assertThat(page.text()).doesNotContain("data protection officer", "own privacy notice");
  }

  @Test
  void theInstitutionIsTheControllerWhereNoOtherIsNamed() throws Exception {
    assertThat(page(Draft.scheme().with("institution: Northfold College")).text())
        .contains("Northfold College is the controller");
  }

  @Test
  void whatTheSchemeSaysStandsInTheirPlace() throws Exception {
    Element page =
        page(
            Draft.scheme()
                .with(
                    """
                    institution: Northfold College
                    privacy:
                      controller: Northfold Group
                      officer: mailto:dpo@northfold.ac.uk
                      basis: A task in the public interest.
                      retention: All goes after a year.
                      rights: Ask us for anything.
                      complaints: https://regulator.example.org/
                      notice: https://northfold.ac.uk/privacy\
                    """));

    assertThat(page.text())
        .contains(
            "Northfold Group is the controller",
            "A task in the public interest.",
            "All goes after a year.",
            "Ask us for anything.")
        .doesNotContain("Northfold College is the controller", "ICO", "legitimate interest");
    assertThat(page.select("a").eachAttr("href"))
        .contains(
            "mailto:dpo@northfold.ac.uk",
            "https://regulator.example.org/",
            "https://northfold.ac.uk/privacy");
  }
}
