package org.mentordirectory.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentordirectory.check.rule.Report;
import org.mentordirectory.content.Article;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.SchemePlan;
import org.mentordirectory.finding.Position;

/** What a coordinator has not yet got to say, to hand out or to invite people to. */
final class HandoutGaps {
  private static final String CONFIDENTIALITY = "confidentiality";

  private static final Map<String, String> EVALUATION =
      inOrder(
          "mid-term-evaluation-mentee", "the mid-term evaluation for mentees",
          "mid-term-evaluation-mentor", "the mid-term evaluation for mentors",
          "end-evaluation-mentee", "the end evaluation for mentees",
          "end-evaluation-mentor", "the end evaluation for mentors",
          "programme-evaluation", "the evaluation of the scheme in a group");

  private static final Map<String, String> FORMS =
      inOrder(
          "mentor-profile", "the profile of a mentor",
          "mentee-profile", "the profile of a mentee, by which matches are made",
          "mentoring-agreement", "the agreement of a pair",
          "objective-setting", "the objectives of a mentee",
          "meeting-agenda", "the agenda of a meeting",
          "case-study-permission", "the permission to tell a pair's story");

  private HandoutGaps() {}

  static void confidentiality(Content content, Report report) {
    if (content.guidance().stream()
        .noneMatch(page -> page.document().slug().equals(CONFIDENTIALITY))) {
      report.warning(
          Position.startOf("guidance/" + CONFIDENTIALITY + ".md"),
          "nobody is told what stays between mentor and mentee, and where the limits are; write"
              + " this page, or copy it from the example scheme");
    }
  }

  static void evaluation(Content content, Report report) {
    missing(EVALUATION, content, report);
  }

  static void forms(Content content, Report report) {
    missing(FORMS, content, report);
  }

  private static void missing(Map<String, String> wanted, Content content, Report report) {
    List<String> there = content.forms().stream().map(form -> form.document().slug()).toList();
    wanted.forEach(
        (slug, what) -> {
          if (!there.contains(slug)) {
            report.warning(
                Position.startOf("forms/" + slug + ".md"),
                "there is no form for %s; write this file, or copy it from the example scheme",
                what);
          }
        });
  }

  static void handbook(Content content, Report report) {
    Scheme scheme = content.scheme();
    if (scheme.handbooks().isEmpty()) {
      report.warning(
          scheme.front().placeOf("handbooks"),
          "there is no handbook to hand out on paper; list one under `handbooks`, with its `name`,"
              + " `title` and `contents`");
    }
  }

  static void event(Content content, Report report) {
    List<Article.Event> coming =
        content.events().stream()
            .filter(event -> !event.date().orElse(report.today()).isBefore(report.today()))
            .toList();
    if (coming.stream().allMatch(Article.Event::example)) {
      report.warning(
          Position.startOf("events"),
          coming.isEmpty()
              ? "no event is to come at which people could meet; make a file for the next one in"
                  + " `events/`, if only a lunch"
              : "the events to come are invented; make a file for a real one in `events/`, if only"
                  + " a lunch, and delete the invented");
    }
  }

  static void plan(Optional<SchemePlan> plan, Content content, Report report) {
    if (plan.isEmpty()) {
      boolean form =
          content.forms().stream().anyMatch(f -> f.document().slug().equals(SchemePlan.FORM));
      report.warning(
          Position.startOf(SchemePlan.FILE),
          form
              ? "there is no scheme plan, so nobody sees what is decided; fill in the form at"
                  + " `forms/scheme-plan/` on the site, and save it as this file"
              : "there is no scheme plan, so nobody sees what is decided; copy"
                  + " `forms/scheme-plan.md` from the example scheme, fill in the form on the site,"
                  + " and save it as this file");
      return;
    }
    List<SchemePlan.Question> open =
        plan.get().questions().stream().filter(question -> !question.answered()).toList();
    if (!open.isEmpty()) {
      report.warning(
          open.get(0).at(),
          "%d of %d questions of the plan have no answer, the first being “%s”; answer them, or"
              + " write who will and by when",
          open.size(),
          plan.get().questions().size(),
          open.get(0).label());
    }
  }

  private static Map<String, String> inOrder(String... slugsAndNames) {
    var map = new LinkedHashMap<String, String>();
    for (int i = 0; i < slugsAndNames.length; i += 2) {
      map.put(slugsAndNames[i], slugsAndNames[i + 1]);
    }
    return map;
  }
}
