package org.mentordirectory.check.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentordirectory.content.read.ReaderRule;

/** All rules, in the order in which tools list them. */
public final class Rules {
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
  public static List<Rule> all() {
    return ALL;
  }

  /** What each rule is for, by its name, those of the reader before the others. */
  public static Map<String, String> summaries() {
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
