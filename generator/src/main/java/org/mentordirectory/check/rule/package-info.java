/**
 * Rules over content. Each {@link org.mentordirectory.check.rule.Rule} is one small class that
 * looks at the whole {@code Content} and reports findings.
 *
 * <p>A new rule is a class, an entry in {@link org.mentordirectory.check.Rules} with its name and
 * summary, and a test with a file that it refuses and one that it lets pass. Its sentences say what
 * is wrong and then, after a semicolon, how to fix it, to somebody who has never heard of YAML.
 */
@NullMarked
package org.mentordirectory.check.rule;

import org.jspecify.annotations.NullMarked;
