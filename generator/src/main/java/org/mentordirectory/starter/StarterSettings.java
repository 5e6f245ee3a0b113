package org.mentordirectory.starter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.content.read.YamlWriter;

/**
 * The settings of a new scheme: those of the example with what was answered in place of its values.
 * What is invented there stays as a comment, to show how it is written.
 */
final class StarterSettings {
  private static final Pattern KEY = Pattern.compile("([a-z]++):.*+");
  private static final String INVENTED = "(invented)";

  /** What only the example has, or was not answered. */
  private static final Set<String> NOT_OF_ALL =
      Set.of("institution", "people", "address", "repository", "launch", "fields");

  private static final String COPY = "copy this repository and edit this file";

  private StarterSettings() {}

  /** The text of {@code scheme.yaml}. */
  static String of(String example, Answers answers) {
    var text = new StringBuilder();
    for (Map.Entry<String, List<String>> part : parts(example).entrySet()) {
      List<String> lines = part.getValue();
      Map<String, Object> settings = answers.settings();
      if (settings.containsKey(part.getKey())) {
        text.append(YamlWriter.of(Map.of(part.getKey(), settings.get(part.getKey()))));
        lines.stream().filter(StarterSettings::isAside).forEach(l -> text.append(l).append('\n'));
      } else if (NOT_OF_ALL.contains(part.getKey())
          || lines.stream().anyMatch(line -> line.contains(INVENTED))) {
        lines.forEach(line -> text.append(isAside(line) ? line : "# " + line).append('\n'));
      } else {
        lines.forEach(line -> text.append(line).append('\n'));
      }
    }
    return text.toString();
  }

  private static boolean isAside(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  /** The lines of each key at the margin, with the comments below it; what is above all, by "". */
  private static Map<String, List<String>> parts(String example) {
    var parts = new LinkedHashMap<String, List<String>>();
    List<String> part = parts.computeIfAbsent("", none -> new ArrayList<>());
    for (String line : example.lines().toList()) {
      Matcher key = KEY.matcher(line);
      if (key.matches()) {
        part = parts.computeIfAbsent(key.group(1), none -> new ArrayList<>());
      }
      part.add(line.contains(COPY) ? line.replace(COPY, "edit this file") : line);
    }
    return parts;
  }
}
