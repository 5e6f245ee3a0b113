/**
 * Other people's tables: spreadsheets as form tools export them, what their columns mean, days as
 * people write them, and the places where such private files may lie.
 */
@NullMarked
package org.mentordirectory.sheet;

import org.jspecify.annotations.NullMarked;
