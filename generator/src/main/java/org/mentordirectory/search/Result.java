package org.mentordirectory.search;

/**
 * What a search shows of something it has found: a record, whose components go to the browser as
 * they are (texts, lists of texts, or nothing).
 */
public interface Result {
  /** Where it is: a mentor's slug, a page's address. */
  String id();

  /** What people call it. */
  String name();
}
