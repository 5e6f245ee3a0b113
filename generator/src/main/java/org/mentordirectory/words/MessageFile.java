package org.mentordirectory.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of messages: Java properties in UTF-8.
 *
 * @param texts by key
 * @param source the file as it was typed
 * @param broken the lines, from 1, with a {@code \\u} that is no character; it is taken as typed
 */
public record MessageFile(SortedMap<String, String> texts, String source, List<Integer> broken) {
  private static final Pattern NO_CHARACTER =
      Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)(?=\\\\u(?![0-9a-fA-F]{4}))");

  /** Reads a file. */
  public static MessageFile read(InputStream stream) throws IOException {
    var source = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    var properties = new Properties();
    List<Integer> broken = List.of();
    try {
      properties.load(new StringReader(source));
    } catch (IllegalArgumentException e) {
      Matcher place = NO_CHARACTER.matcher(source);
      broken = place.results().map(found -> line(source, found.start())).distinct().toList();
      properties.clear();
      properties.load(new StringReader(place.replaceAll("$1\\\\")));
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return new MessageFile(Collections.unmodifiableSortedMap(new TreeMap<>(texts)), source, broken);
  }

  /** The line of a key, from 1; the first where it is not found as it is. */
  public int line(String key) {
    Matcher typed =
        Pattern.compile("(?m)^[ \\t]*" + Pattern.quote(key) + "[ \\t]*[=: \\t]").matcher(source);
    return typed.find() ? line(source, typed.start()) : 1;
  }

  private static int line(String text, int at) {
    return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }
}
