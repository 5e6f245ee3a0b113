package org.mentordirectory.check.rule;

import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.finding.Trusted;

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
      case LIQUID -> command(leftover, "a command of Liquid, as Jekyll has it", report);
      case SHORTCODE -> command(leftover, "a shortcode of Hugo", report);
      case BRACKETS -> command(leftover, "a shortcode of WordPress", report);
      case ATTRIBUTES ->
          report.warning(
              leftover.at(),
              "`%s` means something to Jekyll and Hugo, and here readers see it as it stands; take"
                  + " it out",
              leftover.text());
      case PICTURE ->
          report.warning(
              leftover.at(), "`%s>` is not shown; %s", leftover.text(), picture(document));
      case FRAME ->
          report.warning(
              leftover.at(),
              "`%s>` is not shown, since no page here loads anything of another site; write a link to"
                  + " it instead",
              leftover.text());
      case SCRIPT ->
          report.warning(
              leftover.at(),
              "`%s>` is left out of the page; take it out of the text",
              leftover.text());
      case PLACEHOLDER -> {} // see UnwrittenRule
    }
  }

  private static void command(Body.Leftover leftover, String what, Report report) {
    report.warning(
        leftover.at(),
        "`%s` is %s, and here readers see it as it stands; write what it stood for, or take it out",
        leftover.text(),
        new Trusted(what));
  }

  private static Trusted picture(Document document) {
    return document.kind() == DocumentType.MENTOR
        ? Trusted.filled(
            "the one picture of a profile is its photo, beside this file as `%s.jpg`",
            document.slug())
        : new Trusted(
            "a picture in a text is an SVG file beside the page: `![What it says in words](name.svg)`");
  }
}
