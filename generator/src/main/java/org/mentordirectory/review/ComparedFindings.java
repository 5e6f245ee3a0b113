package org.mentordirectory.review;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mentordirectory.check.Checker;
import org.mentordirectory.check.alike.DuplicateRule;
import org.mentordirectory.check.alike.SpellingRule;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.review.ProfileReview.Found;

/** What the checks find after a change, beside what they found before. */
final class ComparedFindings {
  private final Set<String> changed;
  private final List<Finding> after;
  private final Set<String> wrong;
  private final Set<Finding> known;
  private final Set<Said> said = new HashSet<>();

  /** A finding on whatever line. */
  private record Said(String file, String sentence) {
    static Said of(Finding finding) {
      return new Said(finding.at().file(), finding.sentence());
    }
  }

  ComparedFindings(Versions versions, LocalDate today, LocalDate latest) {
    changed = versions.changed().keySet();
    after = Checker.check(versions.after(), today, latest);
    wrong =
        after.stream()
            .filter(Finding::isError)
            .map(finding -> finding.at().file())
            .collect(Collectors.toSet());
    known = new HashSet<>(Checker.check(versions.before(), today, latest));
    known.forEach(finding -> said.add(Said.of(finding)));
  }

  /**
   * Those on some files.
   *
   * @param isNew whether it is said already who else a mentor may be
   */
  List<Found> on(Set<String> files, boolean isNew) {
    return where(finding -> files.contains(finding.at().file()) && !(isNew && isOfTwins(finding)));
  }

  /** Whether something on one of the files has to be fixed. */
  boolean anyError(Set<String> files) {
    return files.stream().anyMatch(wrong::contains);
  }

  /**
   * Those on other files that change, and on files that do not, but suffer from the change. How
   * often a value is spelt in which way is not among them: {@link NewWords} stand with the profile.
   *
   * @param files whose findings stand elsewhere
   * @param twins of whom it is said already that they may be somebody new
   */
  List<Found> others(Set<String> files, Set<String> twins) {
    return where(
        finding ->
            isChanged(finding)
                ? !files.contains(finding.at().file())
                : !known.contains(finding)
                    && !finding.rule().equals(SpellingRule.KEY)
                    && !(isOfTwins(finding) && twins.contains(finding.at().file())));
  }

  private static boolean isOfTwins(Finding finding) {
    return finding.rule().equals(DuplicateRule.KEY) && !finding.isError();
  }

  /** Those that the change has nothing to do with; that they were there before goes unsaid. */
  List<Found> older() {
    return after.stream()
        .filter(finding -> !isChanged(finding) && known.contains(finding))
        .map(finding -> new Found(finding, false))
        .toList();
  }

  private boolean isChanged(Finding finding) {
    return changed.contains(finding.at().file());
  }

  private List<Found> where(Predicate<Finding> test) {
    return after.stream()
        .filter(test)
        .map(finding -> new Found(finding, said.contains(Said.of(finding))))
        .toList();
  }
}
