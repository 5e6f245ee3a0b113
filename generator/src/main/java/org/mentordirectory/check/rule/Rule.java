package org.mentordirectory.check.rule;

import org.mentordirectory.content.Content;

/**
 * Something that content must hold to. A rule keeps nothing between two checks, throws on no
 * content whatever, and stays silent on what another rule reports: a date that cannot be read is
 * the business of one rule, and absent for all others.
 */
public interface Rule {
  /** Looks at all content and reports what should be mended. */
  void check(Content content, Report report);

  /**
   * A rule of the checks.
   *
   * @param name which findings show and tools know it by; it is kept for good
   * @param summary what content must hold to, in one sentence
   */
  record Named(String name, String summary, Rule rule) {}
}
