/**
 * How each pairing stands, from the log that {@code mentor:match} writes and the coordinator fills
 * in. {@link org.mentordirectory.pairs.Pairings} reads the log, and {@link
 * org.mentordirectory.pairs.PairingOverview} says whom to call first.
 */
@NullMarked
package org.mentordirectory.pairs;

import org.jspecify.annotations.NullMarked;
