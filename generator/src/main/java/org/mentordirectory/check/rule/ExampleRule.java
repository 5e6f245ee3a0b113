package org.mentordirectory.check.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Scheme;

/** No invented person, event, story, sponsor or training is published for real. */
public final class ExampleRule implements Rule {
  private static final String KEY = "example";

  /** As the example scheme marks what stands in a list, where no key can say it. */
  private static final Pattern MARK = Pattern.compile("(?i)\\((invented|fictional|example)\\)");

  @Override
  public void check(Content content, Report report) {
    Scheme scheme = content.scheme();
    if (scheme.published()) {
      content
          .documents()
          .filter(document -> takesExamples(document.kind(), scheme))
          .forEach(document -> look(document, scheme, report));
      for (Scheme.ListKind kind : Scheme.ListKind.values()) {
        scheme.listed(kind).stream()
            .filter(entry -> MARK.matcher(entry.name() + " " + entry.about()).find())
            .forEach(
                entry ->
                    report.error(
                        entry.at(),
                        "`%s` is marked as invented, and scheme.yaml says `published: true`; take the"
                            + " entry out, or put a real one in its place",
                        entry.name()));
      }
    }
  }

  private static boolean takesExamples(DocumentType kind, Scheme scheme) {
    return Field.named(KEY, scheme.fields(kind)).isPresent();
  }

  private static void look(Document document, Scheme scheme, Report report) {
    if (document.front().flag(KEY)) {
      report.error(
          document.front().placeOf(KEY),
          "this is an example, and scheme.yaml says `published: true`; remove the file, or take out"
              + " `example` if it is real");
    } else if (isMarked(document, scheme)) {
      report.error(
          document.start(),
          "something in this file is marked as invented, and scheme.yaml says `published: true`;"
              + " remove the file, or take the mark out if all of it is real");
    }
  }

  private static boolean isMarked(Document document, Scheme scheme) {
    return MARK.matcher(document.body().text()).find()
        || document.front().values(scheme.fields(document.kind())).values().stream()
            .flatMap(List::stream)
            .anyMatch(value -> MARK.matcher(value).find());
  }
}
