/**
 * What figures may be published: none on fewer people than the scheme allows, and none from which
 * such a figure could be computed.
 */
@NullMarked
package org.mentordirectory.disclosure;

import org.jspecify.annotations.NullMarked;
