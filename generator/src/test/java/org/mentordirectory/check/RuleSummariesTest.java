package org.mentordirectory.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleSummariesTest {
  @Test
  void everyRuleSaysWhatItIsFor() {
    assertThat(RuleSummaries.rules()).containsAll(Checker.names());
    assertThat(RuleSummaries.rules())
        .allSatisfy(
            rule -> assertThat(RuleSummaries.of(rule)).endsWith(".").hasSizeGreaterThan(15));
  }

  @Test
  void aRuleWithoutASummaryIsCalledByItsName() {
    assertThat(RuleSummaries.of("new-rule")).isEqualTo("new-rule");
  }
}
