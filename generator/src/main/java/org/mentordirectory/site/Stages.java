package org.mentordirectory.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mentordirectory.finding.Refusal;

/**
 * Runs the stages of a build and says of each, in a line, how much it did and how long it took. A
 * stage may be begun beside those that follow: most have a part that one core does alone.
 */
final class Stages implements AutoCloseable {
  private final Consumer<String> log;
  private final List<CompletableFuture<?>> begun = new ArrayList<>();

  /** Stages of one build, each of which gives the log a line. */
  Stages(Consumer<String> log) {
    this.log = log;
  }

  /** A stage, which fails as a build fails. */
  interface Stage<T> {
    T run() throws IOException, Refusal;
  }

  /** A stage that may still be under way. */
  interface Begun<T> {
    /** What it gives, when it has ended; to be asked for once. */
    T result() throws IOException, Refusal;
  }

  /**
   * Runs a stage.
   *
   * @param name one word
   * @param count what it did, from its result
   */
  <T> T run(String name, Stage<T> stage, Function<T, String> count) throws IOException, Refusal {
    return Timed.of(stage).said(name, count, log);
  }

  /**
   * Begins a stage beside those that follow. It has its line when its result is asked for.
   *
   * @param name one word
   * @param count what it did, from its result
   */
  <T> Begun<T> begin(String name, Stage<T> stage, Function<T, String> count) {
    CompletableFuture<Timed<T>> running =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Timed.of(stage);
              } catch (IOException | Refusal e) {
                throw new CompletionException(e);
              }
            },
            task -> new Thread(task, name).start());
    begun.add(running);
    return () -> result(running).said(name, count, log);
  }

  private static <T> T result(CompletableFuture<T> running) throws IOException, Refusal {
    try {
      return running.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Refusal refusal) {
        throw refusal;
      }
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e;
    }
  }

  /** Waits until nothing is under way, so that whoever cleans up is alone. */
  @Override
  public void close() {
    for (CompletableFuture<?> running : begun) {
      running.handle((result, failure) -> running).join();
    }
  }

  /** What a stage gave, and how long it took. */
  private record Timed<T>(T result, double seconds) {
    static <T> Timed<T> of(Stage<T> stage) throws IOException, Refusal {
      long start = System.nanoTime();
      T result = stage.run();
      return new Timed<>(result, (System.nanoTime() - start) / 1e9);
    }

    T said(String name, Function<T, String> count, Consumer<String> log) {
      log.accept(
          String.format(Locale.ROOT, "%-9s %8.2f s  %s", name, seconds, count.apply(result)));
      return result;
    }
  }
}
