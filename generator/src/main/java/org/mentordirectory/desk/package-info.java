/**
 * What coordinators get on their own machine, a package for each goal below this one. {@link
 * org.mentordirectory.desk.PrivateReport} is the folder that all of them write.
 */
@NullMarked
package org.mentordirectory.desk;

import org.jspecify.annotations.NullMarked;
