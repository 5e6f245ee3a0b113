package org.mentordirectory.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The last part of an address: a–z, 0–9 and single hyphens. */
public final class Slug {
  /** The longest, in characters. */
  public static final int LONGEST = 80;

  private static final Pattern FORM = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

  /** What Windows keeps for devices, and so can hold in no folder, whatever its ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9¹²³])( *\\..*)?");

  /** Letters that Unicode does not take apart into one of a–z and a mark. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı",
          "i");

  private Slug() {}

  /** A text in small letters, without the marks on them. */
  public static String plainLetters(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    if (plain.chars().allMatch(c -> c < 0x80)) {
      return plain;
    }
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
  }

  /** Whether a text can be a slug as it is. */
  public static boolean isValid(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches() && !isDevice(text);
  }

  /** Whether Windows can hold no file of this name. */
  public static boolean isDevice(String fileName) {
    return DEVICE.matcher(fileName).matches();
  }

  /** The slug that a text could have; empty where no letter of it is, or comes from, one of a–z. */
  public static String of(String text) {
    String plain = plainLetters(text).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-");
    String cut = plain.replaceFirst("^-", "");
    return (cut.length() > LONGEST ? cut.substring(0, LONGEST) : cut).replaceFirst("-$", "");
  }
}
