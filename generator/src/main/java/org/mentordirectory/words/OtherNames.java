package org.mentordirectory.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the fields of a profile are called elsewhere: in the questions of forms, and as keys of the
 * people pages of Jekyll, Hugo and the like. The words are in {@code other-names.txt}.
 */
public final class OtherNames {
  /** Stands for a picture, which lies beside a profile. */
  public static final String PHOTO = "photo";

  /** Stands for the text below the keys. */
  public static final String TEXT = "text";

  private static final String CONSENT = "consent";

  /** By field, in the order of the file. */
  private static final Map<String, Pattern> WORDS = words();

  /** Words that mean something else as a key than in a question. */
  private static final Map<String, List<String>> KEYS =
      Map.of(
          "title", List.of("name", "role"),
          "author", List.of("name"),
          "github", List.of("account"),
          "status", List.of("availability"));

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])|[._-]+");

  private static final Pattern TAIL = Pattern.compile("\\s(?:username|handle|url|html|markdown)$");

  private OtherNames() {}

  private static Map<String, Pattern> words() {
    try {
      Map<String, Pattern> words = new LinkedHashMap<>();
      BuiltInFiles.text("/org/mentordirectory/words/other-names.txt")
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(": ", 2))
          .forEach(line -> words.put(line[0], Pattern.compile("\\b(?:%s)\\b".formatted(line[1]))));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fields that a question speaks of, the likeliest first. */
  public static List<String> inQuestion(String question) {
    String lower = question.toLowerCase(Locale.ROOT);
    return fields(words -> words.matcher(lower).find());
  }

  /** The fields that are called by a key elsewhere, the likeliest first. */
  public static List<String> ofKey(String key) {
    String spaced = HUMP.matcher(key).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    String plain = TAIL.matcher(spaced).replaceFirst("");
    return KEYS.containsKey(plain)
        ? KEYS.get(plain)
        : fields(words -> words.matcher(plain).matches()).stream()
            .filter(field -> !field.equals(CONSENT))
            .toList();
  }

  private static List<String> fields(Predicate<Pattern> fits) {
    return WORDS.entrySet().stream()
        .filter(entry -> fits.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
