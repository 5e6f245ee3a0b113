/**
 * Content to pages. Each maker turns content into records made for one template, and the template's
 * name stands beside them.
 */
@NullMarked
package org.mentordirectory.site.page;

import org.jspecify.annotations.NullMarked;
