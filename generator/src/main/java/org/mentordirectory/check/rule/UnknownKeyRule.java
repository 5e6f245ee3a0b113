package org.mentordirectory.check.rule;

import org.mentordirectory.content.Content;
import org.mentordirectory.content.Node;
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
