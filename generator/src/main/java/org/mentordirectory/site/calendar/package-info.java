/**
 * Calendars that other programs read. {@link org.mentordirectory.site.calendar.CalendarWriter} is
 * the one class that knows how.
 */
@NullMarked
package org.mentordirectory.site.calendar;

import org.jspecify.annotations.NullMarked;
