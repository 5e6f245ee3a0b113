package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class QuestionRuleTest {
  private final SchemeFolder folder;

  QuestionRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  @Test
  void everyQuestionHasAnAnswer() {
    page("## Who?\n\n### May I?\n\n### Must I?\n\nNo.\n\n## Why?\n");

    assertThat(folder.findings())
        .containsExactly(
            "guidance/a.md:7:1: error: this question has no answer; write one below it, or take the"
                + " question out [question]",
            "guidance/a.md:13:1: error: this question has no answer; write one below it, or take the"
                + " question out [question]");
  }

  @Test
  void aQuestionThatGroupsOthersIsAnsweredByThem() {
    page("## Who?\n\n### You?\n\n> Yes.\n\n## A heading\n\n### Another\n\nText.\n");

    assertThat(folder.findings()).isEmpty();
  }

  private void page(String text) {
    folder.put("guidance/a.md", Draft.page("A").saying(text));
  }
}
