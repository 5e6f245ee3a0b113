/**
 * The goals of the Maven plugin, one class each: it takes parameters, calls one service, and says
 * how it went. No logic.
 */
@NullMarked
package org.mentordirectory.plugin;

import org.jspecify.annotations.NullMarked;
