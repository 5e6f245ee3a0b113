/**
 * What the repository holds, as immutable records.
 *
 * <p>{@link org.mentordirectory.content.Content} is the whole of it. Every value of the front
 * matter keeps its {@link org.mentordirectory.finding.Position}; Markdown has become sanitised
 * HTML, plain text, headings and links. Nothing here judges: what the reader could not make sense
 * of is a {@link org.mentordirectory.finding.Finding}, everything else is the business of the rules
 * in {@code check.rule}.
 *
 * <p>A job that is done gives a {@link org.mentordirectory.finding.Receipt}, one that is not ends
 * in a {@link org.mentordirectory.finding.Refusal}; both hold findings.
 */
@NullMarked
package org.mentordirectory.content;

import org.jspecify.annotations.NullMarked;
