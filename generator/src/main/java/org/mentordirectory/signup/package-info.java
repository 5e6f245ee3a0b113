/**
 * Profiles from what people send: answers typed in a terminal, exported from a form tool, given in
 * an issue, or a file sent by e-mail. Nothing that is in the repository already is lost.
 */
@NullMarked
package org.mentordirectory.signup;

import org.jspecify.annotations.NullMarked;
