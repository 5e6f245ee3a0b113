package org.mentordirectory.sample;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentordirectory.words.LocalWords;
import org.mentordirectory.words.MessageFile;
import org.mentordirectory.words.MessageFiles;

/**
 * All messages as if somebody had translated them into Greek: letter for letter. Whatever is still
 * written in Latin letters did not come from the messages.
 */
public final class PseudoLanguage {
  public static final String CODE = "el";

  private static final String LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String GREEK = "αβγδεφγχικκλμνοπκρστυβωξυζΑΒΓΔΕΦΓΧΙΚΚΛΜΝΟΠΚΡΣΤΥΒΩΞΥΖ";
  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{2,}");

  private PseudoLanguage() {}

  /** Writes the messages into a theme. */
  public static void write(Path theme) throws IOException {
    MessageFile english = MessageFiles.builtIn(MessageFiles.ENGLISH).orElseThrow();
    var translated = new Properties();
    english
        .texts()
        .forEach(
            (key, text) ->
                translated.put(key, LocalWords.PATTERNS.contains(key) ? text : greek(text)));
    var out = new StringWriter();
    translated.store(out, null);
    Path file = theme.resolve(MessageFiles.name(CODE));
    Files.createDirectories(file.getParent());
    Files.writeString(file, out.toString());
  }

  public static String greek(String text) {
    return text.chars()
        .mapToObj(
            letter -> LATIN.indexOf(letter) < 0 ? letter : GREEK.charAt(LATIN.indexOf(letter)))
        .map(letter -> String.valueOf((char) letter.intValue()))
        .collect(Collectors.joining());
  }

  /** The words in Latin letters in a text, in small letters, without addresses. */
  public static Set<String> latin(String text) {
    return WORD.matcher(text.replaceAll("(https?://|mailto:)\\S+|\\S+@\\S+", " "))
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** The lines of a text with words in Latin letters that nobody gave. */
  public static List<String> strange(String text, Set<String> given) {
    var strange = new ArrayList<String>();
    for (String line : text.lines().toList()) {
      if (latin(line).stream().anyMatch(word -> !given.contains(word))) {
        strange.add(line.strip());
      }
    }
    return strange;
  }
}
