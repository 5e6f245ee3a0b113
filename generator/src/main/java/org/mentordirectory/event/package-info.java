/**
 * A meet-a-mentor event: {@link org.mentordirectory.event.EventPlan} says who sits at which table
 * and who meets whom in which round.
 */
@NullMarked
package org.mentordirectory.event;

import org.jspecify.annotations.NullMarked;
