package org.mentordirectory.match;

import org.mentordirectory.content.Criterion;

/**
 * What a criterion that the mentee asks for adds to a score.
 *
 * @param share what the mentor has of it, from 0 to {@link Scores#HIGHEST}
 * @param weight how much it counts
 */
public record ScorePart(Criterion criterion, int share, int weight) {}
