/**
 * What is one thing in two forms: a person who has two profiles, a value in several spellings. How
 * names are compared is here too, for all who do.
 */
@NullMarked
package org.mentordirectory.check.alike;

import org.jspecify.annotations.NullMarked;
