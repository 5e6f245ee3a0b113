/**
 * Other people's tables, as form tools and spreadsheets export them: the text of a CSV file in any
 * of the usual encodings, its columns and what a small file says that they mean, days, numbers and
 * choices as people write them. What is read here is private, and {@link
 * org.mentordirectory.sheet.PrivatePath} keeps it out of the repository.
 */
@NullMarked
package org.mentordirectory.sheet;

import org.jspecify.annotations.NullMarked;
