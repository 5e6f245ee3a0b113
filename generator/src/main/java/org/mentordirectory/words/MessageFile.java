package org.mentordirectory.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
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
 */
public record MessageFile(SortedMap<String, String> texts, String source) {

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read, or holds a {@code \\u} that is no character
   */
  public static MessageFile read(InputStream stream) throws IOException {
    var source = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    var properties = new Properties();
    try {
      properties.load(new StringReader(source));
    } catch (IllegalArgumentException e) {
      throw new IOException("a `\\u` is not followed by four digits", e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return new MessageFile(Collections.unmodifiableSortedMap(new TreeMap<>(texts)), source);
  }

  /** The line of a key, from 1; the first where it is not found as it is. */
  public int line(String key) {
    Matcher typed =
        Pattern.compile("(?m)^[ \\t]*" + Pattern.quote(key) + "[ \\t]*[=: \\t]").matcher(source);
    return typed.find() ? (int) source.substring(0, typed.start()).lines().count() + 1 : 1;
  }
}
