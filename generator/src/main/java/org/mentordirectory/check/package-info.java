/**
 * Rules over content. Each {@link org.mentordirectory.check.Rule} is one small class that looks at
 * the whole {@link org.mentordirectory.content.Content} and reports findings; {@link
 * org.mentordirectory.check.Checker} runs them all and sorts what they say.
 */
@NullMarked
package org.mentordirectory.check;

import org.jspecify.annotations.NullMarked;
