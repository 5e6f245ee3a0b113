package org.mentordirectory.site;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mentordirectory.finding.Refusal;

/** Runs the stages of a build and says of each, in a line, how much it did and how long it took. */
record Stages(Consumer<String> log) {
  /** A stage, which fails as a build fails. */
  interface Stage<T> {
    T run() throws IOException, Refusal;
  }

  /**
   * Runs a stage.
   *
   * @param name one word
   * @param count what it did, from its result
   */
  <T> T run(String name, Stage<T> stage, Function<T, String> count) throws IOException, Refusal {
    long start = System.nanoTime();
    T result = stage.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    log.accept(String.format(Locale.ROOT, "%-9s %8.2f s  %s", name, seconds, count.apply(result)));
    return result;
  }
}
