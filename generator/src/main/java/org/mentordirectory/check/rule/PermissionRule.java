package org.mentordirectory.check.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.mentordirectory.content.Addresses;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Document;
import org.mentordirectory.content.Permission;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Trusted;

/**
 * A case study is published as long as its people agree to it and no longer. That all of a
 * permission is there is the business of {@link RequiredRule}.
 */
public final class PermissionRule implements Rule {
  /** Time enough to find two people and ask them. */
  private static final int DAYS_OF_WARNING = 60;

  @Override
  public void check(Content content, Report report) {
    Map<String, String> ended = new HashMap<>();
    for (Article.CaseStudy study : content.caseStudies()) {
      check(study, report);
      if (study.permission().isOver(report.today())) {
        ended.put(study.document().address(), study.title());
      }
    }
    if (!ended.isEmpty()) {
      content
          .documents()
          .filter(document -> !ended.containsKey(document.address()))
          .forEach(document -> links(document, ended, report));
    }
  }

  private static void check(Article.CaseStudy study, Report report) {
    Permission permission = study.permission();
    if (permission.when().isPresent() && permission.when().get().isAfter(report.latest())) {
      report.error(
          placeOf("when", study),
          "`when` is in the future, %s; a case study is published after its people have agreed, so"
              + " write the day on which they did",
          new Trusted(report.day(permission.when().get())));
    }
    if (permission.until().isEmpty()) {
      return;
    }
    LocalDate until = permission.until().get();
    if (permission.when().isPresent() && until.isBefore(permission.when().get())) {
      report.error(
          placeOf("until", study),
          "`until` is before `when`; write the last day on which the story may be published");
    } else if (permission.isOver(report.today())) {
      report.warning(
          placeOf("until", study),
          "permission ended on %s, so the story is on no page; ask its people again and change"
              + " `when` and `until`, or delete this file",
          new Trusted(report.day(until)));
    } else if (permission.isOver(report.today().plusDays(DAYS_OF_WARNING))) {
      report.warning(
          placeOf("until", study),
          "permission ends on %s, and the story is left out from the day after; ask its people"
              + " again",
          new Trusted(report.day(until)));
    }
  }

  private static Position placeOf(String key, Article.CaseStudy study) {
    return study.document().front().inside("permission").placeOf(key);
  }

  private static void links(Document document, Map<String, String> ended, Report report) {
    for (Body.Link link : document.body().links()) {
      Addresses.inside(link.target(), document.file())
          .map(address -> ended.get(address.replaceFirst("[#?].*", "")))
          .ifPresent(
              title ->
                  report.warning(
                      link.at(),
                      "this leads to the case study `%s`, which is left out because its permission"
                          + " has ended; the words stay without the link",
                      title));
    }
  }
}
