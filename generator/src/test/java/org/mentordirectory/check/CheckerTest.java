package org.mentordirectory.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class CheckerTest {
  private final SchemeFolder folder;

  CheckerTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  @Test
  void aFolderInOrderHasNoFindings() {
    folder
        .put("mentors/amina.md", Draft.mentor("Amina Yusuf"))
        .put("guidance/a.md", Draft.page("A"))
        .put("forms/b.md", Draft.page("B"))
        .put("events/c.md", Draft.event("C"))
        .put("case-studies/d.md", Draft.caseStudy("D"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void everythingIsReportedInOneRunByFileAndPlace() {
    folder
        .put("scheme.yaml", Draft.scheme().with("languges: [en]"))
        .put("guidance/broken.md", "Just a text.\n")
        .put("guidance/empty.md", Draft.page("Home").saying(""))
        .put(
            "mentors/amina.md",
            Draft.mentor("Amina Yusuf")
                .with("topics: [leav]")
                .with("mentees: 1")
                .without("consent")
                .saying("# Me\n\nWrite to a@example.org, or [here](bryn2.md).\n"))
        .put("mentors/bryn.md", Draft.mentor("Amina Yusuf").with("hours: 1.5"));

    assertThat(folder.findings())
        .containsExactly(
            "guidance/broken.md:1:1: error: the file must begin with a line `---`, then lines of the"
                + " form `key: value`, then a line `---` [front-matter]",
            "guidance/empty.md:1:1: error: there is no text below the second `---`; write what the"
                + " page is to say [body]",
            "guidance/empty.md:2:8: error: `Home` is already the title of the site's page /; choose"
                + " another title [title]",
            "mentors/amina.md:1:1: error: this profile can't be published without the day on which"
                + " the mentor agreed to it; ask, then write the day as `consent: 2026-10-01`"
                + " [consent]",
            "mentors/amina.md:6:10: error: unknown topic `leav`; did you mean `leave`?"
                + " [vocabulary]",
            "mentors/amina.md:9:10: warning: `mentees` says nothing without `capacity`; add how many"
                + " mentees the mentor can have at one time [capacity]",
            "mentors/amina.md:11:1: error: the only heading with one `#` is the title, which the"
                + " page gets by itself; write `##` [heading]",
            "mentors/amina.md:13:10: error: `a@example.org` is an e-mail address in the text; take"
                + " it out and use `contact:` instead, which may be `coordinator` or, to make it"
                + " public, `mailto:` and the address [personal-data]",
            "mentors/amina.md:13:28: error: no page is at `bryn2.md`; did you mean `bryn.md`?"
                + " [link]",
            "mentors/bryn.md:2:7: warning: `Amina Yusuf` is also the name in mentors/amina.md line"
                + " 2; say in the name how they differ, or remove one of the profiles [twice]",
            "mentors/bryn.md:10:8: error: `hours` must be a whole number, not `1.5`; write `2`"
                + " [type]",
            "scheme.yaml:7:1: error: unknown key `languges`; did you mean `languages`?"
                + " [unknown-key]");
  }
}
