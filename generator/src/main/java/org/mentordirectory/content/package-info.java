/**
 * What the repository holds, as immutable records, and the reader that makes them.
 *
 * <p>{@link org.mentordirectory.content.read.ContentReader} reads a content folder once into one
 * {@link org.mentordirectory.content.Content}. Every value of the front matter keeps its {@link
 * org.mentordirectory.content.Position}; Markdown has become sanitised HTML, plain text, headings
 * and links. Nothing that comes after this package parses anything, and nothing here judges: what
 * the reader could not make sense of is a {@link org.mentordirectory.content.Finding}, everything
 * else is the business of the rules in {@code check}.
 *
 * <p>The texts are other people's: sizes, depth and aliases are bounded, links that leave the
 * folder are refused, and no text is ever evaluated.
 */
@NullMarked
package org.mentordirectory.content;

import org.jspecify.annotations.NullMarked;
