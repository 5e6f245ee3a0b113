package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class RequiredRuleTest {
  private final SchemeFolder folder;

  RequiredRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  @Test
  void aProfileWithAllRequiredKeysPasses() {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aMissingKeyIsReportedAtTheBeginningOfTheFile() {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf").without("role"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:1:1: error: `role` is missing; give the job title [required]");
  }

  @Test
  void anEmptyKeyIsReportedWhereItsValueShouldBe() {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf").with("role:"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:3:6: error: `role` is empty; give the job title [required]");
  }

  @Test
  void anEmptyListATildeAndAListOfNothingAreEmpty() {
    folder.put(
        "mentors/amina.md",
        Draft.mentor("Amina Yusuf")
            .with("topics: []")
            .with("role: ~")
            .with("meets: ['']")
            .with("contact: ~"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:3:7: error: `role` is empty; give the job title [required]",
            "mentors/amina.md:6:9: error: `topics` is empty; give at least one thing the mentor can"
                + " help with [required]",
            "mentors/amina.md:7:8: error: `meets` is empty; give at least one way to meet"
                + " [required]",
            "mentors/amina.md:8:10: error: `contact` is empty; give `coordinator`, or an `https:` or"
                + " `mailto:` address to publish [required]");
  }

  @Test
  void pagesEventsAndStoriesNeedTheirKeysToo() {
    folder
        .put("guidance/a.md", Draft.page("A").without("summary"))
        .put("forms/b.md", Draft.page("B").without("title"))
        .put("events/c.md", Draft.event("C").without("date"))
        .put("case-studies/d.md", Draft.caseStudy("D").without("permission"));

    assertThat(folder.findings())
        .containsExactly(
            "case-studies/d.md:1:1: error: `permission` is missing; give who agreed to publication,"
                + " when, for what use and until when [required]",
            "events/c.md:1:1: error: `date` is missing; give the day of the event [required]",
            "forms/b.md:1:1: error: `title` is missing; give the title of the form [required]",
            "guidance/a.md:1:1: error: `summary` is missing; give what the page is about, in one"
                + " sentence [required]");
  }

  @Test
  void aSchemeNeedsANameAndAContact() {
    folder.put("scheme.yaml", "institution: University of Example\n");

    assertThat(folder.findings())
        .containsExactly(
            "scheme.yaml:1:1: error: `contact` is missing; give an `https:` or `mailto:` address of"
                + " the coordinator [required]",
            "scheme.yaml:1:1: error: `name` is missing; give the name of the scheme [required]");
  }

  @Test
  void aFileWithAnotherMistakeIsStillToldWhatItLacks() {
    folder.put(
        "mentors/amina.md", Draft.mentor("Amina Yusuf").without("role").with("hours: 2\nhours: 3"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:1:1: error: `role` is missing; give the job title [required]",
            "mentors/amina.md:10:1: error: `hours` is here twice, first on line 9; keep one of them"
                + " [yaml]");
  }

  @Test
  void aFileThatCouldNotBeReadIsNotToldAboutEachKey() {
    folder.put("mentors/amina.md", "Amina Yusuf, Senior Technician\n");

    assertThat(folder.findings())
        .singleElement()
        .asString()
        .startsWith("mentors/amina.md:1:1: error: the file must begin with a line `---`")
        .endsWith("[front-matter]");
  }
}
