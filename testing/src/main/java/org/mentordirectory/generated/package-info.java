/**
 * Any number of fictional profiles, always the same for the same seed, for the benchmark and for
 * tests that need many: {@link org.mentordirectory.generated.GeneratedProfiles}.
 */
@NullMarked
package org.mentordirectory.generated;

import org.jspecify.annotations.NullMarked;
