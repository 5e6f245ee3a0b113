/**
 * The site on the servers of others: Debian's nginx and Apache, as docs/hosting.md says. Only the
 * profile {@code hosting} runs it.
 */
@NullMarked
package org.mentordirectory.hosting;

import org.jspecify.annotations.NullMarked;
