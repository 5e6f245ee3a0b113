/** How all pairings stand as a page, letters for what is due, and reminders for a calendar. */
@NullMarked
package org.mentordirectory.desk.pairs;

import org.jspecify.annotations.NullMarked;
