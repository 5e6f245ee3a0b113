/**
 * What is said of a mistake, and how: a {@link org.mentordirectory.finding.Finding} at a {@link
 * org.mentordirectory.finding.Position}, a {@link org.mentordirectory.finding.Refusal} of a whole
 * job, and other people's text made safe for a sentence ({@link
 * org.mentordirectory.finding.OneLine}).
 */
@NullMarked
package org.mentordirectory.finding;

import org.jspecify.annotations.NullMarked;
