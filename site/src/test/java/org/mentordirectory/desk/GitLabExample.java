package org.mentordirectory.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The pipeline that {@code docs/gitlab.md} shows. */
final class GitLabExample {
  private static final List<String> SCRIPTS = List.of("script", "after_script");

  private GitLabExample() {}

  static Map<String, Map<String, Object>> pipeline() throws IOException {
    String page = Files.readString(Workflow.ROOT.resolve("docs/gitlab.md"));
    int start = page.indexOf("```yaml\n") + "```yaml\n".length();
    return Workflow.map(new Yaml().load(page.substring(start, page.indexOf("\n```\n", start))));
  }

  /** The lines of all scripts, in order. */
  static List<String> commands(Map<String, Map<String, Object>> pipeline) {
    var commands = new ArrayList<String>();
    for (Map<String, Object> job : pipeline.values()) {
      for (String script : SCRIPTS) {
        if (job.get(script) instanceof List<?> lines) {
          lines.forEach(line -> commands.add((String) line));
        }
      }
    }
    return commands;
  }
}
