/**
 * The repository, as the {@code git} program tells of it. {@link org.mentordirectory.git.Git} is
 * the one class that starts another program.
 */
@NullMarked
package org.mentordirectory.git;

import org.jspecify.annotations.NullMarked;
