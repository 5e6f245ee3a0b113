package org.mentordirectory.content.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Lines;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What to tell a person who has never heard of YAML: for each complaint of the parser, the place
 * where the mistake is (the parser names the place where it noticed) and a sentence that says how
 * to mend it, with the line as it should be where that can be guessed.
 */
final class YamlAdvice {
  private static final Pattern KEY_AND_VALUE = Pattern.compile("\\s*(?:- )?([^:\\s][^:]*?): +(.*)");
  private static final Pattern NO_SPACE = Pattern.compile("([\\w-]+):([^\\s/].*)");
  private static final Pattern EQUALS_SIGN = Pattern.compile("([\\w-]+)\\s*=\\s*(.+)");
  private static final Pattern KEY_WITHOUT_COLON = Pattern.compile("([\\w-]+)\\s+(\\S.*)");
  private static final int LONGEST_EXAMPLE = 80;

  private final Lines lines;
  private final List<Field> fields;
  private final String context;
  private final String problem;
  private final Mark at;
  private final Mark from;

  private YamlAdvice(MarkedYAMLException complaint, String yaml, List<Field> fields) {
    this.fields = fields;
    lines = new Lines(yaml, "", 1);
    context = complaint.getContext() == null ? "" : complaint.getContext();
    problem = complaint.getProblem() == null ? "" : complaint.getProblem();
    at = complaint.getProblemMark();
    from = complaint.getContextMark() == null ? at : complaint.getContextMark();
  }

  /**
   * What to say about a complaint on a text.
   *
   * @param fields whose names are keys of the text
   */
  static YamlFault on(MarkedYAMLException complaint, String yaml, List<Field> fields) {
    return new YamlAdvice(complaint, yaml, fields).advice();
  }

  /** The key and the value of a line that has both. */
  static Optional<Matcher> keyAndValue(String line) {
    Matcher parts = KEY_AND_VALUE.matcher(line);
    return parts.matches() ? Optional.of(parts) : Optional.empty();
  }

  private YamlFault advice() {
    if (problem.contains("that cannot start any token")) {
      return sign(at, lines);
    }
    if (problem.contains("are not allowed here")) {
      return notAllowedHere();
    }
    if (problem.contains("could not find expected ':'")) {
      return withoutColon(from.getLine());
    }
    return switch (context) {
      case "while scanning a quoted scalar" -> openQuote();
      case "while scanning a double-quoted scalar" -> backslash();
      case "while parsing a flow sequence", "while parsing a flow mapping" -> brackets();
      case "while parsing a flow node" -> emptyItem();
      case "while scanning an alias",
          "while scanning an anchor",
          "while scanning a tag",
          "while scanning a directive",
          "while scanning a block scalar",
          "while parsing a block node" ->
          sign(from, lines);
      case "while parsing a block mapping", "while parsing a block collection" -> leftOver();
      default ->
          problem.contains("<document start>")
              ? leftOver()
              : here("this line cannot be read; look at its quotes, brackets and indentation");
    };
  }

  /** What to say about a sign at the head of a text that YAML keeps for itself. */
  static YamlFault onSign(Mark mark, String yaml) {
    return sign(mark, new Lines(yaml, "", 1));
  }

  private static YamlFault sign(Mark mark, Lines lines) {
    String line = lines.line(mark.getLine());
    String sign = Character.toString(line.codePointAt(index(mark, line)));
    String before = line.substring(0, index(mark, line));
    if (before.isBlank() && !sign.equals("`")) {
      return at(mark, "a line cannot begin with `%s`; begin it with a key".formatted(sign));
    }
    String name = sign.equals("`") ? "a backtick" : "`" + sign + "`";
    boolean wholeValue = before.stripTrailing().endsWith(":");
    return new YamlFault(
        mark.getLine(),
        mark.getColumn(),
        "a text that begins with %s must stand in quotes".formatted(name)
            + (wholeValue ? example(line) : ""),
        Optional.of(line).filter(whole -> wholeValue));
  }

  private YamlFault notAllowedHere() {
    String line = lines.line(at.getLine());
    if (problem.startsWith("sequence entries")) {
      return here(
          "a list begins on the line below its key, each item with a dash and a space; if this is"
              + " no list, put it in quotes");
    }
    if (problem.startsWith("mapping keys")) {
      return sign(at, lines);
    }
    String before = line.substring(0, index(at, line));
    if (KEY_AND_VALUE.matcher(before + ": ").matches() && before.contains(": ")) {
      String word = before.substring(before.lastIndexOf(' ') + 1);
      return new YamlFault(
          at.getLine(),
          at.getColumn(),
          "a text with a colon and a space in it must stand in quotes"
              + example(line)
              + (isField(word) ? "; if `%s` is a key, begin a line with it".formatted(word) : ""),
          Optional.of(line).filter(whole -> !isField(word)));
    }
    if (line.startsWith(" ") && at.getLine() > 0) {
      return new YamlFault(
          at.getLine(),
          before.length() - before.stripLeading().length(),
          "this line is indented, so that it belongs to the value above; begin it below the key"
              + " above");
    }
    int above = at.getLine() - 1;
    while (above > 0 && lines.line(above).isBlank()) {
      above--;
    }
    return above >= 0 && !lines.line(above).contains(": ")
        ? withoutColon(above)
        : here("a text with a colon and a space in it must stand in quotes" + example(line));
  }

