/**
 * The report of an evaluation as a page and on paper, notes for the coordinator, and the figures
 * that may be published.
 */
@NullMarked
package org.mentordirectory.desk.evaluation;

import org.jspecify.annotations.NullMarked;
