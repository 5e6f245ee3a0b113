package org.mentordirectory.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentordirectory.check.alike.SpellingRule;
import org.mentordirectory.check.rule.Report;
import org.mentordirectory.check.rule.Rule;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.content.read.SchemePlan;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;
import org.mentordirectory.finding.Trusted;
import org.mentordirectory.words.Messages;

/**
 * What a scheme still lacks. The checks say what is wrong in what is there; this says what is not
 * there yet, from what nobody can do without to what can wait.
 */
public final class Doctor {
  /**
   * Rules of the checks whose findings are lacks of a scheme as well, and are shown as they are.
   */
  private static final Set<String> CHECKED = Set.of("question", "example", "review", "permission");

  private Doctor() {}

  /**
   * What a scheme lacks, the most important first.
   *
   * @param root the content folder
   */
  public static List<Finding> lacks(Path root, LocalDate today) throws IOException {
    return lacks(ContentReader.read(root), SchemePlan.read(root), today);
  }

  /**
   * The same of what was read already.
   *
   * @param plan the scheme's plan, if it has one
   */
  static List<Finding> lacks(Content content, Optional<SchemePlan> plan, LocalDate today) {
    List<Finding> checked = Checker.check(content, today, today);
    var lacks = new ArrayList<Finding>();
    Messages words = Messages.english();
    rules(checked, plan)
        .forEach(
            (name, rule) -> rule.check(content, new Report(name, today, today, words, lacks::add)));
    return List.copyOf(lacks);
  }

  private static Map<String, Rule> rules(List<Finding> checked, Optional<SchemePlan> plan) {
    var rules = new LinkedHashMap<String, Rule>();
    rules.put("check", (content, report) -> mistakes(checked, report));
    // Who runs it
    rules.put("contact", SettingGaps::contact);
    rules.put("institution", SettingGaps::institution);
    rules.put("address", SettingGaps::address);
    rules.put("repository", SettingGaps::repository);
    rules.put("privacy", SettingGaps::privacy);
    rules.put("sponsor", SettingGaps::sponsor);
    rules.put("launch", SettingGaps::launch);
    // What it tells and hands out
    rules.put("confidentiality", HandoutGaps::confidentiality);
    rules.put("question", again(checked));
    rules.put("evaluation", HandoutGaps::evaluation);
    rules.put("form", HandoutGaps::forms);
    rules.put("handbook", HandoutGaps::handbook);
    // Who takes part
    rules.put("example", again(checked));
    rules.put("mentors", MentorGaps::mentors);
    rules.put("topics", MentorGaps::topics);
    rules.put("disciplines", MentorGaps::disciplines);
    rules.put(SpellingRule.KEY, again(checked));
    rules.put("review", again(checked));
    // What happens
    rules.put("training", SettingGaps::training);
    rules.put("event", HandoutGaps::event);
    rules.put("permission", again(checked));
    rules.put("plan", (content, report) -> HandoutGaps.plan(plan, content, report));
    return rules;
  }

  private static Rule again(List<Finding> checked) {
    return (content, report) ->
        checked.stream()
            .filter(finding -> finding.rule().equals(report.rule()))
            .forEach(report.findings());
  }

  private static void mistakes(List<Finding> checked, Report report) {
    long errors =
        checked.stream()
            .filter(finding -> finding.isError() && !CHECKED.contains(finding.rule()))
            .count();
    if (errors > 0) {
      report.warning(
          Position.startOf(Scheme.FILE),
          "the checks find %s, and nothing is published before %s; run `./mentor check`, which says"
              + " where and how",
          new Trusted(errors == 1 ? "a mistake" : errors + " mistakes"),
          new Trusted(errors == 1 ? "it is fixed" : "they are fixed"));
    }
  }
}
