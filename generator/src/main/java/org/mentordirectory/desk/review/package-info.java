/**
 * A review of a branch as a page and as Markdown: what {@code review} found, for a coordinator who
 * decides.
 */
@NullMarked
package org.mentordirectory.desk.review;

import org.jspecify.annotations.NullMarked;
