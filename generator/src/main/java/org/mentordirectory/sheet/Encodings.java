package org.mentordirectory.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentordirectory.finding.Finding;
import org.mentordirectory.finding.Position;

/**
 * Encodings with one byte for a letter, which no file names. The one is taken in which the letters
 * make the most likely words, and it is said which, with some of the words.
 */
final class Encodings {
  static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * An encoding, as people know it.
   *
   * @param unlikely how many odd letters in another speak no louder than that this one is rare
   * @param bytes for each character its byte, or -1
   */
  private record Encoding(String name, Charset charset, int unlikely, int[] bytes) {
    static Encoding of(String name, Charset charset, int unlikely) {
      int[] bytes = new int[Character.MAX_VALUE + 1];
      Arrays.fill(bytes, -1);
      for (int i = 0; i < 256; i++) {
        bytes[new String(new byte[] {(byte) i}, charset).charAt(0)] = i;
      }
      for (int control = 0x80; control < 0xA0; control++) {
        bytes[control] = control; // which stands for itself
      }
      return new Encoding(name, charset, unlikely, bytes);
    }
  }

  /** Of those that are as likely the first. */
  private static final List<Encoding> ALL =
      List.of(
              List.of("Windows (western Europe)", "windows-1252", "0"),
              List.of("Windows (central Europe)", "windows-1250", "1"),
              List.of("the Macintosh", "x-MacRoman", "1"),
              List.of("DOS (code page 850)", "IBM850", "1"))
          .stream()
          .filter(known -> Charset.isSupported(known.get(1)))
          .map(
              known ->
                  Encoding.of(
                      known.get(0), Charset.forName(known.get(1)), Integer.parseInt(known.get(2))))
          .toList();

  /** More than this between the best and the next is no matter of taste. */
  private static final int CLEAR = 4;

  private static final int MOST_LETTERS = 200_000;

  private static final int ODD = 5;
  private static final int RARE = 2;

  /** Signs that stand beside letters. */
  private static final String BESIDE_LETTERS = "’‘“”–—…«»ªº°®™·\u00A0\u00AD‹›";

  /** Letters of western encodings that hardly any language of the west has. */
  private static final String RARE_LETTERS = "ŠšŽžŒœŸƒÐðÞþ";

  private static final Pattern SHORTENED =
      Pattern.compile("(?<=\\p{L})’(?:s|t|re|ll|ve|d|m)(?!\\p{L})");

  private static final Pattern WORD = Pattern.compile("\\p{L}++");

  /** What UTF-8 looks like to a program that took it for another encoding. */
  private static final Pattern TWICE = Pattern.compile("[^\\x00-\\x7F]{2,12}+");

  private Encodings() {}

  /** A reading, and how odd it looks: the less the better. */
  private record Reading(Encoding encoding, String text, int oddity) {}

  /** The text, in the likeliest encoding; nothing where some byte is no letter in any. */
  static Optional<String> read(byte[] bytes, Position at, Consumer<Finding> report) {
    List<Reading> all =
        ALL.stream()
            .flatMap(
                known ->
                    decode(bytes, known.charset).stream()
                        .map(text -> new Reading(known, text, known.unlikely + oddity(text))))
            .sorted((a, b) -> Integer.compare(a.oddity, b.oddity))
            .toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Reading best = all.get(0);
    boolean isClear =
        best.encoding.charset.equals(WINDOWS)
            && all.stream()
                .filter(other -> !other.text.equals(best.text))
                .allMatch(other -> other.oddity - best.oddity > CLEAR);
    String sentence =
        "this is not in UTF-8, so it was read in the encoding of %s%s; if letters are wrong, export it again as CSV UTF-8"
            .formatted(best.encoding.name, words(best.text));
    report.accept(isClear ? Finding.note(at, sentence) : Finding.warning(at, sentence));
    return Optional.of(best.text);
  }

