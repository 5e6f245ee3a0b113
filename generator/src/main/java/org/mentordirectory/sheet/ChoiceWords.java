package org.mentordirectory.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that may answer a question, found in what people type: by value or by label, in
 * capitals or not. Several answers stand on lines of their own or have semicolons between them, or
 * commas, or, where some are known, slashes or an "and"; the words may hold these very signs.
 */
public final class ChoiceWords {
  private static final Pattern LINES = Pattern.compile("[;\\n\\r]");

  /** What SharePoint writes between several. */
  private static final String OF_SHAREPOINT = ";#";

  private static final Pattern COMMAS = Pattern.compile(",");

  /** All that people write between words that they know. */
  private static final Pattern ANY =
      Pattern.compile("[;\\n\\r,/|+&•·]|(?<=\\s)(?:and|or|plus)(?=\\s)", Pattern.CASE_INSENSITIVE);

  private static final Pattern BULLETS =
      Pattern.compile("^(?:[-–*•·]|\\d{1,2}[.)])\\s+", Pattern.MULTILINE);

  /** People and form tools leave it out. */
  private static final Pattern STOP = Pattern.compile("(?<![.!?])[.!?]++$");

  private final Map<String, String> values = new LinkedHashMap<>();

  /** The longest first. */
  private final List<String> words;

  private final Set<String> keys;

  /**
   * ChoiceWords.
   *
   * @param labels by the values, which answers become
   * @param others more answers that mean something
   */
  public ChoiceWords(Map<String, String> labels, List<String> others) {
    labels.keySet().forEach(value -> values.put(Label.key(value), value));
    labels.forEach((value, label) -> values.putIfAbsent(Label.key(label), value));
    words =
        Stream.of(labels.keySet(), labels.values(), others)
            .flatMap(all -> all.stream())
            .flatMap(word -> Stream.of(word, STOP.matcher(word).replaceFirst("")))
            .filter(word -> !word.isEmpty())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    keys = words.stream().map(Label::key).collect(Collectors.toUnmodifiableSet());
  }

  /** The value that a word stands for. */
  public Optional<String> value(String word) {
    return Optional.ofNullable(values.get(Label.key(word)));
  }

  /**
   * The single answers in what was typed.
   *
   * @param separator what stands between several, where that is known
   * @param isOpen whether there are answers beside the choices, so that commas part these too
   */
  public List<String> pieces(String typed, Optional<String> separator, boolean isOpen) {
    if (isKnown(typed)) {
      return List.of(typed.strip());
    }
    if (separator.isPresent()) {
      return pieces(typed, Pattern.compile("[\\n\\r]|" + Pattern.quote(separator.get())));
    }
    List<String> parted = pieces(typed.replace(OF_SHAREPOINT, "\n"), LINES);
    if (typed.contains(OF_SHAREPOINT) && (known(parted) > 0 || typed.endsWith(OF_SHAREPOINT))) {
      return parted;
    }
    List<String> byLines = pieces(typed, LINES);
    List<String> byCommas = pieces(typed, COMMAS);
    boolean commas = known(byLines) == 0 && known(byCommas) > 0;
    List<String> usual = commas || isOpen && !LINES.matcher(typed).find() ? byCommas : byLines;
    List<String> finer = pieces(BULLETS.matcher(typed).replaceAll(""), ANY);
    return known(finer) > known(usual) ? finer : usual;
  }

  private long known(List<String> pieces) {
    return pieces.stream().filter(this::isKnown).count();
  }

  /** Whether a text is one of the words. */
  public boolean isKnown(String piece) {
    return keys.contains(Label.key(piece));
  }

  /** The same, where something else stands between the answers. */
  public List<String> pieces(String typed, Pattern between) {
    Matcher end = between.matcher(typed);
    var pieces = new ArrayList<String>();
    int at = 0;
    while (at < typed.length()) {
      int behind = behindKnown(typed, at, end);
      if (behind < 0) {
        behind = end.find(at) ? end.start() : typed.length();
      }
      String piece = typed.substring(at, behind).strip();
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
      at = end.find(behind) ? end.end() : typed.length();
    }
    return pieces;
  }

  /** Where a known word ends that begins here and is all of an answer; else -1. */
  private int behindKnown(String typed, int at, Matcher end) {
    int start = at;
    while (start < typed.length() && Character.isWhitespace(typed.charAt(start))) {
      start++;
    }
    for (String word : words) {
      int behind = start + word.length();
      if (typed.regionMatches(true, start, word, 0, word.length())
          && (typed.substring(behind).isBlank()
              || end.find(behind) && typed.substring(behind, end.start()).isBlank())) {
        return behind;
      }
    }
    return -1;
  }
}
