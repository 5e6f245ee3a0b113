package org.mentordirectory.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mentordirectory.content.Criterion;
import org.mentordirectory.content.Scheme;

/** What a match goes by, as the page for mentees is given it ({@code assets/match/criteria.js}). */
public final class MatchRules {
  private MatchRules() {}

  /** The rules of a scheme, to be written as JSON. */
  public static Map<String, Object> of(Scheme scheme) {
    Map<String, Object> rules = new LinkedHashMap<>();
    rules.put(
        "criteria",
        scheme.profile().criteria().stream().map(criterion -> rule(criterion, scheme)).toList());
    rules.put("levels", Stream.of(FitLevel.values()).map(MatchRules::rule).toList());
    rules.put("fillers", String.join(" ", FillerWords.stems()));
    return rules;
  }

  private static Map<String, Object> rule(FitLevel level) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("key", level.key());
    rule.put("least", level.least());
    return rule;
  }

  private static Map<String, Object> rule(Criterion criterion, Scheme scheme) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("key", criterion.key());
    rule.put("group", criterion.group());
    rule.put("values", criterion.isOfValues());
    rule.put("each", criterion.each());
    rule.put("weight", scheme.matching().weight(criterion));
    List<String> without =
        criterion.isOfValues()
            ? scheme.withoutPlace(scheme.profile().get(criterion.key()))
            : List.of();
    if (!without.isEmpty()) {
      rule.put("withoutPlace", without);
    }
    return rule;
  }
}
