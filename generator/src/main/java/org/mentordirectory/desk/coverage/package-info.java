/** What the directory covers, as a page for whoever looks for more mentors. */
@NullMarked
package org.mentordirectory.desk.coverage;

import org.jspecify.annotations.NullMarked;
