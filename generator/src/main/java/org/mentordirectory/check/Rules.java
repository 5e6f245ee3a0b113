package org.mentordirectory.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.mentordirectory.check.rule.RequiredRule;
import org.mentordirectory.check.rule.Rule;
import org.mentordirectory.check.rule.SlugRule;
import org.mentordirectory.check.rule.SmallGroupRule;
import org.mentordirectory.check.rule.StaleProfileRule;
import org.mentordirectory.check.rule.TitleRule;
import org.mentordirectory.check.rule.TypeRule;
import org.mentordirectory.check.rule.UnknownKeyRule;
import org.mentordirectory.check.rule.VocabularyRule;
import org.mentordirectory.content.ReaderRule;

/** All rules, in the order in which tools list them. */
final class Rules {
  private static final List<Rule> ALL =
      List.of(
          // Keys and values
          new RequiredRule(),
          new ConsentRule(),
          new UnknownKeyRule(),
          new TypeRule(),
          new DateRule(),
          new VocabularyRule(),
          new AddressRule(),
          new CapacityRule(),
          new ContrastRule(),
          // Texts
          new BodyRule(),
          new HeadingRule(),
          new LinkRule(),
          new PersonalDataRule(),
          new PhotoRule(),
          new DrawingRule(),
          // What is handed out
          new FormRule(),
          new EvaluationRule(),
          new HandoutRule(),
          new EventRule(),
          new PermissionRule(),
          new ImpactRule(),
          new SmallGroupRule(),
          new QuestionRule(),
          new DecisionRule(),
          // The directory as a whole
          new SlugRule(),
          new TitleRule(),
          new DuplicateRule(),
          new ExampleRule(),
          new StaleProfileRule());

  private Rules() {}

  /** The rules that are checked when the content has been read. */
  static List<Rule> all() {
    return ALL;
  }

  /** What each rule is for, by its name, those of the reader before the others. */
  static Map<String, String> summaries() {
    var summaries = new LinkedHashMap<String, String>();
    for (ReaderRule rule : ReaderRule.values()) {
      summaries.put(rule.key(), rule.summary());
    }
    for (Rule rule : ALL) {
      summaries.put(rule.name(), rule.summary());
    }
    return Collections.unmodifiableMap(summaries);
  }
}
