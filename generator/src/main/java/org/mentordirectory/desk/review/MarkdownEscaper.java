package org.mentordirectory.desk.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.finding.OneLine;

/**
 * Text as GitHub-flavoured Markdown in which nothing that a contributor wrote is alive: no mention,
 * link, picture or HTML. Other people's words stand in code spans, where a forge looks for none of
 * these.
 */
final class MarkdownEscaper {
  /** What means nothing in Markdown, and to a forge that reads it. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ,.;:'’“”()?…–%-]*");

  private static final Pattern ALIVE =
      Pattern.compile("(?i)www\\.|https?:|\\bgh-\\d|\\b[0-9a-f]{7,}\\b");

  private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");

  private MarkdownEscaper() {}

  /** A text as one code span, with more backquotes around it than in it. */
  static String code(String text) {
    String line = OneLine.of(text).strip();
    if (line.isEmpty()) {
      return "";
    }
    int longest = 0;
    int run = 0;
    for (char c : line.toCharArray()) {
      run = c == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    String space = longest > 0 ? " " : "";
    return fence + space + line + space + fence;
  }

  /**
   * A sentence with other people's words between backquotes. If these have ended a quotation by
   * backquotes of their own, all of it is one code span.
   */
  static String sentence(String sentence) {
    String line = OneLine.of(sentence).strip();
    var markdown = new StringBuilder();
    Matcher quoted = QUOTED.matcher(line);
    int end = 0;
    while (quoted.find()) {
      markdown.append(line, end, quoted.start()).append(code(quoted.group(1)));
      if (!isPlain(line.substring(end, quoted.start()))) {
        return code(line);
      }
      end = quoted.end();
    }
    String rest = line.substring(end);
    return isPlain(rest) ? markdown.append(rest).toString() : code(line);
  }

  private static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches() && !ALIVE.matcher(text).find();
  }
}
