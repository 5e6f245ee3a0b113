package org.mentordirectory.plugin;

import java.util.function.Consumer;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that keeps its lines. */
final class KeptLog extends SystemStreamLog {
  private final Consumer<String> lines;

  KeptLog(Consumer<String> lines) {
    this.lines = lines;
  }

  @Override
  public void info(CharSequence line) {
    lines.accept("info " + line);
  }

  @Override
  public void warn(CharSequence line) {
    lines.accept("warn " + line);
  }

  @Override
  public void error(CharSequence line) {
    lines.accept("error " + line);
  }
}
