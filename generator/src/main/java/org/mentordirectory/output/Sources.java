package org.mentordirectory.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mentordirectory.finding.Refusal;

/**
 * What a goal reads, and so must not delete with an older folder of its own.
 *
 * @param folders which it must not write into either, since it would read that the next time
 * @param inputs what people sent, files or folders
 */
public record Sources(List<Path> folders, List<Path> inputs) {
  /** Folders that are read. */
  public static Sources of(Path... folders) {
    return new Sources(List.of(folders), List.of());
  }

  /** The same, and what people sent. */
  public Sources with(List<Path> sent) {
    return new Sources(folders, sent);
  }

  /**
   * Refuses a folder that holds one of them or lies in one.
   *
   * @param output as it really is
   */
  void refuse(Path output) throws IOException, Refusal {
    for (Path folder : folders) {
      Path real = RealPath.of(folder);
      if (output.startsWith(real) && !output.equals(real)) {
        throw new Refusal(
            "%s is inside %s, which is read; give a folder outside of it by --output",
            output, real);
      }
      refuseAround(output, real);
    }
    for (Path input : inputs) {
      refuseAround(output, RealPath.of(input));
    }
  }

  private static void refuseAround(Path output, Path real) throws Refusal {
    if (real.startsWith(output)) {
      throw new Refusal(
          "%s holds %s, which would be deleted; give another folder by --output",
          output, real.equals(output) ? "what is read" : real);
    }
  }
}
