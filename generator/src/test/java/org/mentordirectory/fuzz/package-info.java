/** What strangers may send, made by a fuzzer that watches which branches of the code it reaches. */
@NullMarked
package org.mentordirectory.fuzz;

import org.jspecify.annotations.NullMarked;
