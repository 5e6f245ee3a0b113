package org.mentordirectory.check.rule;

import org.mentordirectory.content.Content;
import org.mentordirectory.content.Field;

/**
 * Every required key is there and says something, since pages, lists and the search are made of
 * them. The day of consent is left to {@link ConsentRule}.
 */
public final class RequiredRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    UnparsedFiles unread = UnparsedFiles.in(content);
    FieldBlock.each(
        content,
        head -> {
          if (!unread.covers(head.mapping())) {
            check(head, report);
          }
        });
  }

  private static void check(FieldBlock head, Report report) {
    for (Field field : head.fields().values()) {
      if (field.required() && !field.name().equals(ConsentRule.KEY)) {
        head.mapping()
            .get(field.name())
            .ifPresentOrElse(
                value -> {
                  if (FieldBlock.isEmpty(value)) {
                    report.error(
                        value.at(), Sentence.EMPTY, field.name(), field.help(report.words()));
                  }
                },
                () ->
                    report.error(
                        head.start(), Sentence.MISSING, field.name(), field.help(report.words())));
      }
    }
  }
}
