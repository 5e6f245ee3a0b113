package org.mentordirectory.check.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

/** One contact of two mentors. */
class SharedContactTest {
  private final SchemeFolder folder;

  SharedContactTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  @Test
  void mentorsWithNamesOfTheirOwnMayShareTheCoordinator() {
    folder
        .put("mentors/a.md", Draft.mentor("Amina Yusuf").with("contact: coordinator"))
        .put("mentors/b.md", Draft.mentor("Bryn Jones").with("contact: coordinator"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void twoMentorsDoNotReadEachOthersPost() {
    folder
        .put("mentors/a.md", Draft.mentor("A").with("contact: mailto:Team@example.org"))
        .put("mentors/b.md", Draft.mentor("B").with("contact: mailto:team@example.org?subject=Hi"))
        .put("mentors/c.md", Draft.mentor("C").with("contact: mailto:team@example.org"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/b.md:8:10: error: `mailto:team@example.org?subject=Hi` is also the contact in"
                + " mentors/a.md line 8; give each mentor a contact of their own, or `coordinator`"
                + " [twice]",
            "mentors/c.md:8:10: error: `mailto:team@example.org` is also the contact in"
                + " mentors/a.md line 8; give each mentor a contact of their own, or `coordinator`"
                + " [twice]");
  }

  @Test
  void twoPagesOfOneSiteAreTwoContacts() {
    folder
        .put("mentors/a.md", Draft.mentor("A").with("contact: https://example.org/?id=1"))
        .put("mentors/b.md", Draft.mentor("B").with("contact: https://example.org/?id=2"));

    assertThat(folder.findings()).isEmpty();
  }
}
