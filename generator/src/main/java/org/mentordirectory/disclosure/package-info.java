/**
 * What may be published of people who answered in confidence: no figure on fewer of them than the
 * scheme allows, and none from which such a figure could be reckoned.
 *
 * <p>{@link org.mentordirectory.disclosure.CellSuppression} hides figures when they are counted.
 * {@link org.mentordirectory.disclosure.DisclosureAudit} reads figures that are to be published,
 * whoever wrote them, and tells what could be found out. Whatever the one leaves, the other lets
 * pass.
 */
@NullMarked
package org.mentordirectory.disclosure;

import org.jspecify.annotations.NullMarked;
