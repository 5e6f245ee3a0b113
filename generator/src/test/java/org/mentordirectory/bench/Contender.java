package org.mentordirectory.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A program that builds a site, and what was measured of it. */
final class Contender {
  /** The heap that has to be enough for 100,000 profiles. */
  static final String HEAP = "-Xmx2g";

  private final String name;
  private final List<String> command;
  private final Path site;
  private final List<Trial> trials = new ArrayList<>();
  private Output output = new Output(0, 0);

  private Contender(String name, Path site, String... command) {
    this.name = name;
    this.site = site;
    this.command = List.of(command);
  }

  /** The generator. */
  static Contender ours(Path content, Path site) {
    return new Contender(
        "ours",
        site,
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        HEAP,
        "-cp",
        System.getProperty("java.class.path"),
        OneBuild.class.getName(),
        content.toString(),
        site.toString());
  }

  /** Hugo, with the templates in a folder. */
  static Contender hugo(Path templates, Path site) {
    return new Contender(
        "Hugo",
        site,
        "hugo",
        "--quiet",
        "--buildFuture",
        "--source",
        templates.toString(),
        "--destination",
        site.toString());
  }

  /** Whether Hugo is installed. */
  static boolean hasHugo() throws InterruptedException {
    try {
      return new ProcessBuilder("hugo", "version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Builds once into an empty folder, which is gone afterwards. */
  void run() throws IOException, InterruptedException {
    Output.delete(site);
    trials.add(Trial.of(command));
    output = Output.in(site);
    Output.delete(site);
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
