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
  /** How many times Hugo's time a build may take, by number of profiles. */
  private static final Map<Integer, Double> BARS = Map.of(10_000, 2.5, 100_000, 0.6);

  private static final double MOST_GROWTH = 1.3;

  /** A line of {@code SiteBuilder}'s log: stage, seconds, and what it did. */
  private static final Pattern STAGE = Pattern.compile("(\\w+) +([0-9.]+) s  .*");

  private final PrintStream out;

  Table(PrintStream out) {
    this.out = out;
  }

  void head(boolean compares) {
    var system = ManagementFactory.getOperatingSystemMXBean();
    line(
        "Java %s with %s, %d cores, load %.1f; times are medians",
        System.getProperty("java.version"),
        Contender.HEAP,
        system.getAvailableProcessors(),
        system.getSystemLoadAverage());
    if (!compares) {
      line("Hugo is not installed, so there is no comparison; on Debian: apt-get install hugo");
    }
  }

  /** What it took to build a number of profiles. */
  void size(int profiles, List<Contender> all) {
    Contender ours = all.get(0);
    line("%n%,d profiles, runs of each: %d", profiles, ours.trials().size());
    stages(ours.trials()).forEach((stage, seconds) -> line("  %-10s %8.2f s", stage, seconds));
    line(
        "  %-10s %10s %8s %12s %9s %9s %7s",
        "", "whole", "CPU", "profiles/s", "peak MB", "pages", "MB");
    all.forEach(contender -> contender(profiles, contender));
    if (all.size() > 1) {
      ratios(profiles, ours.trials(), all.get(1).trials());
    }
  }

  private void contender(int profiles, Contender contender) {
    double seconds = contender.median(Trial::seconds);
    line(
        "  %-10s %8.2f s %6.1f s %,12.0f %,9.0f %,9d %,7.0f",
        contender.name(),
        seconds,
        contender.median(Trial::cpuSeconds),
        profiles / seconds,
        contender.median(Trial::peakBytes) / 1e6,
        contender.output().pages(),
        contender.output().bytes() / 1e6);
  }

  private void ratios(int profiles, List<Trial> ours, List<Trial> others) {
    double[] ratios =
        IntStream.range(0, ours.size())
            .mapToDouble(run -> ours.get(run).seconds() / others.get(run).seconds())
            .sorted()
            .toArray();
    line(
        "  %-10s %8.2f   from %.2f to %.2f%s",
        "ratio",
        Median.of(IntStream.range(0, ratios.length).mapToDouble(run -> ratios[run])),
        ratios[0],
        ratios[ratios.length - 1],
        BARS.containsKey(profiles) ? "; at most " + BARS.get(profiles) : "");
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
