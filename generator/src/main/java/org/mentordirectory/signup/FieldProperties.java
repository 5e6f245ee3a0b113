package org.mentordirectory.signup;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * Answers on the command line: {@code --field.name "Amina Yusuf"}, or shorter {@code --name "Amina
 * Yusuf"} for a field that has not the name of a parameter of the goal {@code new}. So a field may
 * be called like any parameter, of today or of a later version.
 */
public final class FieldProperties {
  /** The parameters of all goals, as they stand behind the prefix. */
  static final Set<String> PARAMETERS =
      Set.of(
          "account",
          "address",
          "again",
          "base",
          "branch",
          "break",
          "breakAfter",
          "change",
          "choices",
          "columns",
          "contact",
          "content",
          "date",
          "dry-run",
          "event",
          "forge",
          "format",
          "from",
          "goal",
          "institution",
          "issueForm",
          "kind",
          "language",
          "mentors",
          "minutes",
          "name",
          "only",
          "output",
          "overwrite",
          "owners",
          "period",
          "port",
          "preview",
          "proposer",
          "report",
          "repository",
          "rounds",
          "rule",
          "running",
          "seats",
          "start",
          "strict",
          "styleguide",
          "tables",
          "templates");

  /** Those of the goal that takes answers. */
  static final Set<String> OWN_PARAMETERS = Set.of("content", "format", "kind", "report");

  private static final String PREFIX = "mentor.";
  private static final String FIELD = PREFIX + "field.";

  private FieldProperties() {}

  /** The answers in properties, by the names of fields. */
  public static Map<String, String> of(Properties properties) {
    var answers = new TreeMap<String, String>();
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith(FIELD)) {
        answers.put(name.substring(FIELD.length()), properties.getProperty(name));
      }
    }
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith(PREFIX) && !name.startsWith(FIELD)) {
        String field = name.substring(PREFIX.length());
        if (!OWN_PARAMETERS.contains(field)) {
          answers.putIfAbsent(field, properties.getProperty(name));
        }
      }
    }
    return answers;
  }

  /** How a field is given, as short as it can be. */
  static String option(String field) {
    return "--" + (OWN_PARAMETERS.contains(field) ? "field." : "") + field;
  }
}
