package org.mentordirectory.plugin;

import org.apache.maven.plugin.logging.Log;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.OneLine;

/**
 * Where goals say what they do. Other people's text is among it, and a forge reads the log for
 * commands: no line says anything to the forge.
 */
record GoalLog(Log log) {
  void info(String line) {
    log.info(OneLine.logged(line));
  }

  /** A line of a finding. */
  void say(Finding.Severity severity, String line) {
    switch (severity) {
      case ERROR -> log.error(OneLine.logged(line));
      case WARNING -> log.warn(OneLine.logged(line));
      case NOTE -> info(line);
    }
  }
}
