package org.mentordirectory.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentordirectory.check.rule.Rule;
import org.mentordirectory.content.read.ReaderRule;

class RulesTest {
  @Test
  void everyRuleSaysWhatItIsFor() {
    assertThat(Rules.summaries())
        .containsKeys(Rules.all().stream().map(Rule.Named::name).toArray(String[]::new))
        .allSatisfy((rule, summary) -> assertThat(summary).endsWith(".").hasSizeGreaterThan(15));
  }

  @Test
  void noTwoRulesHaveTheSameName() {
    assertThat(Rules.summaries()).hasSize(Rules.all().size() + ReaderRule.values().length);
  }
}
