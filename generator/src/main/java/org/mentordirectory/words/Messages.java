package org.mentordirectory.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of the interface in one language, and in English where that language has none. A
 * message holds its values as {@code {0}}, {@code {1}}; all are filled in at once, so that a value
 * is printed as it is, whatever it holds. One that depends on a number stands several times, as
 * {@code key.one}, {@code key.other} and whatever else the language tells apart, and is chosen by
 * its first value.
 */
public final class Messages {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final List<Layer> layers;
  private final LocalWords local;

  private Messages(List<Layer> layers) {
    this.layers = layers;
    this.local = new LocalWords(this, layers.get(0).locale());
  }

  /** The messages of one language. */
  private record Layer(Locale locale, Map<String, String> texts) {
    Optional<String> text(String key, Object... values) {
      String text = texts.get(key);
      if (text == null && values.length > 0 && values[0] instanceof Number number) {
        text = texts.get(key + PluralCategory.of(locale, number.longValue()).ending());
        text = text == null ? texts.get(key + PluralCategory.OTHER.ending()) : text;
      }
      return Optional.ofNullable(text);
    }
  }

  /**
   * The messages of a language.
   *
   * @param language its code, such as {@code cy}
   * @param texts those of the language, by key
   * @param english those that stand in for what is missing
   */
  public static Messages of(
      String language, Map<String, String> texts, Map<String, String> english) {
    var locale = Locale.forLanguageTag(language.contains("-") ? language : language + "-GB");
    var own = new Layer(locale, Map.copyOf(texts));
    return new Messages(List.of(own, new Layer(Locale.UK, Map.copyOf(english))));
  }

  /** The English messages that travel inside the plugin, for terminals. */
  public static Messages english() {
    return English.MESSAGES;
  }

  /** Read once, when somebody asks for them: they never change, and there are many of them. */
  private static final class English {
    static final Messages MESSAGES = read();

    private static Messages read() {
      try {
        return MessageFiles.builtIn().in(MessageFiles.ENGLISH);
      } catch (IOException e) {
        throw new UncheckedIOException(e); // a resource of our own
      }
    }
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

  /** A message, where there is one of that name. */
  public Optional<String> find(String key, Object... values) {
    return layers.stream()
        .flatMap(layer -> layer.text(key, values).stream())
        .findFirst()
        .map(text -> filled(text, values));
  }

  /** A text with its values; a place without a value stays as it is. */
  private static String filled(String text, Object... values) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> {
              int number = Integer.parseInt(place.group(1));
              return Matcher.quoteReplacement(
                  number < values.length ? String.valueOf(values[number]) : place.group());
            });
  }

  /** The messages whose names begin with a prefix, without it, for a script of the page. */
  public Map<String, String> under(String prefix) {
    var some = new TreeMap<String, String>();
    for (Layer layer : layers) {
      layer.texts.forEach(
          (key, text) -> {
            if (key.startsWith(prefix)) {
              some.putIfAbsent(key.substring(prefix.length()), text);
            }
          });
    }
    return some;
  }

  /** Days, lists and numbers as the language writes them. */
  public LocalWords local() {
    return local;
  }
}
