package org.mentordirectory.check.rule;

import java.util.List;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Section;
import org.mentordirectory.content.read.Fragment;

/** In guidance, every heading that asks something has an answer below it. */
public final class QuestionRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    content.guidance().stream()
        .filter(page -> page.document().body().headings().stream().anyMatch(Section::asks))
        .forEach(page -> check(page, report));
  }

  private static void check(Article.Guidance page, Report report) {
    List<Section> sections = Fragment.sections(page.document().body());
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      boolean groups = i + 1 < sections.size() && sections.get(i + 1).level() > section.level();
      if (section.isQuestion() && section.isEmpty() && !groups) {
        report.error(
            section.heading().orElseThrow().at(),
            "this question has no answer; write one below it, or take the question out");
      }
    }
  }
}
