package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class ConsentRuleTest {
  private final SchemeFolder folder;

  ConsentRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  private static final String SENTENCE =
      "error: this profile can't be published without the day on which the mentor agreed to it; ask,"
          + " then write the day as `consent: 2026-10-01` [consent]";

  @Test
  void aProfileWithTheDayOfConsentPasses() {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf").with("consent: 2026-10-01"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aProfileWithoutConsentIsNotPublished() {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf").without("consent"));

    assertThat(folder.findings()).containsExactly("mentors/amina.md:1:1: " + SENTENCE);
  }

  @Test
  void anEmptyConsentIsNone() {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf").with("consent:"));

    assertThat(folder.findings()).containsExactly("mentors/amina.md:9:9: " + SENTENCE);
  }

  @Test
  void anExampleNeedsConsentLikeAnyOther() {
    folder.put(
        "mentors/amina.md", Draft.mentor("Amina Yusuf").without("consent").with("example: true"));

    assertThat(folder.findings()).containsExactly("mentors/amina.md:1:1: " + SENTENCE);
  }
}
