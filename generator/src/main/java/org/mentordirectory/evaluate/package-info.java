/**
 * Answers of evaluation forms, counted so that no one is exposed.
 *
 * <p>{@link org.mentordirectory.evaluate.Evaluation} reads spreadsheets and filled forms from
 * outside the repository. Whatever may be shown to others goes through {@link
 * org.mentordirectory.evaluate.Figures}, which holds no figure on fewer people than the scheme
 * allows and none from which such a figure could be computed. {@link
 * org.mentordirectory.evaluate.DeskNotes} is for the coordinator alone.
 */
@NullMarked
package org.mentordirectory.evaluate;

import org.jspecify.annotations.NullMarked;
