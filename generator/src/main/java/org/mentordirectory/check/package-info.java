/**
 * What is wrong in content, and what it lacks. {@link org.mentordirectory.check.Checker} runs all
 * rules and sorts what they say; {@link org.mentordirectory.check.Doctor} says what a scheme has
 * not got yet; {@link org.mentordirectory.check.FindingsFormat} writes findings for people and for
 * programs.
 */
@NullMarked
package org.mentordirectory.check;

import org.jspecify.annotations.NullMarked;
