/**
 * What the goals write: {@link org.mentordirectory.output.OutputFolder} is the one way to make a
 * file inside a folder, {@link org.mentordirectory.output.Staging} the one to put a folder in the
 * place of another.
 */
@NullMarked
package org.mentordirectory.output;

import org.jspecify.annotations.NullMarked;
