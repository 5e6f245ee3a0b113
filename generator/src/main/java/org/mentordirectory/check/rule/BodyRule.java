package org.mentordirectory.check.rule;

import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.finding.Trusted;
import org.mentordirectory.words.Messages;

/** Every document says something: an empty page helps nobody. */
public final class BodyRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    UnparsedFiles unread = UnparsedFiles.in(content);
    content
        .documents()
        .filter(document -> document.kind() != DocumentType.MENTEE) // who may say all in the fields
        .filter(document -> document.body().text().isBlank())
        .filter(document -> !unread.covers(document.front().fields()))
        .forEach(
            document ->
                report.error(
                    document.start(),
                    Sentence.NO_TEXT,
                    new Trusted(wanted(document, report.words()))));
  }

  private static String wanted(Document document, Messages words) {
    return document.kind() == DocumentType.MENTOR
        ? Sentence.ABOUT_MENTOR.text(words)
        : "what the page is to say";
  }
}
