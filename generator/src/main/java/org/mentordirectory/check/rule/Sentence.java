package org.mentordirectory.check.rule;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.mentordirectory.finding.Quoted;
import org.mentordirectory.words.Messages;

/**
 * What the rules say about one profile by itself, as messages {@code check.…}: the one source for
 * {@code mentor:check} and for the form of the site, which checks as one types.
 */
public enum Sentence {
  /** A key, and what to give. */
  MISSING,
  /** A key, and what to give. */
  EMPTY,
  /** Nothing stands under the key of consent. */
  NO_CONSENT,
  /** A key, the type, what was typed, and {@link #BETTER} or nothing. */
  WRONG_TYPE,
  /** The end of {@link #WRONG_TYPE} where it is clear what was meant. */
  BETTER,
  /** A key, how many values it has and how many it may have. */
  TOO_MANY,
  /** A key. */
  EMPTY_VALUE,
  /** A key, and how many characters it may have. */
  TOO_LONG,
  /** What was typed, the day as it should be, and that day in words. */
  DAY_MEANT,
  /** What was typed. */
  NO_SUCH_DAY,
  /** What was typed. */
  NO_DATE,
  /** A key, the day in words, and {@link #AGREED} or {@link #CONFIRMED}. */
  IN_FUTURE,
  /** What a mentor did on the day of consent. */
  AGREED,
  /** What a mentor did on the day of review. */
  CONFIRMED,
  /** The keys of review and of consent. */
  REVIEWED_BEFORE,
  /** The noun of a field, what was typed, and what was meant. */
  DID_YOU_MEAN,
  /** The noun of a field, what was typed, and the key of the field that takes it. */
  OF_OTHER_FIELD,
  /** The noun of a field, what was typed, and the values as {@link Quoted} lists them. */
  ALLOWED,
  /** The noun of a field, what was typed, and the name of the vocabulary. */
  ALLOWED_ELSEWHERE,
  /** The address of a page of an ORCID iD. */
  WRONG_ORCID,
  /** An address, as are all up to {@link #NO_ADDRESS}. */
  ADDRESS_TOO_LONG,
  /** An address. */
  ADDRESS_WITH_SPACE,
  /** An address. */
  NO_MAILBOX,
  /** An address, and the secure one. */
  NOT_SECURE,
  /** An address, and one with its beginning. */
  NO_BEGINNING,
  /** An address that begins twice or in a way of its own, and one with its beginning. */
  BROKEN_BEGINNING,
  /** A name and its server, and the address of the page. */
  HANDLE,
  /** An address, and one without the user. */
  USER_IN_ADDRESS,
  /** An address. */
  INCOMPLETE_ADDRESS,
  /** An address. */
  NO_ADDRESS,
  /** A telephone number. */
  TELEPHONE_AS_CONTACT,
  /** The code of a language, and its name. */
  LANGUAGE_CODE,
  /** A language with more, and its name. */
  LANGUAGE_LEVEL,
  /** A key, and its values that say one thing, as {@link Quoted} lists them. */
  REPEATED,
  /** What was typed, and a letter of it. */
  CYRILLIC_LETTER,
  /** What was typed, and a letter of it. */
  GREEK_LETTER,
  /** A word, and what was typed. */
  LOOKS_LATIN,
  /** What was typed, and a key. */
  PLACEHOLDER,
  /** What was typed. */
  PLACEHOLDER_TEXT,
  /** The number of mentees, the key of capacity and its value, that key again, that of mentees. */
  TOO_MANY_MENTEES,
  /** The keys of mentees and of capacity. */
  MENTEES_ALONE,
  /** The key of capacity. */
  OPEN_WITHOUT_PLACE,
  /** What to write. */
  NO_TEXT,
  /** What a mentor writes, in {@link #NO_TEXT}. */
  ABOUT_MENTOR,
  /** How many characters the text has, and how many it may have. */
  TEXT_TOO_LONG,
  /** What another system would have replaced; of a tag, its beginning; so up to {@link #SCRIPT}. */
  LIQUID,
  /** As {@link #LIQUID}. */
  SHORTCODE,
  /** As {@link #LIQUID}. */
  BRACKETS,
  /** As {@link #LIQUID}. */
  ATTRIBUTES,
  /** As {@link #LIQUID}. */
  PICTURE,
  /** As {@link #LIQUID}. */
  FRAME,
  /** As {@link #LIQUID}. */
  SCRIPT,
  /** A heading without words. */
  EMPTY_HEADING,
  /** A heading of the first level. */
  SECOND_TITLE,
  /** The signs of a heading, {@link #BELOW_TITLE} or {@link #BELOW}, and the right signs. */
  HEADING_TOO_DEEP,
  /** What is above the first heading. */
  BELOW_TITLE,
  /** The signs of the heading above. */
  BELOW,
  /** An e-mail address. */
  EMAIL_IN_TEXT,
  /** A telephone number. */
  TELEPHONE_IN_TEXT;

  /** The message's key. */
  public String key() {
    return "check." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The sentence with its values. */
  String text(Messages words, Object... values) {
    return words.text(key(), values);
  }

  /** All sentences by the names of their constants, with places for their values. */
  public static Map<String, String> all(Messages words) {
    var all = new LinkedHashMap<String, String>();
    for (Sentence sentence : values()) {
      all.put(sentence.name(), sentence.text(words));
    }
    return all;
  }
}
