package org.mentordirectory.check.rule;

import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;

/**
 * No text has commands of another system, which readers would see as they stand, nor tags that
 * nothing is shown of: who moves in from elsewhere would not notice what is missing.
 */
public final class LeftoverRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    content
        .documents()
        .forEach(
            document -> {
              for (Body.Leftover leftover : document.body().leftovers()) {
                check(leftover, document, report);
              }
            });
  }

  private static void check(Body.Leftover leftover, Document document, Report report) {
    switch (leftover.kind()) {
      case PLACEHOLDER, UNPRINTED -> {} // see UnwrittenRule and PrintedRule
      case PICTURE -> {
        if (document.kind() == DocumentType.MENTOR) {
          report.warning(leftover.at(), Sentence.PICTURE, leftover.text());
        } else {
          report.warning(
              leftover.at(),
              "`%s>` is not shown; a picture in a text is an SVG file beside the page: `![What it says"
                  + " in words](name.svg)`",
              leftover.text());
        }
      }
      default ->
          report.warning(leftover.at(), Sentence.valueOf(leftover.kind().name()), leftover.text());
    }
  }
}
