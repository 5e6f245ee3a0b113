package org.mentordirectory.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mentordirectory.check.rule.Rule;
import org.mentordirectory.content.read.ReaderRule;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.FindingLines;
import org.mentordirectory.finding.Refusal;
import org.mentordirectory.words.Nearest;

/** Findings one after the other, where there are too many for one sitting. */
public final class ChosenFindings {
  private ChosenFindings() {}

  /**
   * Those of a rule, of a file or of both.
   *
   * @param only a file or folder, from the content folder or from where that is
   * @param folder the content folder as people read it
   * @throws Refusal if there is no such rule, with the nearest
   */
  public static List<Finding> of(
      List<Finding> all, Optional<String> rule, Optional<String> only, String folder)
      throws Refusal {
    if (rule.isPresent()) {
      refuseUnknown(rule.get(), all);
    }
    Predicate<Finding> ofRule = finding -> rule.stream().allMatch(finding.rule()::equals);
    return all.stream()
        .filter(ofRule.and(finding -> only.stream().allMatch(path -> isIn(path, finding, folder))))
        .toList();
  }

  private static void refuseUnknown(String rule, List<Finding> all) throws Refusal {
    var known = new TreeSet<String>();
    Rules.all().stream().map(Rule.Named::name).forEach(known::add);
    for (ReaderRule each : ReaderRule.values()) {
      known.add(each.key());
    }
    all.stream().map(Finding::rule).forEach(known::add);
    if (!known.contains(rule)) {
      throw new Refusal(
          "there is no rule `%s`%s",
          rule,
          new Nearest(known)
              .to(rule)
              .map("; did you mean `%s`?"::formatted)
              .orElse("; give one that stands in brackets behind a finding"));
    }
  }

  private static boolean isIn(String path, Finding finding, String folder) {
    String typed = path.replace('\\', '/').replaceFirst("^\\./", "");
    String wanted = typed.endsWith("/") ? typed.substring(0, typed.length() - 1) : typed;
    String file = finding.at().file();
    String whole = finding.at().path(folder);
    return List.of(file, whole).contains(wanted)
        || file.startsWith(wanted + "/")
        || whole.startsWith(wanted + "/");
  }

  /** How many there are of each rule, the most first; nothing where one sees it at a glance. */
  public static List<String> summary(List<Finding> findings) {
    Map<String, Long> counts =
        findings.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    return findings.size() <= FindingLines.MANY || counts.size() < 2
        ? List.of()
        : counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(rule -> String.format(Locale.ROOT, "%,7d  %s", rule.getValue(), rule.getKey()))
            .toList();
  }
}
