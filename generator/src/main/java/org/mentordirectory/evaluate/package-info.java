/**
 * What came of it: the answers of evaluation forms, counted so that nobody is exposed, and the
 * state of every pairing.
 *
 * <p>{@link org.mentordirectory.evaluate.Evaluation} reads spreadsheets and filled forms from
 * outside the repository. Whatever may be shown to others goes through {@link
 * org.mentordirectory.evaluate.Figures}, which holds no figure on fewer people than the scheme
 * allows and none from which such a figure could be computed. {@link
 * org.mentordirectory.evaluate.DeskNotes} is for the coordinator alone. {@link
 * org.mentordirectory.pairs.Pairings} reads the log of the pairings, and {@link
 * org.mentordirectory.pairs.PairingOverview} says how each stands on a day.
 */
@NullMarked
package org.mentordirectory.evaluate;

import org.jspecify.annotations.NullMarked;
