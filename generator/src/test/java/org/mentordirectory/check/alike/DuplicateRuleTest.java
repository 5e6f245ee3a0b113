package org.mentordirectory.check.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class DuplicateRuleTest {
  private final SchemeFolder folder;

  DuplicateRuleTest(@TempDir Path root) {
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
  void twoProfilesOfOneNameAreLookedAtByAPerson() {
    folder
        .put("mentors/a.md", Draft.mentor("Amina Yusuf"))
        .put("mentors/b.md", Draft.mentor("amina  yusuf"))
        .put("mentors/c.md", Draft.mentor("AMINA YUSUF"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/b.md:2:7: warning: `amina yusuf` is also the name in mentors/a.md line 2; say"
                + " in the name how they differ, or remove one of the profiles [twice]",
            "mentors/c.md:2:7: warning: `AMINA YUSUF` is also the name in mentors/a.md line 2; say"
                + " in the name how they differ, or remove one of the profiles [twice]");
  }

  @Test
  void accentsTitlesPronounsAndAnInitialMakeNoOtherPerson() {
    folder
        .put("mentors/a.md", Draft.mentor("Zoë Yusuf"))
        .put("mentors/b.md", Draft.mentor("Dr Zoe J. Yusuf (she/her)"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/b.md:2:7: warning: `Dr Zoe J. Yusuf (she/her)` is also the name in"
                + " mentors/a.md line 2; say in the name how they differ, or remove one of the"
                + " profiles [twice]");
  }

  @Test
  void peopleWhoSayInTheNameHowTheyDifferAreTwo() {
    folder
        .put("mentors/a.md", Draft.mentor("John A. Smith"))
        .put("mentors/b.md", Draft.mentor("John B. Smith"))
        .put("mentors/c.md", Draft.mentor("John Smith (Leeds)"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void anAccountOrAnOrcidInTwoProfilesIsLookedAtByAPerson() {
    String orcid = "links: [https://orcid.org/0000-0002-1825-0097]";
    folder
        .put("mentors/a.md", Draft.mentor("Amina Yusuf").with(orcid).with("account: amina"))
        .put("mentors/b.md", Draft.mentor("A. Y.").with(orcid).with("account: Amina"));

    assertThat(folder.findings())
        .hasSize(2)
        .anySatisfy(said -> assertThat(said).contains("`Amina` is the same account as in"))
        .anySatisfy(said -> assertThat(said).contains("-0097` is the same ORCID as in"))
        .allSatisfy(said -> assertThat(said).startsWith("mentors/b.md").contains("warning"));
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
