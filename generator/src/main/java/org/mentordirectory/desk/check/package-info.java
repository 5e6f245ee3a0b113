/** What {@code check} found as a page, for a coordinator who works through it. */
@NullMarked
package org.mentordirectory.desk.check;

import org.jspecify.annotations.NullMarked;
