package org.mentordirectory.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** A program that builds a site, and what was measured of it. */
final class Contender {
  /** The heap that has to be enough for 100,000 profiles. */
  static final String HEAP = "-Xmx2g";

  private final String name;
  private final List<String> command;
  private final Path sites;
  private final List<Trial> trials = new ArrayList<>();
  private Output output = new Output(0, 0);

  /**
   * A program that has not run.
   *
   * @param sites where its sites go, a folder each
   * @param command to which the site's folder is added
   */
  private Contender(String name, Path sites, String... command) {
    this.name = name;
    this.sites = sites;
    this.command = List.of(command);
  }

  /** The generator. */
  static Contender ours(Path content, Path sites) {
    return new Contender(
        "ours",
        sites,
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        HEAP,
        "-cp",
        System.getProperty("java.class.path"),
        OneBuild.class.getName(),
        content.toString());
  }

  /** Hugo, with the templates in a folder. */
  static Contender hugo(Path templates, Path sites) {
    return new Contender(
        "Hugo",
        sites,
        "hugo",
        "--quiet",
        "--buildFuture",
        "--source",
        templates.toString(),
        "--destination");
  }

  /** Whether Hugo is installed. */
  static boolean hasHugo() throws InterruptedException {
    try {
      return new ProcessBuilder("hugo", "version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Builds once, into a folder that was not there. */
  void run() throws IOException, InterruptedException {
    Path site = sites.resolve(name + "-" + (trials.size() + 1));
    trials.add(Trial.of(Stream.concat(command.stream(), Stream.of(site.toString())).toList()));
    output = Output.in(site);
  }

  String name() {
    return name;
  }

  List<Trial> trials() {
    return trials;
  }

  Output output() {
    return output;
  }

  /** The middle one of the trials' values. */
  double median(ToDoubleFunction<Trial> value) {
    return Median.of(trials.stream().mapToDouble(value));
  }
}
