package org.mentordirectory.site;

import java.io.IOException;
import java.util.List;

/** Work on many things over all cores, with the checked failures of a build. */
final class Parallel {
  private Parallel() {}

  /** Something that can fail as a build fails. */
  interface Step<T> {
    void on(T thing) throws IOException, SiteException;
  }

  /** Does a step on each; the first failure ends the work and is thrown. */
  static <T> void forEach(List<T> things, Step<? super T> step) throws IOException, SiteException {
    try {
      things.parallelStream()
          .forEach(
              thing -> {
                try {
                  step.on(thing);
                } catch (IOException | SiteException e) {
                  throw new Failed(e);
                }
              });
    } catch (Failed e) {
      if (e.getCause() instanceof SiteException sentence) {
        throw sentence;
      }
      throw (IOException) e.getCause();
    }
  }

  private static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed(Exception cause) {
      super(cause);
    }
  }
}
