package org.mentordirectory.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** A program that builds a site or something for one, and what was measured of it. */
final class Contender {
  /** The heap that has to be enough for 100,000 profiles. */
  static final String HEAP = "-Xmx2g";

  private final String name;
  private final Function<Path, List<String>> command;
  private final List<Trial> trials = new ArrayList<>();
  private Output output = new Output(0, 0);

  /**
   * A program that has not run.
   *
   * @param command what is run for a site in that folder
   */
  private Contender(String name, Function<Path, List<String>> command) {
    this.name = name;
    this.command = command;
  }

  /**
   * The generator in Java as the launcher starts it, which keeps what it makes beside the site.
   *
   * @param learnt what Java keeps of the classes, from {@link #learn}
   */
  static Contender ours(String name, Path content, Path learnt) {
    return new Contender(name, site -> ours(content, site, "-XX:SharedArchiveFile=" + learnt));
  }

  /** Builds once, so that Java learns the classes, as at the first start on a machine. */
  static void learn(Path content, Path site, Path learnt) throws IOException, InterruptedException {
    Trial.of(ours(content, site, "-XX:ArchiveClassesAtExit=" + learnt));
  }

  private static List<String> ours(Path content, Path site, String archive) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        HEAP,
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xlog:cds=off",
        "-Xlog:cds+dynamic=off",
        archive,
        "-cp",
        System.getProperty("java.class.path"),
        OneBuild.class.getName(),
        content.toString(),
        site.toString(),
        site + "-cache");
  }

  /**
   * Hugo, with the templates in a folder.
   *
   * @param program which Hugo
   */
  static Contender hugo(String program, Path templates) throws IOException, InterruptedException {
    List<String> version = Trial.of(List.of(program, "version")).output();
    return new Contender(
        "Hugo " + version.get(0).replaceAll("hugo v([0-9.]+).*", "$1"),
        site ->
            List.of(
                program,
                "--quiet",
                "--buildFuture",
                "--source",
                templates.toString(),
                "--destination",
                site.toString()));
  }

  /**
   * Eleventy, with the templates in a folder.
   *
   * @param peers the folder whose {@code node_modules} has it
   */
  static Contender eleventy(Path peers, Path templates) {
    Path program = peers.resolve("node_modules/@11ty/eleventy/cmd.cjs");
    return new Contender(
        "Eleventy 3",
        site ->
            List.of(
                "env",
                "--chdir=" + templates,
                "node",
                "--max-old-space-size=8192",
                program.toString(),
                "--quiet",
                "--output=" + site));
  }

  /** Pagefind, which adds a search to a site that another has built. */
  static Contender pagefind(Path peers) {
    Path program = peers.resolve("node_modules/.bin/pagefind");
    return new Contender(
        "+ Pagefind", site -> List.of("node", program.toString(), "--site", site.toString()));
  }

  /** Runs once. */
  void run(Path site) throws IOException, InterruptedException {
    trials.add(Trial.of(command.apply(site)));
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
