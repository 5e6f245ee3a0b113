package org.mentordirectory.check.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.FormField;
import org.mentordirectory.disclosure.AskedQuestion;
import org.mentordirectory.disclosure.DisclosureAudit;

/**
 * No figure that is published is on fewer people than the scheme allows, and none on fewer can be
 * worked out from those that are, whether {@code mentor:evaluate} wrote them or a person.
 */
public final class SmallGroupRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    Map<String, AskedQuestion> asked = asked(content);
    int fewest = content.scheme().fewest();
    for (Article.Impact impact : content.impacts()) {
      DisclosureAudit.of(
              impact.figures(),
              fewest,
              words ->
                  asked.getOrDefault(AskedQuestion.key(words), new AskedQuestion(words, List.of())))
          .forEach(disclosure -> new DisclosureSentence(disclosure, fewest).to(report));
    }
  }

  /** What the forms ask, by their words. */
  private static Map<String, AskedQuestion> asked(Content content) {
    Map<String, AskedQuestion> asked = new HashMap<>();
    for (Article.Form form : content.forms()) {
      for (FormField field : form.fields()) {
        asked.merge(
            AskedQuestion.key(field.label()),
            new AskedQuestion(
                field.report().measure().orElse(field.label()),
                field.choices().stream().map(FormField.Choice::label).toList()),
            (one, other) -> both(field.label(), one, other));
      }
    }
    return asked;
  }

  /** What two forms ask in the same words, as far as that is one thing. */
  private static AskedQuestion both(String words, AskedQuestion one, AskedQuestion other) {
    boolean differ =
        !one.measure().equals(words)
            && !other.measure().equals(words)
            && !one.measure().equals(other.measure());
    return new AskedQuestion(
        differ ? words : one.measure().equals(words) ? other.measure() : one.measure(),
        one.choices().equals(other.choices()) ? one.choices() : List.of());
  }
}
