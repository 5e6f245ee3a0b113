package org.mentordirectory.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentordirectory.check.rule.AddressRule;
import org.mentordirectory.check.rule.BodyRule;
import org.mentordirectory.check.rule.CapacityRule;
import org.mentordirectory.check.rule.ConsentRule;
import org.mentordirectory.check.rule.ContrastRule;
import org.mentordirectory.check.rule.DateRule;
import org.mentordirectory.check.rule.DecisionRule;
import org.mentordirectory.check.rule.DrawingRule;
import org.mentordirectory.check.rule.DuplicateRule;
import org.mentordirectory.check.rule.EvaluationRule;
import org.mentordirectory.check.rule.EventRule;
import org.mentordirectory.check.rule.ExampleRule;
import org.mentordirectory.check.rule.FormRule;
import org.mentordirectory.check.rule.HandoutRule;
import org.mentordirectory.check.rule.HeadingRule;
import org.mentordirectory.check.rule.ImpactRule;
import org.mentordirectory.check.rule.LinkRule;
import org.mentordirectory.check.rule.PermissionRule;
import org.mentordirectory.check.rule.PersonalDataRule;
import org.mentordirectory.check.rule.PhotoRule;
import org.mentordirectory.check.rule.QuestionRule;
import org.mentordirectory.check.rule.Report;
import org.mentordirectory.check.rule.RequiredRule;
import org.mentordirectory.check.rule.Rule;
import org.mentordirectory.check.rule.SlugRule;
import org.mentordirectory.check.rule.SmallGroupRule;
import org.mentordirectory.check.rule.StaleProfileRule;
import org.mentordirectory.check.rule.TitleRule;
import org.mentordirectory.check.rule.TypeRule;
import org.mentordirectory.check.rule.UnknownKeyRule;
import org.mentordirectory.check.rule.VocabularyRule;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Finding;
import org.mentordirectory.words.Messages;

/** Runs all rules over content. */
public final class Checker {
  private static final Map<String, Rule> RULES = rules();

  private Checker() {}

  private static Map<String, Rule> rules() {
    var rules = new LinkedHashMap<String, Rule>();
    // Keys and values
    rules.put("required", new RequiredRule());
    rules.put("consent", new ConsentRule());
    rules.put("unknown-key", new UnknownKeyRule());
    rules.put("type", new TypeRule());
    rules.put("date", new DateRule());
    rules.put("vocabulary", new VocabularyRule());
    rules.put("address", new AddressRule());
    rules.put("capacity", new CapacityRule());
    rules.put("contrast", new ContrastRule());
    // Texts
    rules.put("body", new BodyRule());
    rules.put("heading", new HeadingRule());
    rules.put("link", new LinkRule());
    rules.put("personal-data", new PersonalDataRule());
    rules.put("photo", new PhotoRule());
    rules.put("drawing", new DrawingRule());
    // What is handed out
    rules.put("form", new FormRule());
    rules.put("evaluation", new EvaluationRule());
    rules.put("handout", new HandoutRule());
    rules.put("event", new EventRule());
    rules.put("permission", new PermissionRule());
    rules.put("impact", new ImpactRule());
    rules.put("small-group", new SmallGroupRule());
    rules.put("question", new QuestionRule());
    rules.put("decision", new DecisionRule());
    // The directory as a whole
    rules.put("slug", new SlugRule());
    rules.put("title", new TitleRule());
    rules.put("twice", new DuplicateRule());
    rules.put("example", new ExampleRule());
    rules.put("review", new StaleProfileRule());
    return Collections.unmodifiableMap(rules);
  }

  /** The names of all rules. */
  static Set<String> names() {
    return RULES.keySet();
  }

  /**
   * Everything that should be mended, the reader's findings included.
   *
   * @param today the day for which the directory is built
   * @param latest the last day that is not in the future
   * @return sorted by file, line and column
   */
  public static List<Finding> check(Content content, LocalDate today, LocalDate latest) {
    var findings = new ArrayList<>(content.findings());
    Messages words = Messages.english();
    RULES.entrySet().parallelStream()
        .map(rule -> findings(rule.getKey(), rule.getValue(), content, today, latest, words))
        .toList()
        .forEach(findings::addAll);
    Collections.sort(findings);
    return List.copyOf(findings);
  }

  private static List<Finding> findings(
      String name, Rule rule, Content content, LocalDate today, LocalDate latest, Messages words) {
    var findings = new ArrayList<Finding>();
    rule.check(content, new Report(name, today, latest, words, findings::add));
    return findings;
  }
}
