package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class PrintedRuleTest {
  private final SchemeFolder folder;

  PrintedRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  @Test
  void signsThatWouldBeLostOnPaperAreTold() {
    folder.put(
        "scheme.yaml",
        Draft.scheme().with("handbooks: [{name: all, title: All, contents: [guidance/start]}]"));
    folder.put(
        "guidance/start.md",
        Draft.page("Start 🎉")
            .saying(
                "## Welcome\n\nΓειά, привет, → ≥ ✓, ẹ káàbọ̀, Hường, H₂O.\n\nSay 你好世界 or مرحبا.\n"));
    folder.put("guidance/other.md", Draft.page("Only on the site").saying("## 你好\n\nHello.\n"));

    assertThat(folder.findings())
        .containsExactly(warning("2:8", "🎉"), warning("9:5", "你好世界"), warning("9:13", "مرحبا"));
  }

  private static String warning(String place, String signs) {
    return "guidance/start.md:%s: warning: `%s` can't be printed: the letters of PDF documents lack"
            .formatted(place, signs)
        + " these signs, and `#` stands for each; say it in Latin letters or in words as well"
        + " [printed]";
  }
}
