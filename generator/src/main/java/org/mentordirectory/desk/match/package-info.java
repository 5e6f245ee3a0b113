/** The report of a matching, the log of its pairings, and letters that introduce each pair. */
@NullMarked
package org.mentordirectory.desk.match;

import org.jspecify.annotations.NullMarked;
