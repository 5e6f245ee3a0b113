package org.mentordirectory.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** A file in {@code .github/workflows}. */
record Workflow(String file, String text, Map<Object, Object> yaml) {
  /** The checkout that is tested. */
  static final Path ROOT = Path.of(System.getProperty("mentor.root")).toAbsolutePath().normalize();

  /** A part of a job that uses an action, or runs a command. */
  record Step(String file, String name, @Nullable String uses, @Nullable String run) {
    String command() {
      if (run == null) {
        throw new IllegalStateException(name + " in " + file + " runs nothing");
      }
      return run;
    }

    @Override
    public String toString() {
      return file + ": " + name;
    }
  }

  static List<Workflow> all() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve(".github/workflows"))) {
      var found = new ArrayList<Workflow>();
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        found.add(new Workflow(file.getFileName().toString(), text, new Yaml().load(text)));
      }
      return found;
    }
  }

  /** What starts it; YAML 1.1 takes the key {@code on} for the value true. */
  Object triggers() {
    return yaml.get(true);
  }

  Map<String, Map<String, Object>> jobs() {
    return map(yaml.get("jobs"));
  }

  List<Step> steps() {
    return jobs().values().stream()
        .flatMap(job -> Workflow.<List<Map<String, Object>>>as(job.get("steps")).stream())
        .map(
            step ->
                new Step(
                    file,
                    (String) step.get("name"),
                    (String) step.get("uses"),
                    (String) step.get("run")))
        .toList();
  }

  static Map<String, Map<String, Object>> map(Object value) {
    return as(value);
  }

  @SuppressWarnings("unchecked")
  private static <T> T as(Object value) {
    return (T) value;
  }
}
