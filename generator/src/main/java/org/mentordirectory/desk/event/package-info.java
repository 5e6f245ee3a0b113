/** The papers of a meet-a-mentor event: the timetable, signs, cards and forms to print. */
@NullMarked
package org.mentordirectory.desk.event;

import org.jspecify.annotations.NullMarked;
