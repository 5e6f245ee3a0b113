package org.mentordirectory.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mentordirectory.generated.GeneratedProfiles;
import org.mentordirectory.output.TemporaryFolder;

/**
 * Times whole builds, each in a process of its own, in turn with Hugo's of the same profiles: ours,
 * Hugo, ours, Hugo.
 */
public final class Benchmark {
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
  private static final long SEED = 2026;

  private final Path work;
  private final Table table = new Table(System.out);

  private Benchmark(Path work) {
    this.work = work;
  }

  /**
   * Measures and prints.
   *
   * @param args a folder to work in, with Hugo's site in its folder {@code hugo}, and then the
   *     options of {@code bench/run}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    var sizes = new TreeSet<Integer>();
    OptionalInt runs = OptionalInt.empty();
    for (String arg : List.of(args).subList(1, args.length)) {
      if (arg.startsWith("--runs=")) {
        runs = OptionalInt.of(Integer.parseInt(arg.substring("--runs=".length())));
      } else {
        sizes.add(Integer.valueOf(arg));
      }
    }
    new Benchmark(Path.of(args[0]).toAbsolutePath())
        .run(sizes.isEmpty() ? SIZES : List.copyOf(sizes), runs);
  }

  /** Measures all sizes, the smallest first. */
  private void run(List<Integer> sizes, OptionalInt runs) throws IOException, InterruptedException {
    boolean compares = Contender.hasHugo();
    table.head(compares);
    Map<Integer, Double> seconds = new TreeMap<>();
    for (int size : sizes) {
      // A pair of 100,000 takes longer than all the others together, and varies less.
      List<Contender> all = run(size, runs.orElse(size > 20_000 ? 1 : 3), compares);
      table.size(size, all);
      seconds.put(size, all.get(0).median(Trial::seconds));
    }
    table.growth(seconds);
    // Not earlier: ext4 is slow to find room for files beside those that were just deleted.
    TemporaryFolder.delete(work);
  }

  private List<Contender> run(int size, int runs, boolean compares)
      throws IOException, InterruptedException {
    Path content = work.resolve("content");
    GeneratedProfiles.write(content, size, SEED); // those of a smaller size are among them
    Path sites = work.resolve(String.valueOf(size));
    var all = new ArrayList<>(List.of(Contender.ours(content, sites)));
    if (compares) {
      all.add(Contender.hugo(work.resolve("hugo"), sites));
    }
    for (int run = 0; run < runs; run++) {
      for (Contender contender : all) {
        contender.run();
      }
    }
    return all;
  }
}
