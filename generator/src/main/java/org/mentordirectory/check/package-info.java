/**
 * Rules over content. Each {@link org.mentordirectory.check.rule.Rule} is one small class that
 * looks at the whole {@link org.mentordirectory.content.Content} and reports findings; {@link
 * org.mentordirectory.check.Checker} runs them all and sorts what they say.
 *
 * <p>A new rule is a class, a line in {@code Checker} that gives it its name, and a test with a
 * file that it refuses and one that it lets pass. Its sentences say what is wrong and then, after a
 * semicolon, how to mend it, to somebody who has never heard of YAML.
 */
@NullMarked
package org.mentordirectory.check;

import org.jspecify.annotations.NullMarked;
