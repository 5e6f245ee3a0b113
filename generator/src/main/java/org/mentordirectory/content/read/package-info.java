/** The reader of content, the one place that knows Markdown, YAML and HTML. */
@NullMarked
package org.mentordirectory.content.read;

import org.jspecify.annotations.NullMarked;
