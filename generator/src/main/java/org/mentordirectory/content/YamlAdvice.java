package org.mentordirectory.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to tell a person who has never heard of YAML, for each complaint of the parser. */
final class YamlAdvice {
  private static final Pattern BAD_START =
      Pattern.compile("found character '?(.)'?[^\\n]*that cannot start any token");

  private YamlAdvice() {}

  /**
   * A sentence for a complaint.
   *
   * @param problem the message of the YAML parser
   */
  static String sentence(String problem) {
    Matcher start = BAD_START.matcher(problem);
    if (start.find()) {
      return "a value that begins with `%s` must stand in quotes: \"%1$s…\""
          .formatted(start.group(1));
    }
    if (problem.contains("mapping values are not allowed")) {
      return "a value with a colon and a space in it must stand in quotes: `role: \"Technician:"
          + " glass\"`; if this line begins a new key, look at the indentation";
    }
    if (problem.contains("could not find expected ':'")) {
      return "a line here is no `key: value`; add the colon, or put text of several lines in"
          + " quotes";
    }
    if (problem.contains("while scanning a quoted scalar")
        || problem.contains("unexpected end of stream")) {
      return "a quotation mark is opened and never closed; close it, or write an apostrophe inside"
          + " double quotes";
    }
    if (problem.contains("escape character")) {
      return "a backslash inside double quotes means something special; use single quotes instead";
    }
    if (problem.contains("flow sequence") || problem.contains("expected ',' or ']'")) {
      return "a list that begins with `[` needs commas between its values and a `]` at the end";
    }
    if (problem.contains("flow mapping") || problem.contains("expected ',' or '}'")) {
      return "a value that begins with `{` must stand in quotes";
    }
    if (problem.contains("while parsing a block mapping")
        || problem.contains("expected <block end>")) {
      return "this line does not fit the lines above it; begin each key at the very left and quote"
          + " values that hold quotation marks";
    }
    if (problem.contains("undefined alias")) {
      return "a value that begins with `*` must stand in quotes";
    }
    if (problem.contains("special characters are not allowed")
        || problem.contains("non-printable")) {
      return "an invisible control character stands here; delete it and type the value again";
    }
    if (problem.contains("depth") || problem.contains("limit")) {
      return "this is too deeply nested or too long; make it simpler";
    }
    return "this is not valid YAML (%s); look at the quotes and the indentation"
        .formatted(problem.lines().findFirst().orElse("unknown reason").strip());
  }
}
