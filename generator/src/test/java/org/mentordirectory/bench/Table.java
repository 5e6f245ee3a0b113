package org.mentordirectory.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Prints what was measured. */
final class Table {
  /** How many times the first Hugo's time a build may take, by number of profiles. */
  private static final Map<Integer, Double> BARS = Map.of(1_000, 2.5, 10_000, 1.0, 100_000, 0.35);

  /** And one after a profile has changed. */
  private static final Map<Integer, Double> BARS_AGAIN =
      Map.of(1_000, 1.5, 10_000, 0.5, 100_000, 0.15);

  private static final double MOST_GROWTH = 1.3;

  /** A line of {@code SiteBuilder}'s log: stage, seconds, and what it did. */
  private static final Pattern STAGE = Pattern.compile("(\\w+) +([0-9.]+) s  .*");

  private final PrintStream out;

  Table(PrintStream out) {
    this.out = out;
  }

  void head() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    line(
        "Java %s with %s, %d cores, load %.1f; times are medians",
        System.getProperty("java.version"),
        Contender.HEAP,
        system.getAvailableProcessors(),
        system.getSystemLoadAverage());
  }

  /**
   * What it took to build a number of profiles.
   *
   * @param groups ours, ours again, and each other with what adds a search to its site
   */
  void size(int profiles, List<List<Contender>> groups) {
    List<Trial> ours = groups.get(0).get(0).trials();
    List<Trial> again = groups.get(1).get(0).trials();
    line("%n%,d profiles, runs of each: %d", profiles, ours.size());
    stages(ours).forEach((stage, seconds) -> line("  %-14s %8.2f s", stage, seconds));
    line(
        "  %-14s %10s %8s %9s %9s %7s %10s %10s",
        "", "whole", "CPU", "peak MB", "pages", "MB", "ours : it", "again : it");
    for (List<Contender> group : groups) {
      boolean isOther = groups.indexOf(group) > 1;
      for (int i = 0; i < group.size(); i++) {
        List<List<Trial>> whole = group.subList(0, i + 1).stream().map(Contender::trials).toList();
        contender(
            group.get(i), isOther ? ratio(ours, whole) : "", isOther ? ratio(again, whole) : "");
      }
    }
    if (BARS.containsKey(profiles)) {
      line("  at most %.2f and %.2f times Hugo", BARS.get(profiles), BARS_AGAIN.get(profiles));
    }
  }

  private void contender(Contender contender, String ours, String again) {
    line(
        "  %-14s %8.2f s %6.1f s %,9.0f %,9d %,7.0f %10s %10s",
        contender.name(),
        contender.median(Trial::seconds),
        contender.median(Trial::cpuSeconds),
        contender.median(Trial::peakBytes) / 1e6,
        contender.output().pages(),
        contender.output().bytes() / 1e6,
        ours,
        again);
  }

  /** The middle of what ours took in each round, as so many times what all of theirs took. */
  private static String ratio(List<Trial> ours, List<List<Trial>> theirs) {
    return String.format(
        Locale.ROOT,
        "%.2f",
        Median.of(
            IntStream.range(0, ours.size())
                .mapToDouble(
                    run ->
                        ours.get(run).seconds()
                            / theirs.stream().mapToDouble(each -> each.get(run).seconds()).sum())));
  }

  /** How the time per profile grows from one size to the next. */
  void growth(Map<Integer, Double> seconds) {
    if (seconds.containsKey(10_000) && seconds.containsKey(100_000)) {
      line(
          "%nTime per profile at 100,000 to that at 10,000: %.2f; at most %.1f",
          seconds.get(100_000) / 10 / seconds.get(10_000), MOST_GROWTH);
    }
  }

  private static Map<String, Double> stages(List<Trial> trials) {
    var stages = new LinkedHashMap<String, Double>();
    trials.get(0).output().stream()
        .map(STAGE::matcher)
        .filter(Matcher::matches)
        .forEach(line -> stages.put(line.group(1), median(line.group(1), trials)));
    return stages;
  }

  private static double median(String stage, List<Trial> trials) {
    return Median.of(
        trials.stream()
            .flatMap(trial -> trial.output().stream())
            .map(STAGE::matcher)
            .filter(line -> line.matches() && line.group(1).equals(stage))
            .mapToDouble(line -> Double.parseDouble(line.group(2))));
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
