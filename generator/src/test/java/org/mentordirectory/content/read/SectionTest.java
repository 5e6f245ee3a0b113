package org.mentordirectory.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Section;

class SectionTest {
  private final ContentFolder folder;

  SectionTest(@TempDir Path root) {
    folder = new ContentFolder(root);
  }

  @Test
  void aTextIsCutAtItsHeadings() {
    var sections =
        Fragment.sections(
            folder.body("Intro.\n\n## One *two*\n\nA<br>b [x](/y/ \"a > b\").\n\n### Why?\n"));

    assertThat(sections).extracting(Section::level).containsExactly(0, 2, 3);
    assertThat(sections.get(1).heading().orElseThrow().text()).isEqualTo("One two");
    assertThat(sections.get(1).html()).startsWith("<p>A<br>b <a href=").endsWith("</p>");
    assertThat(sections).extracting(Section::isQuestion).containsExactly(false, false, true);
    assertThat(sections).extracting(Section::isEmpty).containsExactly(false, false, true);
  }

  @Test
  void aHeadingInsideAQuotationBelongsToTheSectionAroundIt() {
    var sections =
        Fragment.sections(folder.body("## One\n\n> ## Quoted?\n>\n> Words.\n\nAfter.\n"));

    assertThat(sections).hasSize(1);
    assertThat(sections.get(0).html()).contains("Quoted?", "Words.", "After.");
  }

  @Test
  void noWordOfATextIsLost() {
    Body body =
        folder.body("a\n\n## b\n\n- c\n- d\n\n| e | f |\n|---|---|\n| g | <hr> |\n\n### i?\n\nj\n");

    assertThat(
            Fragment.sections(body).stream()
                .map(s -> s.heading().map(Body.Heading::text).orElse("") + s.html())
                .collect(Collectors.joining()))
        .contains("a", "b", "c", "d", "e", "f", "g", "i?", "j");
  }

  @Test
  void threeQuestionsOfTheThirdLevelMakeAListOfThem() {
    assertThat(Section.areQuestions(folder.body("## A\n\n### a?\n\n### b?\n"))).isFalse();
    assertThat(Section.areQuestions(folder.body("## A\n\n### a?\n\n### b?\n\n### c?\n"))).isTrue();
    assertThat(Section.areQuestions(folder.body("## a?\n\n## b?\n\n## c?\n"))).isFalse();
  }
}
