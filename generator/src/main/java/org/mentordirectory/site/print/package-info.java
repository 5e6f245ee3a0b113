/** Forms and handbooks on paper, as PDF and Word documents beside their pages. */
@NullMarked
package org.mentordirectory.site.print;

import org.jspecify.annotations.NullMarked;
