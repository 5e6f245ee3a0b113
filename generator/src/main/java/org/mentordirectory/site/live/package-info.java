/** The live server: it builds, shows the site on this machine, and follows what is saved. */
@NullMarked
package org.mentordirectory.site.live;

import org.jspecify.annotations.NullMarked;
