package org.mentordirectory.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The pipeline of a scheme on GitLab. */
final class GitLabExample {
  private static final List<String> SCRIPTS = List.of("script", "after_script");

  private GitLabExample() {}

  static Map<String, Map<String, Object>> pipeline() throws IOException {
    Path file =
        Workflow.ROOT.resolve(
            "generator/src/main/resources/mentordirectory/starter/own/gitlab-ci.yml");
    return Workflow.map(new Yaml().load(Files.readString(file)));
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
