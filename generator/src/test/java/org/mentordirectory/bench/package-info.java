/**
 * The benchmark that {@code bench/run} starts: {@link org.mentordirectory.bench.Benchmark} makes
 * profiles and lets the generator and Hugo build them in turn; and what {@code bench/search} runs
 * beside the searches of others, each a process of its own; and what {@code bench/match} times.
 */
@NullMarked
package org.mentordirectory.bench;

import org.jspecify.annotations.NullMarked;
