package org.mentordirectory.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentordirectory.content.read.FieldLine;
import org.mentordirectory.content.read.FrontMatterText;
import org.mentordirectory.content.read.Letters;
import org.mentordirectory.finding.Correction;

/**
 * The text of a file with corrections in it. Each changes what stands at its own place and nothing
 * else, not even the way in which lines end; one whose text is not there, or is not written on one
 * line, is left out, and so are two that do not agree.
 */
final class CorrectedText {
  private static final Pattern LINE_END = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");

  private static final Pattern END = Pattern.compile("\r?\n|\r");

  /** No one types a longer value; what is longer was made to be slow. */
  private static final int LONGEST = 4_000;

  /** What may stand behind a value without quotes. */
  private static final Pattern BEHIND =
      Pattern.compile("(?s)\\s*+(?:$|[,\\]}].*|:(?:\\s.*)?|(?<=\\s)#.*)");

  /** The value behind a key, which is a word. */
  private static final Pattern OF_KEY = Pattern.compile("\\s{0,9}:\\s{1,9}[^\\s,\\]}#\"']{1,99}+");

  private static final Pattern LINE_BEGIN = Pattern.compile("\\s*+(?:-\\s++)?+");
  private static final Pattern LINE_REST = Pattern.compile("\\s*+(?:#.*+)?+", Pattern.DOTALL);
  private static final Pattern COMMA = Pattern.compile("\\s{0,9}+,[ \\t]*+");

  /** Days, times and numbers, which need no quotes either. */
  private static final Pattern FIGURES = Pattern.compile("\\d(?:[\\d:-]*\\d)?");

  private final List<String> lines;
  private final int yamlEnd;

  private CorrectedText(String text, String file) {
    lines = lines(text);
    yamlEnd = file.endsWith(".md") ? endOfHead() : lines.size();
  }

  /**
   * The text of a file with corrections.
   *
   * @param file its name, which tells what it holds
   */
  static String of(String text, String file, List<Correction> corrections) {
    return new CorrectedText(text, file).with(corrections);
  }

  /** The lines of a text, each with its end. */
  static List<String> lines(String text) {
    return new ArrayList<>(List.of(LINE_END.split(text, -1)));
  }

  private int endOfHead() {
    int end = 1;
    while (end < lines.size() && !FrontMatterText.isFence(lines.get(end))) {
      end++;
    }
    return end;
  }

  private String with(List<Correction> corrections) {
    Map<Boolean, List<Correction>> adding =
        corrections.stream().collect(Collectors.partitioningBy(Correction::adds));
    Map<Object, List<Correction>> byPlace =
        adding.get(false).stream()
            .filter(each -> each.at().line() > 0 && each.at().line() <= lines.size())
            .collect(Collectors.groupingBy(Correction::at, HashMap::new, Collectors.toList()));
    byPlace.values().stream()
        .flatMap(same -> agreed(same).stream())
        .sorted(Comparator.comparing(Correction::at).reversed())
        .forEach(this::put);
    adding.get(true).stream()
        .distinct()
        .sorted(Comparator.comparing(Correction::at).reversed())
        .forEach(this::add);
    return String.join("", lines);
  }

  /** One for a place; what is to be written anew is, where anything is put there. */
  private static Optional<Correction> agreed(List<Correction> same) {
    List<Correction> other =
        same.stream().filter(each -> !each.better().equals(List.of(each.typed()))).toList();
    List<Correction> left = (other.isEmpty() ? same : other).stream().distinct().toList();
    return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }

  /** Lines above another, as far from the margin, or at the end. */
  private void add(Correction correction) {
    boolean atEnd = correction.at().line() == 0;
    int number = atEnd ? lines.size() - 1 : Math.min(correction.at().line(), lines.size()) - 1;
    int column = atEnd ? 0 : correction.at().column() - 1;
    String line = lines.get(number);
    if (column <= line.length() && line.substring(0, column).isBlank()) {
      String end =
          END.matcher(lines.get(0)).results().findFirst().map(MatchResult::group).orElse("\n");
      String added =
          correction.better().stream()
              .map(each -> line.substring(0, column) + each + end)
              .collect(Collectors.joining());
      String whole = line.isEmpty() ? "" : line + end;
      lines.set(number, atEnd ? whole + added : added + line);
    }
  }