  /** Some words that may tell whether the letters are right. */
  private static String words(String text) {
    String words =
        WORD.matcher(text)
            .results()
            .map(word -> Label.shown(word.group()))
            .filter(word -> word.chars().anyMatch(c -> c > 0x7F))
            .distinct()
            .limit(4)
            .collect(Collectors.joining("`, `"));
    return words.isEmpty() ? "" : ", in which it has words such as `" + words + "`";
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static int oddity(String text) {
    int odd = 0;
    int end = Math.min(text.length(), MOST_LETTERS);
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) > 0x7F) {
        odd +=
            oddity(
                i > 0 ? text.charAt(i - 1) : ' ',
                text.charAt(i),
                i + 1 < text.length() ? text.charAt(i + 1) : ' ');
      }
    }
    long shortened = SHORTENED.matcher(text.substring(0, end)).results().limit(20).count();
    return odd - (int) shortened * ODD;
  }

  private static int oddity(char before, char c, char behind) {
    if (!Character.isLetter(c) || c == 'ª' || c == 'º') {
      boolean inWord = Character.isLetter(before) || Character.isLetter(behind);
      boolean opens = "‘“«".indexOf(c) >= 0 && Character.isLetter(before);
      return BESIDE_LETTERS.indexOf(c) >= 0
          ? opens ? ODD : 0
          : inWord || Character.isISOControl(c) || c >= '\u2500' && c < '\u2600' ? ODD : 1;
    }
    boolean mixed =
        Character.isUpperCase(c)
            ? Character.isLowerCase(before)
            : Character.isUpperCase(before) && Character.isUpperCase(behind);
    boolean marked = before > 0x7F && isVowel(before) && isVowel(c);
    int rare = RARE_LETTERS.indexOf(c) >= 0 ? RARE : c > 0xFF ? 1 : 0;
    return (mixed ? ODD : 0) + (marked ? RARE + 1 : 0) + rare;
  }

  /** Whether a letter is a small vowel, whose marks hardly any word has on two in a row. */
  private static boolean isVowel(char c) {
    return "aeiouyøæœ"
            .indexOf(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0))
        >= 0;
  }

  /** With the letters that were put into UTF-8 twice as they were meant. */
  static String once(String text, Position at, Consumer<Finding> report) {
    Matcher twice = TWICE.matcher(text);
    StringBuilder whole = null; // most texts need none, and they are long
    while (twice.find()) {
      Optional<String> meant = meant(twice.group());
      if (meant.isEmpty()) {
        continue;
      }
      if (whole == null) {
        whole = new StringBuilder();
        report.accept(
            Finding.warning(
                at,
                "some letters here were put into UTF-8 twice, and were read as they were meant: `%s` is `%s`"
                    .formatted(twice.group(), meant.get())));
      }
      twice.appendReplacement(whole, Matcher.quoteReplacement(meant.get()));
    }
    return whole == null ? text : twice.appendTail(whole).toString();
  }

  private static Optional<String> meant(String run) {
    for (Encoding known : ALL) {
      if (mayBegin(run, known.bytes)) {
        String text = new String(bytes(run, known.bytes), StandardCharsets.UTF_8);
        if (!text.isEmpty() && text.length() < run.length() && text.indexOf('\uFFFD') < 0) {
          return Optional.of(text);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether two letters are what stands first in UTF-8: this is asked of very many. */
  private static boolean mayBegin(String run, int[] values) {
    int lead = values[run.charAt(0)];
    return lead >= 0xC2 && lead <= 0xF4 && (values[run.charAt(1)] & 0xC0) == 0x80;
  }

  /** The bytes that a program took for these letters; none where one is not in the encoding. */
  private static byte[] bytes(String run, int[] values) {
    byte[] bytes = new byte[run.length()];
    for (int i = 0; i < bytes.length; i++) {
      if (values[run.charAt(i)] < 0) {
        return new byte[0];
      }
      bytes[i] = (byte) values[run.charAt(i)];
    }
    return bytes;
  }
}
