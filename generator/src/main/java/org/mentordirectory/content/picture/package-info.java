/** Pictures that people send, by the bytes of their files. */
@NullMarked
package org.mentordirectory.content.picture;

import org.jspecify.annotations.NullMarked;
