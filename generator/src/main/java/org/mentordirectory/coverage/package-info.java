/**
 * What the mentors of a directory cover and what is lacking; {@link
 * org.mentordirectory.coverage.Coverage} counts, and knows nobody's name.
 */
@NullMarked
package org.mentordirectory.coverage;

import org.jspecify.annotations.NullMarked;
