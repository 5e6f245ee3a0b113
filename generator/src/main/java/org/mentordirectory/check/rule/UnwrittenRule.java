package org.mentordirectory.check.rule;

import java.util.List;
import java.util.Set;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.DocumentType;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Use;
import org.mentordirectory.words.Placeholder;

/**
 * Nothing stands for what is still to be written: what somebody typed in its place, and, where the
 * scheme is published, what a goal wrote there.
 */
public final class UnwrittenRule implements Rule {
  /** The rule's short name. */
  public static final String KEY = "unwritten";

  private static final String SAMPLE = "join.sample";
  private static final Set<Field.Type> WORDS =
      Set.of(Field.Type.TEXT, Field.Type.PARAGRAPH, Field.Type.LIST);

  @Override
  public void check(Content content, Report report) {
    List<Field> fields =
        content.scheme().profile().all().stream()
            .filter(field -> WORDS.contains(field.type()) && !field.is(Use.ASKED_WITHOUT_FORGE))
            .filter(field -> content.scheme().vocabulary(field.name()).isEmpty())
            .toList();
    content.mentors().forEach(mentor -> values(mentor, fields, report));
    content.documents().forEach(document -> text(document, report));
    if (content.scheme().published()) {
      for (String key : List.of("new.text", "evaluation.public.write", SAMPLE)) {
        content.words().stream()
            .map(messages -> plain(messages.text(key)))
            .distinct()
            .forEach(words -> look(content, words, key.equals(SAMPLE), report));
      }
    }
  }

  private static void values(Mentor mentor, List<Field> fields, Report report) {
    for (Field field : fields) {
      mentor.document().front().fields().get(field.name()).stream()
          .flatMap(value -> value.scalars().stream())
          .filter(typed -> Placeholder.isValue(typed.text()))
          .forEach(
              typed ->
                  report.warning(typed.at(), Sentence.PLACEHOLDER, typed.text(), field.name()));
    }
  }

  /** On a page that is no profile, some things are only announced. */
  private static void text(Document document, Report report) {
    boolean isProfile = document.kind() == DocumentType.MENTOR;
    List<Body.Leftover> lines =
        document.body().leftovers().stream()
            .filter(leftover -> leftover.kind() == Body.Leftover.Kind.PLACEHOLDER)
            .filter(line -> isProfile || Placeholder.hasFiller(line.text()))
            .toList();
    lines.forEach(line -> report.warning(line.at(), Sentence.PLACEHOLDER_TEXT, line.text()));
    String text = document.body().text();
    if (isProfile && lines.isEmpty() && !text.isBlank() && Placeholder.isValue(text)) {
      report.warning(document.start(), Sentence.PLACEHOLDER_TEXT, text);
    }
  }

  private static void look(Content content, String words, boolean alone, Report report) {
    content
        .documents()
        .filter(document -> isIn(document, words, alone))
        .forEach(
            document ->
                report.error(
                    document.start(),
                    "the text still has `%s`, which a goal wrote for you to replace; write your own"
                        + " words there",
                    words));
  }

  /** Headings alone are what somebody writes below, and stay. */
  private static boolean isIn(Document document, String words, boolean alone) {
    String text = plain(document.body().text());
    return alone ? text.equals(words) : text.contains(words);
  }

  private static String plain(String markdown) {
    return markdown.replace("#", "").strip().replaceAll("\\s+", " ");
  }
}
