package org.mentordirectory.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;

class LeftoverRuleTest {
  private final SchemeFolder folder;

  LeftoverRuleTest(@TempDir Path root) {
    folder = new SchemeFolder(root);
  }

  private void says(String text) {
    folder.put("mentors/ada.md", Draft.mentor("Ada Smith").saying("## About me\n\n" + text + "\n"));
  }

  @Test
  void whatOtherSystemsReplaceIsToldWithItsPlaceAndWhatToDo() {
    says(
        "I weld.\n\nSee {% include figure.html src=\"a_b.png\" %} and {{ site.title }}.\n\n"
            + "{{< youtube dQw4w9WgXcQ >}}\n\n[gallery ids=\"1,2\"]\n\n## More {#more}\n");

    assertThat(folder.findings())
        .containsExactly(
            "mentors/ada.md:15:5: warning: `{% include figure.html src=\"a_b.png\" %}` is a command"
                + " of Liquid, as Jekyll has it, and here readers see it as it stands; write what"
                + " it stood for, or take it out [leftover]",
            "mentors/ada.md:15:49: warning: `{{ site.title }}` is a command of Liquid, as Jekyll"
                + " has it, and here readers see it as it stands; write what it stood for, or take"
                + " it out [leftover]",
            "mentors/ada.md:17:1: warning: `{{< youtube dQw4w9WgXcQ >}}` is a shortcode of Hugo,"
                + " and here readers see it as it stands; write what it stood for, or take it out"
                + " [leftover]",
            "mentors/ada.md:19:1: warning: `[gallery ids=\"1,2\"]` is a shortcode of WordPress, and"
                + " here readers see it as it stands; write what it stood for, or take it out"
                + " [leftover]",
            "mentors/ada.md:21:9: warning: `{#more}` means something to Jekyll and Hugo, and here"
                + " readers see it as it stands; take it out [leftover]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<img src=\"me.jpg\">|`<img>` is not shown; the one picture of a profile is its photo, beside it",
        "<iframe src=\"https://example.org\"></iframe>|`<iframe>` is not shown, since no page here loads anything of another site; write a link to it instead",
        "<style>p {}</style>|`<style>` is left out of the page; take it out of the text",
      })
  void whatIsNotShownIsTold(String text, String sentence) {
    says(text);

    assertThat(folder.findings())
        .containsExactly("mentors/ada.md:13:1: warning: " + sentence + " [leftover]");
  }

  @Test
  void inAPageAPictureIsADrawing() {
    folder.put("guidance/a.md", Draft.page("A").saying("Look: <img src=\"a.svg\">\n"));

    assertThat(folder.findings())
        .singleElement()
        .asString()
        .contains("`<img>` is not shown; a picture in a text is an SVG file beside the page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I write `{{ templates }}` for Ansible.",
        "```\n{% raw %}\n<iframe>\n```",
        "    <img src=\"x\">\n",
        "<!-- <img src=\"x\"> {{ x }} -->\n\nI weld.",
        "Sets like {a, b}, f{x}, [video](https://example.org) and [audio].",
        "5 < 6, <b>bold</b> and <imgur>",
      })
  void whatIsMeantAsItStandsIsNot(String text) {
    says(text.replace(" and [audio]", ""));

    assertThat(folder.findings()).isEmpty();
  }

  @Test
  void ofVeryManyNotAllAreTold() {
    says("{{ x }} ".repeat(1_000));

    assertThat(folder.findings()).hasSize(20);
  }
}
