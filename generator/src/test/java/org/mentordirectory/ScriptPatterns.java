package org.mentordirectory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The regular expressions of the scripts, as Java would have them. */
final class ScriptPatterns {
  private static final String RAW = "String.raw";
  private static final String SPACES_OUT = ".replace(/\\s/g, '')";

  private static final String TEXT =
      "'(?:[^'\\\\\\n"
          + "]|\\\\.)*+'|\"(?:[^\"\\\\\\n"
          + "]|\\\\.)*+\"|(?:String\\.raw)?`(?:[^`\\\\]|\\\\.)*+`";

  /** Between strokes, where no value stands before that could be divided. */
  private static final Pattern LITERAL =
      Pattern.compile(
          "(?:[(,=:\\[!&|?{};>\\n"
              + "]|return) *+/((?:[^/\\\\\\[\\n"
              + "*]|\\\\.|\\[(?:[^\\]\\\\\\n"
              + "]|\\\\.)*+\\])(?:[^/\\\\\\[\\n"
              + "]|\\\\.|\\[(?:[^\\]\\\\\\n"
              + "]|\\\\.)*+\\])*+)/([a-z]*+)");

  /** Texts one after the other, and names between them. */
  private static final String SUM =
      "(?:(?:" + TEXT + "|\\w+)(?:" + Pattern.quote(SPACES_OUT) + ")?\\s*\\+?\\s*)+";

  private static final Pattern CONSTANT = Pattern.compile("const (\\w+) = (" + SUM + ");");
  private static final Pattern MADE =
      Pattern.compile("new RegExp\\(\\s*(" + SUM + ")(?:,\\s*'([a-z]*)',?)?\\s*\\)");
  private static final Pattern PIECE = Pattern.compile(TEXT + "|\\w+");
  private static final Pattern NAMED = Pattern.compile("\\$\\{(\\w+)}");

  /** What is not known here stands for some word. */
  private static final String WORD = "May";

  /** Properties of characters that Java names otherwise, or has not. */
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "{Grapheme_Extend}", "{M}",
          "{Alphabetic}", "{IsAlphabetic}",
          "{Ideographic}", "{IsIdeographic}",
          "{White_Space}", "{IsWhite_Space}");

  private final Map<String, Pattern> found = new LinkedHashMap<>();

  private ScriptPatterns() {}

  /** The patterns of all scripts below a folder, by the file and what stands there. */
  static Map<String, Pattern> of(Path folder) throws IOException {
    var all = new ScriptPatterns();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".js")).sorted().toList()) {
        all.add(file.getFileName().toString(), Files.readString(file));
      }
    }
    return all.found;
  }

  private void add(String file, String source) {
    Matcher literal = LITERAL.matcher(source);
    while (literal.find()) {
      put(file, literal.group(1), literal.group(2));
    }
    Map<String, String> constants = new HashMap<>();
    Matcher constant = CONSTANT.matcher(source);
    while (constant.find()) {
      constants.put(constant.group(1), value(constant.group(2), constants));
    }
    Matcher made = MADE.matcher(source);
    while (made.find()) {
      String flags = made.group(2) == null ? "" : made.group(2);
      for (String each : eachOf(source.substring(0, made.start()), constants)) {
        var own = new HashMap<>(constants);
        own.put("each", each);
        put(file, value(made.group(1), own), flags);
      }
    }
  }

  /** What a list holds that patterns are made of, one of each; of no list, one word. */
  private static List<String> eachOf(String before, Map<String, String> constants) {
    if (!before.matches("(?s).*\\]\\.map\\(\\(\\w+\\) => ")) {
      return List.of(WORD);
    }
    String list = before.substring(before.lastIndexOf("= [\n"));
    var each = new ArrayList<String>();
    PIECE
        .matcher(list)
        .results()
        .filter(piece -> piece.group().length() > 12)
        .forEach(piece -> each.add(value(piece.group(), constants)));
    return each;
  }

  private static String value(String sum, Map<String, String> constants) {
    var value = new StringBuilder();
    Matcher piece = PIECE.matcher(sum.replace(SPACES_OUT, ""));
    while (piece.find()) {
      String text = piece.group();
      if (text.matches("\\w+")) {
        value.append("${").append(text).append('}');
      } else {
        String said =
            text.substring(text.startsWith(RAW) ? RAW.length() + 1 : 1, text.length() - 1);
        value.append(text.startsWith(RAW) ? said : said.replace("\\\\", "\\"));
      }
    }
    String spaced =
        NAMED
            .matcher(value)
            .replaceAll(
                name ->
                    Matcher.quoteReplacement(
                        constants.getOrDefault(
                            name.group(1),
                            name.group(1).matches("[a-z]+")
                                ? constants.getOrDefault("each", WORD)
                                : WORD)));
    return sum.contains(SPACES_OUT) ? spaced.replaceAll("\\s", "") : spaced;
  }

  private void put(String file, String pattern, String flags) {
    int java =
        (flags.contains("i") ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0)
            | (flags.contains("m") ? Pattern.MULTILINE : 0)
            | (flags.contains("s") ? Pattern.DOTALL : 0);
    found.put(file + " /" + pattern + "/" + flags, Pattern.compile(translated(pattern), java));
  }

  /**
   * Java takes a bracket and `&&` in a class of characters for more, and other letters after a
   * stroke.
   */
  private static String translated(String pattern) {
    var java = new StringBuilder();
    boolean within = false;
    for (int i = 0; i < pattern.length(); i++) {
      char sign = pattern.charAt(i);
      if (sign == '\\') {
        i++;
        char escaped = pattern.charAt(i);
        java.append(
            switch (escaped) {
              case '0' -> "\\x00";
              case 'v' -> "\\x0B";
              case 'u' -> pattern.startsWith("u{", i) ? "\\x" : "\\u";
              default -> "\\" + escaped;
            });
      } else if (within && (sign == '[' || sign == '&')) {
        java.append('\\').append(sign);
      } else {
        within = sign == '[' || within && sign != ']';
        java.append(sign);
      }
    }
    String all = java.toString().replace("[^]", "[\\s\\S]");
    for (Map.Entry<String, String> property : PROPERTIES.entrySet()) {
      all = all.replace(property.getKey(), property.getValue());
    }
    return all;
  }
}
