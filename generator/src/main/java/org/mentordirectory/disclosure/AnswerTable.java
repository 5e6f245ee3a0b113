package org.mentordirectory.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The answers to a question, each person in one of them, and what a reader can reckon of them.
 *
 * <p>Bounds of the mentees, the mentors and all of them who gave one answer are a figure in the
 * plane, with as many as six sides, which run in three directions. What several answers come to is
 * the sum of such figures; its sides run in the same directions, so that their places are sums too,
 * and its corners are whole numbers. What one answer can be is then the figure of its own bounds
 * cut with what the others leave of the people. No bound is missed, and no table is too large. For
 * the same by linear programming, which the tests do, see the auditing problem in A. Hundepool and
 * others, "Statistical Disclosure Control" (2012), chapter 4.
 *
 * @param people who answered
 * @param answers what is published of each answer; they add up to the people
 */
record AnswerTable(Split people, List<Split> answers) {
  /** The closest bounds of each answer; nothing where no numbers fit. */
  Optional<List<Split>> bounds() {
    List<Split> own = answers.stream().map(Split::tight).toList();
    Split sum = Split.sum(own);
    var bounds = new ArrayList<Split>();
    for (Split answer : own) {
      Split others = sum.with(answer, Range::without);
      Split left = people.tight().with(others, Range::minus);
      bounds.add(answer.with(left, Range::and).tight());
    }
    return people.tight().isEmpty()
            || own.stream().anyMatch(Split::isEmpty)
            || bounds.stream().anyMatch(Split::isEmpty)
        ? Optional.empty()
        : Optional.of(List.copyOf(bounds));
  }
}
