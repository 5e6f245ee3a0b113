package org.mentordirectory.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mentordirectory.generated.GeneratedProfiles;
import org.mentordirectory.output.TemporaryFolder;

/**
 * Times whole builds, each in a process of its own, in turn with those of others from the same
 * profiles: ours, ours again with one profile changed, Hugo's, Eleventy's, and a search for theirs.
 */
public final class Benchmark {
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
  private static final long SEED = 2026;

  /** More profiles than that take Eleventy hours. */
  private static final int MOST_FOR_ELEVENTY = 20_000;

  private static final int MANY = 20_000;

  private final Path work;
  private final Path peers;
  private final Table table = new Table(System.out);

  private Benchmark(Path work, Path peers) {
    this.work = work;
    this.peers = peers;
  }

  /**
   * Measures and prints.
   *
   * @param args a folder to work in, with the templates of others in its folders {@code hugo} and
   *     {@code eleventy}, the folder whose {@code node_modules} has Eleventy and Pagefind, if they
   *     are there, and then the options of {@code bench/run}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    var sizes = new TreeSet<Integer>();
    var hugos = new ArrayList<String>();
    OptionalInt runs = OptionalInt.empty();
    for (String arg : List.of(args).subList(2, args.length)) {
      if (arg.startsWith("--runs=")) {
        runs = OptionalInt.of(Integer.parseInt(arg.substring("--runs=".length())));
      } else if (arg.startsWith("--hugo=")) {
        hugos.add(arg.substring("--hugo=".length()));
      } else {
        sizes.add(Integer.valueOf(arg));
      }
    }
    new Benchmark(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath())
        .run(sizes.isEmpty() ? SIZES : List.copyOf(sizes), runs, hugos);
  }

  /** Measures all sizes, the smallest first. */
  private void run(List<Integer> sizes, OptionalInt runs, List<String> hugos)
      throws IOException, InterruptedException {
    table.head();
    Map<Integer, Double> seconds = new TreeMap<>();
    for (int size : sizes) {
      // A round of 100,000 takes longer than all the others together, and varies less.
      List<Contender> all = run(size, runs.orElse(size > MANY ? 1 : 5), hugos);
      seconds.put(size, all.get(0).median(Trial::seconds));
    }
    table.growth(seconds);
    // Not earlier: ext4 is slow to find room for files beside those that were just deleted.
    TemporaryFolder.delete(work);
  }

  private List<Contender> run(int size, int runs, List<String> hugos)
      throws IOException, InterruptedException {
    Path content = work.resolve("content");
    GeneratedProfiles.write(content, size, SEED); // those of a smaller size are among them
    Path learnt = work.resolve("classes.jsa");
    if (!Files.exists(learnt)) {
      Contender.learn(content, work.resolve("learnt"), learnt);
    }
    Contender ours = Contender.ours("ours", content, learnt);
    Contender again = Contender.ours("ours, again", content, learnt);
    var groups = new ArrayList<>(List.of(List.of(ours), List.of(again)));
    for (String hugo : hugos) {
      groups.add(withSearch(Contender.hugo(hugo, work.resolve("hugo"))));
    }
    if (hasPeers() && size <= MOST_FOR_ELEVENTY) {
      groups.add(withSearch(Contender.eleventy(peers, work.resolve("eleventy"))));
    }
    for (int run = 0; run < runs; run++) {
      for (List<Contender> group : groups) {
        Path site = work.resolve("%d/%d/%s".formatted(size, run, group.get(0).name()));
        boolean isSecond = group.get(0) == again;
        if (isSecond) {
          changeOne(content, run);
        }
        for (Contender contender : group) {
          contender.run(isSecond ? site.resolveSibling(ours.name()) : site);
        }
      }
    }
    table.size(size, groups);
    return List.of(ours);
  }

  private List<Contender> withSearch(Contender contender) {
    return hasPeers() ? List.of(contender, Contender.pagefind(peers)) : List.of(contender);
  }

  private boolean hasPeers() {
    return Files.exists(peers.resolve("node_modules"));
  }

  /** What a mentor does who has one more thing to say. */
  private static void changeOne(Path content, int run) throws IOException {
    try (Stream<Path> profiles = Files.list(content.resolve("mentors"))) {
      Path profile = profiles.sorted().skip(run).findFirst().orElseThrow();
      Files.writeString(profile, Files.readString(profile) + "\nI know my way round a lathe.\n");
    }
  }
}
