package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan that a coordinator keeps in the repository. */
class SchemePlanTest {
  @TempDir private Path folder;

  private List<String> open(String text) throws IOException {
    Files.writeString(folder.resolve(SchemePlan.FILE), text);
    return SchemePlan.read(folder).orElseThrow().questions().stream()
        .filter(question -> !question.answered())
        .map(question -> question.at().line() + " " + question.label())
        .toList();
  }

  @Test
  void aQuestionWithWordsBelowItIsAnswered() throws IOException {
    assertThat(open("# Scheme plan\n\n## Aims\n\n**What are the aims?**\n\nTwo of them.\n"))
        .isEmpty();
  }

  @Test
  void aQuestionWithNothingBelowItIsOpen() throws IOException {
    assertThat(
            open(
                "# Scheme plan\n\n**Why?**\n\n**How?**\n\nSo.\n\n**Who?**\n\n## Next\n\nWords of"
                    + " the form.\n\n**When?**"))
        .containsExactly("3 Why?", "9 Who?", "15 When?");
  }

  @Test
  void anAnswerMayBeQuotedAsTheFormSavesIt() throws IOException {
    assertThat(open("**Why?**\n\n> Because\n>\n> it helps.\n\n**How\\* is it \\[done\\]?**\n\n>\n"))
        .containsExactly("7 How* is it [done]?");
  }

  @Test
  void oneTickedBoxIsAnAnswerAndNoneIsNot() throws IOException {
    assertThat(
            open(
                "**Step 1**\n\n- [ ] The aims are decided.\n\n**Kinds**\n\n- [ ] Group\n- [x] One"
                    + " to one\n"))
        .containsExactly("1 Step 1");
  }

  @Test
  void linesMayEndAsOnWindows() throws IOException {
    assertThat(open("**Why?**\r\n\r\n**How?**\r\n\r\nSo.\r\n")).containsExactly("1 Why?");
  }

  @Test
  void whereThereIsNoneThereIsNone() throws IOException {
    assertThat(SchemePlan.read(folder)).isEmpty();
  }

  @Test
  void anotherFileOfTheMachineIsNotReadInItsPlace(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.md"), "**Why?**");
    Files.createSymbolicLink(folder.resolve(SchemePlan.FILE), secret);

    assertThat(SchemePlan.read(folder)).isEmpty();
  }
}
