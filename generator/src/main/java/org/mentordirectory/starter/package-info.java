/**
 * The repository of a scheme of its own: the files that it begins with, and how those that are ours
 * are brought up to a newer version without touching what people changed.
 */
@NullMarked
package org.mentordirectory.starter;

import org.jspecify.annotations.NullMarked;
