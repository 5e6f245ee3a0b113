package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class PersonalDataRuleTest {
  private final SchemeFolder folder;

  PersonalDataRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  @Test
  void aTextWithoutPersonalDataPasses() {
    folder.put(
        "mentors/amina.md",
        Draft.mentor("Amina Yusuf").saying("In 2023 I ran 1,000,000 samples; see 10.1000/182.\n"));
    folder.put("mentors/b.md", Draft.mentor("B").saying("I am @b@social.example.\n"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void anEmailAddressInAProfileBelongsToItsContact() {
    folder.put(
        "mentors/amina.md", Draft.mentor("Amina Yusuf").saying("Write to amina@example.org.\n"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:11:10: error: `amina@example.org` is an e-mail address in the text;"
                + " take it out and use `contact:` instead, which may be `coordinator` or, to make"
                + " it public, `mailto:` and the address [personal-data]");
  }

  @Test
  void aTelephoneNumberInAProfileIsTakenOut() {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf").saying("Ring 07700 900123.\n"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:11:6: error: `07700 900123` looks like a telephone number; take it"
                + " out and use `contact:` instead [personal-data]");
  }

  @Test
  void inOtherTextsAPersonDecides() {
    folder.put(
        "guidance/a.md", Draft.page("A").saying("Ask hr@example.org or ring 0113 496 0000.\n"));

    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:5:5: warning: `hr@example.org` is an e-mail address; is it one that"
                + " everybody may know? If not, link to a page or take it out [personal-data]",
            "guidance/a.md:5:28: warning: `0113 496 0000` looks like a telephone number; is it one"
                + " that everybody may know? If not, link to a page or take it out"
                + " [personal-data]");
  }

  @Test
  void theAddressOfTheSchemeIsPublicAnyway() {
    folder
        .put("scheme.yaml", Draft.scheme().with("contact: mailto:menToring@example.org"))
        .put("guidance/a.md", Draft.page("A").saying("Ask Mentoring@example.org.\n"));

    assertThat(folder.findings()).isEmpty();
  }
}
