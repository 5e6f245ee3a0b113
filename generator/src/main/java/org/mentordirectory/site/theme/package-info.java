/**
 * The look of a site: templates, assets, messages, pages and their frames. {@link
 * org.mentordirectory.site.theme.Templates} turns a record into HTML and is the one class that
 * knows FreeMarker.
 */
@NullMarked
package org.mentordirectory.site.theme;

import org.jspecify.annotations.NullMarked;
