/**
 * Tests of the workflows in {@code .github}: what they may do, and that each of their commands runs
 * by hand, in real Git repositories on a small forge, with the plugin that this build has made; and
 * of the script that takes somebody out of a repository.
 */
@NullMarked
package org.mentordirectory.desk;

import org.jspecify.annotations.NullMarked;
