/**
 * What the tests of several modules share, and knows none of the classes that are tested: a scheme
 * of the tests' own, and other programs' judgement of the documents that we write.
 */
@NullMarked
package org.mentordirectory.testing;

import org.jspecify.annotations.NullMarked;
