package org.mentordirectory.site.theme;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.finding.Refusal;

/** Work on many things over all cores, with the checked failures of a build. */
public final class Parallel {
  private Parallel() {}

  /** Something that can fail as a build fails. */
  public interface Step<T> {
    void on(T thing) throws IOException, Refusal;
  }

  /**
   * Does a step on each. After a failure nothing more is begun; it is thrown when no step is under
   * way any more, so that whoever cleans up is alone.
   */
  public static <T> void forEach(List<T> things, Step<? super T> step) throws IOException, Refusal {
    var failure = new AtomicReference<Exception>();
    things.parallelStream()
        .forEach(
            thing -> {
              if (failure.get() == null) {
                try {
                  step.on(thing);
                } catch (IOException | Refusal | RuntimeException e) {
                  failure.compareAndSet(null, e);
                }
              }
            });
    rethrow(failure.get());
  }

  private static void rethrow(@Nullable Exception failure) throws IOException, Refusal {
    if (failure instanceof IOException e) {
      throw e;
    }
    if (failure instanceof Refusal e) {
      throw e;
    }
    if (failure instanceof RuntimeException e) {
      throw e;
    }
  }
}
