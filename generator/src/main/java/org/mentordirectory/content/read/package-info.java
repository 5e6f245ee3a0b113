/**
 * The reader of a content folder: {@link org.mentordirectory.content.read.ContentReader} reads it
 * once into one {@code Content}, with the place of every value. The one package that parses;
 * nothing that comes after it does.
 *
 * <p>The texts are other people's: sizes, depth and aliases are bounded, links that leave the
 * folder are refused, and no text is ever evaluated. {@link
 * org.mentordirectory.content.read.FrontMatterText} writes such files, line by line.
 */
@NullMarked
package org.mentordirectory.content.read;

import org.jspecify.annotations.NullMarked;
