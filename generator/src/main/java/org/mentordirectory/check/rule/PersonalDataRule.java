package org.mentordirectory.check.rule;

import java.util.Locale;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.DocumentType;

/**
 * No e-mail addresses and telephone numbers in running text, where nobody notices them and robots
 * collect them. A mentor's stand under {@code contact}, by the mentor's choice; in other texts they
 * may be right, such as those of a service, so there a person decides.
 */
public final class PersonalDataRule implements Rule {
  @Override
  public void check(Content content, Report report) {
    String schemeContact = content.scheme().contact().toLowerCase(Locale.ROOT);
    content
        .documents()
        .forEach(
            document -> {
              for (Body.Mention mention : document.body().mentions()) {
                if (document.kind() == DocumentType.MENTOR) {
                  ofMentor(mention, report);
                } else if (!isOf(schemeContact, mention)) {
                  elsewhere(mention, report);
                }
              }
            });
  }

  private static void ofMentor(Body.Mention mention, Report report) {
    if (mention.email()) {
      report.error(mention.at(), Sentence.EMAIL_IN_TEXT, mention.text());
    } else {
      report.error(mention.at(), Sentence.TELEPHONE_IN_TEXT, mention.text());
    }
  }

  private static void elsewhere(Body.Mention mention, Report report) {
    report.warning(
        mention.at(),
        "`%s` %s; is it one that everybody may know? If not, link to a page or take it out",
        mention.text(),
        mention.email() ? "is an e-mail address" : "looks like a telephone number");
  }

  private static boolean isOf(String schemeContact, Body.Mention mention) {
    return mention.email()
        && schemeContact.equals("mailto:" + mention.text().toLowerCase(Locale.ROOT));
  }
}
