/**
 * Mentors and mentees by whom {@code bench/judge} tells how good a search is: who is right for whom
 * is known by how they were made. A mentor is made of {@link org.mentordirectory.bench.judge.Fact
 * facts}, each told in one of many ways; a need is asked for a fact in a mentee's words. All words
 * stand in the resources of this package.
 */
package org.mentordirectory.bench.judge;