  private YamlFault withoutColon(int number) {
    String line = lines.line(number).strip();
    String above = lines.line(number - 1).stripTrailing();
    int column = lines.line(number).indexOf(line);
    String sentence;
    Matcher noSpace = NO_SPACE.matcher(line);
    Matcher equals = EQUALS_SIGN.matcher(line);
    Matcher noColon = KEY_WITHOUT_COLON.matcher(line);
    if (noSpace.matches()) {
      sentence = "put a space behind the colon" + write(noSpace.group(1), noSpace.group(2));
    } else if (equals.matches()) {
      sentence = "put a colon in place of the `=`" + write(equals.group(1), equals.group(2));
    } else if (line.matches("[-*•]\\S.*")) {
      sentence = "put a dash and a space before each item of a list: `- %s`";
      sentence = String.format(Locale.ROOT, sentence, line.substring(1));
    } else if (isField(line)) {
      sentence = "put a colon and a value behind the key `%s`".formatted(line);
    } else if (noColon.matches() && isField(noColon.group(1))) {
      sentence = "put a colon behind the key" + write(noColon.group(1), noColon.group(2));
    } else if (above.endsWith("|") || above.endsWith(">")) {
      sentence = "put two spaces before each line of the text that begins above";
    } else if (above.endsWith(":")) {
      sentence = "put a dash and a space before each item of a list: `- %s`".formatted(line);
    } else {
      sentence =
          "this line is no `key: value`; add the key and the colon, or move text of several lines"
              + " below the second `---`";
    }
    return new YamlFault(number, column, sentence);
  }

  private YamlFault openQuote() {
    String line = lines.line(from.getLine());
    return at(
        from,
        line.startsWith("'", index(from, line))
            ? "the quotation mark that opens here is never closed; close it, or, if it is an"
                + " apostrophe, put the whole text in \"double\" quotes"
            : "the quotation mark that opens here is never closed; put another straight one (\") at"
                + " the end of the text");
  }

  private YamlFault backslash() {
    String line = lines.line(from.getLine());
    return here(
        "a backslash between double quotes means something special; use single quotes"
            + (line.contains("'") ? "" : example(line)));
  }

  private YamlFault brackets() {
    boolean list = context.endsWith("sequence");
    boolean unclosed = at.getLine() > from.getLine() || problem.contains("<stream end>");
    if (!unclosed && problem.contains("<scalar>")) {
      return here(
          "a comma is missing before this, or a quotation mark inside a text closed it too early;"
              + " put quotes of the other kind around that text");
    }
    return at(
        unclosed ? from : at,
        list
            ? "a list that begins with `[` needs commas between its values and a `]` at the end"
            : "a value that begins with `{` needs commas between its parts and a `}` at the end; if"
                + " it is a text, put it in quotes");
  }

  private YamlFault emptyItem() {
    if (problem.contains("','")) {
      return here("there is a comma too many here; take it out");
    }
    int line = at.getLine();
    while (line > 0 && lines.line(line).indexOf('[') < 0 && lines.line(line).indexOf('{') < 0) {
      line--;
    }
    int column = Math.max(lines.line(line).indexOf('['), lines.line(line).indexOf('{'));
    return new YamlFault(
        line, Math.max(0, column), "the bracket that opens here is never closed; close it");
  }

  /** Something that the parser cannot use behind what it has read. */
  private YamlFault leftOver() {
    String line = lines.line(at.getLine());
    String before = line.substring(0, index(at, line)).stripTrailing();
    String sign = line.substring(index(at, line)).strip();
    if (sign.startsWith(",") || sign.startsWith("]") || sign.startsWith("}")) {
      return here("there is a `%s` too many here; take it out".formatted(sign.substring(0, 1)));
    }
    if (sign.startsWith(":")) {
      return here("the key is missing before this colon");
    }
    if (before.endsWith("\"") || before.endsWith("'")) {
      return here(
          "the quotation mark before this closes the text too early; put quotes of the other kind"
              + " around the whole text"
              + example(line));
    }
    if (before.endsWith("]") || before.endsWith("}")) {
      return here("nothing can stand behind the closing bracket; move it before, or take it out");
    }
    return here(
        "this line does not begin below the lines that it belongs to; begin each key at the very"
            + " left, and the items of a list one below the other");
  }

  private YamlFault here(String sentence) {
    return at(at, sentence);
  }

  private static YamlFault at(Mark mark, String sentence) {
    return new YamlFault(mark.getLine(), mark.getColumn(), sentence);
  }

  private static int index(Mark mark, String line) {
    return line.offsetByCodePoints(
        0, Math.min(mark.getColumn(), line.codePointCount(0, line.length())));
  }

  private boolean isField(String key) {
    return Field.named(key, fields).isPresent();
  }

  private static String write(String key, String value) {
    String line = key + ": " + value.strip();
    return line.length() > LONGEST_EXAMPLE || line.contains("`") ? "" : ": `" + line + "`";
  }

  /** The line with its value in quotes that fit, to be put behind a sentence. */
  private static String example(String line) {
    Matcher parts = KEY_AND_VALUE.matcher(line);
    return parts.matches()
        ? quoted(parts.group(2).strip()).map(value -> write(parts.group(1), value)).orElse("")
        : "";
  }

  private static Optional<String> quoted(String value) {
    String text =
        value.matches("(['\"]).+\\1|“.+”|‘.+’") ? value.substring(1, value.length() - 1) : value;
    if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
      return Optional.of('"' + text + '"');
    }
    return text.indexOf('\'') < 0 ? Optional.of("'" + text + "'") : Optional.empty();
  }
}
