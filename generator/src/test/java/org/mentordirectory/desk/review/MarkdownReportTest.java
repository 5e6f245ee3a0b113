package org.mentordirectory.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentordirectory.review.Repository;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.words.Messages;

class MarkdownReportTest {
  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "The name is `Ada`, as before.;The name is `Ada`, as before.",
        "unknown `@team`, see `#1`;unknown `@team`, see `#1`",
        "unknown `a` @team `b`;`` unknown `a` @team `b` ``",
        "see https://evil.example;`see https://evil.example`",
        "<img src=x>;`<img src=x>`",
        "[a](b) ![c](d);`[a](b) ![c](d)`",
        "commit deadbeef99;`commit deadbeef99`"
      })
  void otherPeoplesWordsAreNeverAlive(String sentence, String markdown) {
    assertThat(MarkdownEscaper.sentence(sentence)).isEqualTo(markdown);
  }

  @Test
  void aCodeSpanHasMoreBackquotesAroundItThanInIt() {
    assertThat(MarkdownEscaper.code("a ``` b\n@c")).isEqualTo("```` a ``` b @c ````");
  }

  /** Outside code there is nothing that a forge would make a link, a mention or an element of. */
  @Test
  void aHostileProfileLeavesNothingAliveInTheReport() throws Exception {
    String evil =
        "@org/team <script>x</script> [x](https://evil.example) ``` ![y](http://z.example) #1";
    Repository fork = Repository.ofScheme(temp).fork("@mallory <b>");
    fork.put(
            "content/mentors/evil.md",
            Draft.mentor("\"" + evil + "\"")
                .with("skills: [\"" + evil + "\", \"~~~\"]")
                .with("topics: [\"`" + evil + "\"]")
                .with("\"" + evil + "\": x")
                .saying("## " + evil + "\n\n```\n" + evil + "\n```\n"))
        .put("content/mentors/ada-smith.md", Draft.mentor("Ada Smith").saying("## A\n\n" + evil))
        .put("docs/@team <img> `x`.txt", "x")
        .commit("Evil");

    String report = MarkdownReport.of(fork.review("@mallory"), Messages.english());

    String alive = report.replaceAll("(?ms)^```(diff|text)$.*?^```$", "");
    alive = alive.replaceAll("(`+)(?!`).*?(?<!`)\\1(?!`)", "");
    assertThat(alive).doesNotContain("@", "evil", "script", "img", "http", "](", "#1");
    assertThat(report).contains("evil");
  }

  @Test
  void aReviewOfManyBeginsWithWhatHasToBeFixedAndThenNamesAll() throws Exception {
    Repository fork = Repository.ofScheme(temp).fork("Cara");
    for (int i = 0; i < 62; i++) {
      fork.put(
          "content/mentors/p" + i + ".md",
          Draft.mentor("Person" + i).saying("## A\n\nI weld number " + i + ".\n"));
    }
    fork.put(
            "content/mentors/z.md",
            Draft.mentor("Zed | <b> `Z` \\\\").with("topics: [leav]").saying("I sing.\n"))
        .put("content/mentors/y.md", Draft.mentor("test test").saying("I grow peas and beans.\n"))
        .commit("Many");

    String report = MarkdownReport.of(fork.review("cara-w"), Messages.english());

    assertThat(report)
        .contains(
            "## What has to be fixed first\n\n- `` Zed | <b> `Z` \\\\ ``: unknown topic `leav`; did"
                + " you mean `leave`?\n\n## Profiles that change\n\n| Profile | What changes |"
                + " What there is to do |\n| --- | --- | --- |\n| `` Zed ¦ <b> `Z` \\\\ `` | new"
                + " profile | ❌ one thing to fix |\n| `test test` | new profile | 👀 one thing to"
                + " look at |\n| `Person0` | new profile | ✅ nothing that a program can see |\n");
    assertThat(report.lines().filter(line -> line.startsWith("| `")).toList()).hasSize(64);
    assertThat(report.lines().filter(line -> line.startsWith("## `")).toList()).hasSize(64);
    assertThat(report).contains("`test test` looks like a placeholder");
  }

  @Test
  void aReportThatIsTooLongIsCutWithASentence() throws Exception {
    Repository fork = Repository.ofScheme(temp).fork("Cara");
    for (int i = 0; i < 50; i++) {
      fork.put(
          "content/mentors/p" + i + ".md",
          Draft.mentor("P" + i).saying("## A\n\n" + "ŵord ".repeat(3900)));
    }

    String report = MarkdownReport.of(fork.review(), Messages.english());

    assertThat(report.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(800_000, 901_000);
    assertThat(report).endsWith("The page `index.html` has more.**\n");
  }
}
