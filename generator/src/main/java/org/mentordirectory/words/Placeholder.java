package org.mentordirectory.words;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people type where they mean to write something later, or to see what happens. {@code
 * placeholder.js} in the theme knows the same.
 */
public final class Placeholder {
  private static final int LONGEST = 80;

  private static final String SIGNS = ".…!?*_\"'“”‘’()[]{}<>:-";
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Pattern FILLER = Pattern.compile("(?i)lorem ipsum");

  private static final Pattern THING =
      Pattern.compile(
          "(?:(?:full|first|last|own) )?(?:name|surname|role|job title|title|institution|university"
              + "|organisation|department|location|town|skills?|text|bio|words)");

  private static final Pattern SURE =
      Pattern.compile(
          "tb[acd]|to be (?:added|announced|completed|confirmed|decided|written)|to ?do|coming soon"
              + "|x{3,}(?: x+)?|lorem ipsum.*|asdf\\w*|qwert\\w*|foo ?bar|blah(?: blah)?"
              + "|test(?:ing)? ?(?:test(?:ing)?|user|mentor|profile|name|person|entry|\\d+)"
              + "|(?:(?:please )?(?:insert|enter|add|write|type|put) )?(?:your|my) "
              + THING
              + "(?: (?:goes )?here)?|(?:insert|enter|add|type) (?:an? |the )?"
              + THING
              + "(?: here)?|"
              + THING
              + " (?:goes )?here|first ?name (?:last ?name|surname)|forename surname|name surname");

  private static final Pattern ALONE =
      Pattern.compile("test(?:ing)?|n ?/ ?a|not applicable|none|nil");

  private Placeholder() {}

  /** Whether a line of a text is one. */
  public static boolean isLine(String line) {
    return line.length() <= LONGEST && SURE.matcher(plain(line)).matches() || hasFiller(line);
  }

  /** Whether a text has words that mean nothing and fill a page. */
  public static boolean hasFiller(String text) {
    return FILLER.matcher(text).find();
  }

  /** Whether a value, or a text as a whole, is one or says nothing. */
  public static boolean isValue(String value) {
    if (value.length() > LONGEST) {
      return isLine(value);
    }
    String plain = plain(value);
    return plain.isEmpty() || ALONE.matcher(plain).matches() || isLine(value);
  }

  /** In small letters, without signs around. */
  private static String plain(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSign(text.charAt(start))) {
      start++;
    }
    while (start < end && isSign(text.charAt(end - 1))) {
      end--;
    }
    return SPACES.matcher(text.substring(start, end).toLowerCase(Locale.ROOT)).replaceAll(" ");
  }

  private static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0 || Character.isWhitespace(c);
  }
}
