package org.mentordirectory.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One run of a process.
 *
 * @param seconds from start to end
 * @param cpuSeconds of all its threads
 * @param peakBytes the most memory it had at one time, heap and all else; 0 where the system does
 *     not tell
 * @param output what it printed
 */
record Trial(double seconds, double cpuSeconds, long peakBytes, List<String> output) {
  private static final int EVERY_MILLISECONDS = 20;

  /** Runs a command to its end. */
  static Trial of(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("trial", ".txt");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    double cpu = 0;
    long peak = 0;
    do {
      cpu = process.info().totalCpuDuration().map(time -> time.toNanos() / 1e9).orElse(cpu);
      peak = Math.max(peak, peakOf(process));
    } while (!process.waitFor(EVERY_MILLISECONDS, TimeUnit.MILLISECONDS));
    double seconds = (System.nanoTime() - start) / 1e9;
    List<String> lines = Files.readAllLines(output);
    Files.delete(output);
    if (process.exitValue() != 0) {
      throw new IOException("%s failed:%n%s".formatted(command.get(0), String.join("\n", lines)));
    }
    return new Trial(seconds, cpu, peak, lines);
  }

  /** The “high water mark” of a process's memory, as Linux keeps it. */
  private static long peakOf(Process process) {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0; // another system, or the process has just ended
    }
  }
}
