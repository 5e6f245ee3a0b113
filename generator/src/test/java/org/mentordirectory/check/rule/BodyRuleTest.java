package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class BodyRuleTest {
  private final SchemeFolder folder;

  BodyRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  @Test
  void aProfileWithATextPasses() {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf").saying("I repair things.\n"));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void aProfileSaysSomethingAboutItsMentor() {
    folder.put("mentors/amina.md", Draft.mentor("Amina Yusuf").saying("\n \n"));

    assertThat(folder.findings())
        .containsExactly(
            "mentors/amina.md:1:1: error: there is no text below the second `---`; write a few"
                + " sentences about the mentor and how they can help [body]");
  }

  @Test
  void aPageSaysSomething() {
    folder.put("guidance/a.md", Draft.page("A").saying("<!-- later -->\n\n---\n"));

    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:1:1: error: there is no text below the second `---`; write what the page"
                + " is to say [body]");
  }

  @Test
  void aFileThatCouldNotBeReadIsNotSaidToBeEmpty() {
    folder.put("guidance/a.md", "Just text\n");

    assertThat(folder.findings()).singleElement().asString().endsWith("[front-matter]");
  }
}
