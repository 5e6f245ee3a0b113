package org.mentordirectory.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.finding.Refusal;

/**
 * What stands beside a file or folder while it is replaced: what is to become the new one, the old
 * one for a moment, and the lock. Nobody else uses such names: hidden, with sixteen random digits.
 *
 * @param target what is replaced, without symbolic links
 * @param id of this run
 */
record Beside(Path target, String id) {
  private static final String NEW = "new";
  private static final String OLD = "old";

  static Beside of(Path target) throws Refusal {
    if (target.getFileName() == null) {
      throw new Refusal("the root folder cannot be replaced; choose another");
    }
    return new Beside(
        target, String.format(Locale.ROOT, "%016x", ThreadLocalRandom.current().nextLong()));
  }

  /** What is to become the new one. */
  Path fresh() {
    return named(NEW + "-" + id);
  }

  /** The old one, while the new one comes to its place. */
  Path old() {
    return named(OLD + "-" + id);
  }

  /** What became no new one, in runs that were killed. */
  List<Path> abandoned() throws IOException {
    return left(NEW);
  }

  /** What was put aside by runs that were killed. */
  List<Path> aside() throws IOException {
    return left(OLD);
  }

  /** The id of the run that put something aside. */
  static String idOf(Path aside) {
    String name = aside.getFileName().toString();
    return name.substring(name.lastIndexOf('-') + 1);
  }

  OutputLock lock() throws IOException, Refusal {
    return OutputLock.of(named("lock"), target);
  }

  private Path named(String ending) {
    return target.resolveSibling("." + target.getFileName() + "." + ending);
  }

  private List<Path> left(String kind) throws IOException {
    Pattern name =
        Pattern.compile(Pattern.quote("." + target.getFileName() + "." + kind) + "-[0-9a-f]{16}");
    try (Stream<Path> all = Files.list(target.getParent())) {
      return all.filter(path -> name.matcher(path.getFileName().toString()).matches()).toList();
    }
  }
}
