package org.mentordirectory.site.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.mentordirectory.content.Refusal;

/**
 * The words of the interface in one language. A message holds its values as {@code {0}}, {@code
 * {1}}; one that depends on a number stands twice, as {@code key.one} and {@code key.other}, and is
 * chosen by its first value.
 */
public final class Messages {
  private final Map<String, String> texts = new TreeMap<>();

  private Messages() {}

  /**
   * The messages of a language; those that the scheme's own theme has come before the built-in
   * ones, one by one.
   *
   * @throws Refusal if there are none
   */
  public static Messages of(String language, Theme theme) throws IOException, Refusal {
    var messages = new Messages();
    for (InputStream stream : theme.all("messages/" + language + ".properties")) {
      try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
        var properties = new Properties();
        properties.load(reader);
        properties.forEach((key, text) -> messages.texts.put((String) key, (String) text));
      }
    }
    if (messages.texts.isEmpty()) {
      throw new Refusal(
          "there are no messages for the language `%s`; scheme.yaml can have `languages: [en]`"
              .formatted(language));
    }
    return messages;
  }

  /**
   * A message.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public String text(String key, Object... values) {
    return find(key, values)
        .orElseThrow(() -> new IllegalArgumentException("there is no message `" + key + "`"));
  }

  /** A message that there need not be. */
  public Optional<String> find(String key, Object... values) {
    String text = texts.get(key);
    if (text == null && values.length > 0 && values[0] instanceof Number number) {
      text = texts.get(key + (number.longValue() == 1 ? ".one" : ".other"));
    }
    if (text == null) {
      return Optional.empty();
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return Optional.of(text);
  }

  /** The messages whose names begin with a prefix, for a script of the page. */
  public Map<String, String> under(String prefix) {
    var some = new TreeMap<String, String>();
    texts.forEach(
        (key, text) -> {
          if (key.startsWith(prefix)) {
            some.put(key.substring(prefix.length()), text);
          }
        });
    return some;
  }
}
