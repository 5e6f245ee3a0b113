/**
 * What visitors come for, in Firefox and in WebKit: the same journeys in both, by the commands of
 * the WebDriver standard. The details are tested in Chromium, in the package {@code browser}.
 */
@NullMarked
package org.mentordirectory.journey;

import org.jspecify.annotations.NullMarked;