  private void put(Correction correction) {
    int number = correction.at().line() - 1;
    String line = lines.get(number);
    int mark = number == 0 && line.startsWith("\uFEFF") ? 1 : 0;
    int column = correction.at().column() - 1 + mark;
    if (column >= mark && column < line.codePointCount(0, line.length())) {
      int start = line.offsetByCodePoints(0, column);
      String behind = line.substring(start);
      String before = line.substring(0, start);
      if (correction.removes()) {
        without(before, behind, correction).ifPresent(text -> lines.set(number, text));
      } else {
        Optional<String> corrected =
            number < yamlEnd ? value(behind, correction) : inText(behind, correction);
        corrected.ifPresent(text -> lines.set(number, before + text));
      }
    }
  }

  /**
   * A line without the value of a list, or without a key and its value: empty where nothing else
   * stands on it, else without the comma that parted it from others.
   */
  private static Optional<String> without(String before, String text, Correction correction) {
    int end = endOfValue(text, correction);
    if (end < 0) {
      return Optional.empty();
    }
    Matcher value = OF_KEY.matcher(text).region(end, text.length());
    int behind = value.lookingAt() ? value.end() : end;
    String after = text.substring(behind);
    if (LINE_BEGIN.matcher(before).matches() && LINE_REST.matcher(after).matches()) {
      return Optional.of("");
    }
    Matcher comma = COMMA.matcher(after);
    return comma.lookingAt()
        ? Optional.of(before + after.substring(comma.end()))
        : Optional.of(before.replaceFirst(",\\s{0,100}$", "") + after);
  }

  /** A text that begins with a link or a name in braces, with another address or name in it. */
  private static Optional<String> inText(String text, Correction correction) {
    for (String before : List.of("](", "](<", "{", "")) {
      int start = before.isEmpty() ? 0 : text.indexOf(before + correction.typed());
      int end = start + before.length() + correction.typed().length();
      if (start >= 0
          && text.startsWith(before + correction.typed(), start)
          && text.substring(end).matches("(?s)(?:[\\s)>}].*)?")) {
        String address = correction.better().get(0);
        return Optional.of(text.substring(0, start) + before + address + text.substring(end));
      }
    }
    return Optional.empty();
  }

  /** A text that begins with a key or value of YAML, with another in its place. */
  private static Optional<String> value(String text, Correction correction) {
    int end = endOfValue(text, correction);
    if (end < 0) {
      return Optional.empty();
    }
    char quote = text.charAt(0);
    boolean quoted = isQuote(quote);
    List<String> better = correction.better();
    String written =
        better.size() > 1
            ? better.stream().map(CorrectedText::plain).collect(Collectors.joining(", ", "[", "]"))
            : quoted ? quoted(better.get(0), quote) : plain(better.get(0));
    return Optional.of(written + text.substring(end));
  }

  /** Where the value ends that a text begins with, or -1 where it is another than was corrected. */
  private static int endOfValue(String text, Correction correction) {
    char quote = text.charAt(0);
    if (!isQuote(quote)) {
      return endOfPlain(text, correction.typed());
    }
    int end = endOfQuoted(text, quote);
    return end > 0 && isTyped(unquoted(text.substring(1, end - 1), quote), correction) ? end : -1;
  }

  private static boolean isQuote(char sign) {
    return sign == '"' || sign == '\'';
  }

  private static boolean isTyped(String value, Correction correction) {
    return Letters.kept(spaces(value).strip()).strip().equals(correction.typed());
  }

  /** As the reader of YAML has it. */
  private static String spaces(String text) {
    return text.replace('\t', ' ').replace('\u00A0', ' ').replace('\uFEFF', ' ');
  }

  private static int endOfPlain(String text, String typed) {
    int most = Math.min(text.length(), 2 * typed.length() + 8); // with what nobody sees among it
    if (text.length() > LONGEST) {
      return -1;
    }
    for (int end = 1; end <= most; end++) {
      boolean fits = end >= typed.length() && BEHIND.matcher(text.substring(end)).matches();
      if (fits && Letters.kept(spaces(text.substring(0, end))).strip().equals(typed)) {
        return end;
      }
    }
    return -1;
  }

  private static int endOfQuoted(String text, char quote) {
    for (int i = 1; i < text.length(); i++) {
      boolean pair = quote == '"' ? text.charAt(i) == '\\' : text.startsWith("''", i);
      if (pair) {
        i++;
      } else if (text.charAt(i) == quote) {
        return i + 1;
      }
    }
    return -1;
  }

  private static String unquoted(String text, char quote) {
    return quote == '"' ? text.replaceAll("\\\\([\"\\\\])", "$1") : text.replace("''", "'");
  }

  private static String quoted(String value, char quote) {
    return quote == '\''
        ? "'" + value.replace("'", "''") + "'"
        : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String plain(String value) {
    return FieldLine.isPlain(value) || FIGURES.matcher(value).matches()
        ? value
        : quoted(value, '"');
  }
}
