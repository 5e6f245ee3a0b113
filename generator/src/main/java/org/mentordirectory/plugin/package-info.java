/**
 * The goals of the Maven plugin, one class each: it takes parameters, calls one service, and says
 * how it went. No logic. {@link org.mentordirectory.plugin.Goal} is what all have in common, and
 * declares with the classes between each parameter once.
 */
@NullMarked
package org.mentordirectory.plugin;

import org.jspecify.annotations.NullMarked;
