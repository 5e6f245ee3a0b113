package org.mentordirectory.disclosure;

import org.mentordirectory.content.Group;
import org.mentordirectory.content.ImpactFigures;

/**
 * A figure of a file, which everybody may read.
 *
 * @param name its key, such as {@code high}, or the choice that it counts
 * @param group whom it counts
 */
public record PublishedFigure(String name, Group group, ImpactFigures.Count count) {}
