package org.mentordirectory.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.finding.Position;

/**
 * E-mail addresses and telephone numbers in a text as it was typed, code and HTML included. For
 * telephone numbers that means the spellings that are usual in the United Kingdom, and any number
 * with a plus and a country's code; ORCID iDs, ISBNs, dates and versions are none, nor are names on
 * a server such as Mastodon's.
 */
public final class PersonalData {
  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}_][\\p{L}\\p{N}._%+'-]{0,63}"
              + "@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,6}\\p{L}{2,24}(?![\\p{L}\\p{N}-])");

  private static final String SIGN = "[ .()\u00A0\u2009\u202F\u2010-\u2015-]";

  private static final Pattern TELEPHONE =
      Pattern.compile(
          ("(?<![\\p{L}\\p{N}_=/.\u2010-])(?:"
                  + "(?:\\+|00(?=44|353))[1-9]\\d{0,2}(?:SIGN{0,3}\\d){7,12}"
                  + "|\\(?0[1-35789]\\d{1,9}(?:SIGN{1,2}\\d{2,8}){0,4}"
                  + ")(?![\\p{L}\\p{N}_\u2010-])")
              .replace("SIGN", SIGN));

  /** What stands around a number that is all of an answer: what it is, and an extension. */
  private static final Pattern AROUND_NUMBER =
      Pattern.compile(
          "^(?:tel|telephone|phone|mobile)\\b[.:]{0,2}\\s{0,9}"
              + "|[,;]?\\s{0,9}(?:ext(?:ension|n)?[.:]?|x)\\s{0,9}\\d{1,6}$",
          Pattern.CASE_INSENSITIVE);

  private static final int FEWEST_DIGITS = 8;
  private static final int BOOK_NUMBER_LABEL = 12;

  private PersonalData() {}

  /** What a text mentions, in order, whatever file it stands in. */
  public static List<Body.Mention> in(String text, Position at) {
    return in(text, new Lines(text, at.file(), at.line()));
  }

  /** Whether an answer is a telephone number, with or without an extension. */
  public static boolean isTelephone(String answer) {
    String number = AROUND_NUMBER.matcher(answer).replaceAll("");
    return TELEPHONE.matcher(number).matches() && isNumber(number);
  }

  /** What a text mentions, in order; the same address twice on a line counts once. */
  public static List<Body.Mention> in(String text, Lines lines) {
    var mentions = new ArrayList<Body.Mention>();
    if (text.indexOf('@') >= 0) {
      Matcher email = EMAIL.matcher(text);
      while (email.find()) {
        if (isHandle(text, email.start())) {
          continue;
        }
        add(new Body.Mention(email.group(), true, lines.at(email.start())), mentions);
      }
    }
    if (hasDigits(text)) {
      Matcher telephone = TELEPHONE.matcher(text);
      while (telephone.find()) {
        if (isNumber(telephone.group()) && !isBook(text, telephone.start())) {
          add(new Body.Mention(telephone.group(), false, lines.at(telephone.start())), mentions);
        }
      }
    }
    mentions.sort((one, other) -> one.at().compareTo(other.at()));
    return List.copyOf(mentions);
  }

  /** Whether a name and its server, {@code @ada@example.org}, stand where a mailbox seems to be. */
  private static boolean isHandle(String text, int start) {
    return start > 0 && text.charAt(start - 1) == '@';
  }

  /** Whether there are enough digits for one number: most texts need no closer look. */
  private static boolean hasDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
      digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
    }
    return digits == FEWEST_DIGITS;
  }

  private static void add(Body.Mention mention, List<Body.Mention> mentions) {
    if (mentions.isEmpty()
        || mentions.get(mentions.size() - 1).at().line() != mention.at().line()
        || !mentions.get(mentions.size() - 1).text().equals(mention.text())) {
      mentions.add(mention);
    }
  }

  /** Within the country a number has eleven digits, or ten where the area has a long code. */
  private static boolean isNumber(String typed) {
    if (typed.startsWith("+") || typed.startsWith("00")) {
      return true;
    }
    String digits = typed.replaceAll("\\D", "");
    return digits.length() == 11 || digits.length() == 10 && digits.matches("0[18].*");
  }

  private static boolean isBook(String text, int start) {
    return text.substring(Math.max(0, start - BOOK_NUMBER_LABEL), start).contains("ISBN");
  }
}
