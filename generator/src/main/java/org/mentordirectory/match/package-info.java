/**
 * Matches mentees with mentors: scores with reasons, and the best assignment of all at once.
 *
 * <p>A score is a whole number from 0 to 1000, the same here and in the browser ({@code
 * match/criteria.js}): {@link org.mentordirectory.content.Criterion} is what is compared, {@link
 * org.mentordirectory.match.Scorer} says what is added up, {@link
 * org.mentordirectory.match.FitLevel} says it in a word. It is made of what a {@link
 * org.mentordirectory.match.Candidate} offers and of the {@link
 * org.mentordirectory.match.Preferences} of a mentee; neither has a name, pronouns or a photo.
 */
@NullMarked
package org.mentordirectory.match;

import org.jspecify.annotations.NullMarked;
