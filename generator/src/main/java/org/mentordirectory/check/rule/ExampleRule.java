package org.mentordirectory.check.rule;

import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Scheme;

/** No invented person, event or story is published for real. */
public final class ExampleRule implements Rule {
  private static final String KEY = "example";

  @Override
  public void check(Content content, Report report) {
    if (content.scheme().published()) {
      content
          .documents()
          .filter(document -> takesExamples(document.kind(), content.scheme()))
          .filter(document -> document.front().flag(KEY))
          .forEach(document -> report(document, report));
    }
  }

  private static boolean takesExamples(DocumentType kind, Scheme scheme) {
    return Field.named(KEY, scheme.fields(kind)).isPresent();
  }

  private static void report(Document document, Report report) {
    report.error(
        document.front().placeOf(KEY),
        "this is an example, and scheme.yaml says `published: true`; remove the file, or take out"
            + " `example` if it is real");
  }
}
