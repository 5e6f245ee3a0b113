package org.mentordirectory.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.mentordirectory.match.Assignment;

/** Times the assignment of many mentees, in cases of every kind: started by {@code bench/match}. */
final class AssignmentBenchmark {
  private static final int MENTEES = 2_000;
  private static final int MENTORS = 800;

  private AssignmentBenchmark() {}

  /**
   * Prints a line for each kind of demand and each seed.
   *
   * @param args seeds; 1 to 3 unless told
   */
  public static void main(String[] args) {
    List<String> seeds = args.length == 0 ? List.of("1", "2", "3") : List.of(args);
    System.out.printf(
        "%-20s %4s %7s %9s %12s %8s %7s%n",
        "demand", "seed", "places", "assigned", "worth", "seconds", "heap");
    for (Demand demand : Demand.values()) {
      for (String seed : seeds) {
        measure(demand, Long.parseLong(seed));
      }
    }
  }

  private static void measure(Demand demand, long seed) {
    var random = new Random(seed);
    int[] places = demand.places(MENTORS, random);
    int[][] values = demand.values(MENTEES, MENTORS, random);
    System.gc(); // what the case before left is not this one's
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    int[] mentors = Assignment.best(MENTEES, places, (mentee, mentor) -> values[mentee][mentor]);
    double seconds = (System.nanoTime() - start) / 1e9;
    long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    int[] assigned = IntStream.range(0, MENTEES).filter(i -> mentors[i] >= 0).toArray();
    System.out.printf(
        Locale.ROOT,
        "%-20s %4d %7d %9d %12d %8.2f %4d MB%n",
        demand,
        seed,
        IntStream.of(places).sum(),
        assigned.length,
        IntStream.of(assigned).mapToLong(mentee -> values[mentee][mentors[mentee]]).sum(),
        seconds,
        peak / 1_000_000);
  }

  /** The parts of the heap; their peaks need not coincide, so that the sum is an upper bound. */
  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
