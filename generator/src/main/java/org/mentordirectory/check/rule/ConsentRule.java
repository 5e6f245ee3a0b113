package org.mentordirectory.check.rule;

import java.util.Optional;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Node;
import org.mentordirectory.finding.Position;

/** No profile is published before its mentor has agreed, and the day of that is on record. */
public final class ConsentRule implements Rule {
  static final String KEY = "consent";

  @Override
  public void check(Content content, Report report) {
    UnparsedFiles unread = UnparsedFiles.in(content);
    for (Mentor mentor : content.mentors()) {
      Document document = mentor.document();
      Node.Mapping fields = document.front().fields();
      Optional<Node> consent = fields.get(KEY);
      if (consent.map(FieldBlock::isEmpty).orElse(true) && !unread.covers(fields)) {
        Position at = consent.map(Node::at).orElseGet(document::start);
        report.error(at, Sentence.NO_CONSENT);
      }
    }
  }
}
