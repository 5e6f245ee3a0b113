package org.mentordirectory.check.rule;

import org.mentordirectory.content.Content;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.finding.Quoted;
import org.mentordirectory.finding.Trusted;
import org.mentordirectory.words.Nearest;

/** Every key is one that something reads: a misspelt key would be lost without a word. */
public final class UnknownKeyRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    FieldBlock.each(
        content,
        head -> {
          for (Node.Entry entry : head.mapping().entries()) {
            if (!head.fields().containsKey(entry.key())) {
              report(head, entry, report);
            }
          }
        });
  }

  private static void report(FieldBlock head, Node.Entry entry, Report report) {
    if (head.owner().equals(DocumentType.MENTOR.noun())
        && Field.named(entry.key(), ProfileFields.USUAL.all()).isPresent()) {
      report.error(
          entry.at(),
          "the scheme leaves `%s` out; take the line out, or what scheme.yaml says of it under"
              + " `fields`",
          entry.key());
      return;
    }
    var known = new Quoted(head.fields().keySet());
    new Nearest(known.values())
        .to(entry.key())
        .ifPresentOrElse(
            nearest ->
                report.error(
                    entry.at(), "unknown key `%s`; did you mean `%s`?", entry.key(), nearest),
            () -> {
              if (known.isShort()) {
                report.error(
                    entry.at(),
                    "unknown key `%s`; %s takes %s",
                    entry.key(),
                    new Trusted(head.owner()),
                    known);
              } else {
                report.error(
                    entry.at(),
                    "unknown key `%s`; take the line out, or say it in the text below the keys",
                    entry.key());
              }
            });
  }
}
