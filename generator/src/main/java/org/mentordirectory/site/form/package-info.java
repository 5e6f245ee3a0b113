/**
 * Fields on a page: forms to fill in, the form of sign-up with its schema, and where a forge takes
 * what it makes.
 */
@NullMarked
package org.mentordirectory.site.form;

import org.jspecify.annotations.NullMarked;
