package org.mentordirectory.check.rule;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Use;

/**
 * What the rules say about one profile by itself, as formats for {@link String#format}: the one
 * source for {@code mentor:check} and for the form of the site, which checks as one types. Of the
 * formats a sentence may use {@code %s}, {@code %d}, {@code %,d}, {@code %1$s} and {@code %%}.
 */
public enum Sentence {
  /** A key, and what to give. */
  MISSING("`%s` is missing; give %s"),
  /** A key, and what to give. */
  EMPTY("`%s` is empty; give %s"),
  /** Nothing stands under the key of consent. */
  NO_CONSENT(
      "this profile can't be published without the day on which the mentor agreed to it; ask,"
          + " then write the day as `consent: 2026-10-01`"),

  /** A key, the type, what was typed, and {@link #BETTER} or nothing. */
  WRONG_TYPE("`%s` must be %s, not `%s`%s"),
  /** The end of {@link #WRONG_TYPE} where it is clear what was meant. */
  BETTER("; write `%s`"),
  /** The type of numbers, in {@link #WRONG_TYPE}. */
  NUMBER(Field.Type.NUMBER.description()),
  /** The type of flags, in {@link #WRONG_TYPE}. */
  FLAG(Field.Type.FLAG.description()),
  /** A key, how many values it has and how many it may have. */
  TOO_MANY("`%s` has %d values; keep the %d that matter most"),
  /** A key. */
  EMPTY_VALUE("a value of `%s` is empty; take it out"),
  /** A key, and how many characters it may have. */
  TOO_LONG("`%s` is longer than %d characters; make it shorter"),

  /** What was typed, the day as it should be, and that day in words. */
  DAY_MEANT("write `%s` as `%s` for %s"),
  /** What was typed. */
  NO_SUCH_DAY("there is no day `%s` in the calendar; correct it"),
  /** What was typed. */
  NO_DATE("`%s` is not a date; write `2026-10-01` for 1 October 2026"),
  /** A key, the day in words, and {@link #AGREED} or {@link #CONFIRMED}. */
  IN_FUTURE("`%s` is in the future, %s; write the day on which the mentor %s"),
  /** What a mentor did on the day of consent. */
  AGREED("agreed"),
  /** What a mentor did on the day of review. */
  CONFIRMED("confirmed the profile"),
  /** The keys of review and of consent. */
  REVIEWED_BEFORE(
      "`%s` is before `%s`; set it to the last day on which the mentor confirmed the profile, or"
          + " take it out"),

  /** The noun of a field, what was typed, and what was meant. */
  DID_YOU_MEAN("unknown %s `%s`; did you mean `%s`?"),
  /** The noun of a field, what was typed, and the values as {@link Quoted} lists them. */
  ALLOWED("unknown %s `%s`; allowed are %s"),
  /** The noun of a field, what was typed, and the name of the vocabulary. */
  ALLOWED_ELSEWHERE(
      "unknown %s `%s`; the allowed ones are in scheme.yaml under `vocabularies: %s:`"),

  /** An address, as are all up to {@link #NO_ADDRESS}. */
  ADDRESS_TOO_LONG("`%1$s` is longer than an address can be; shorten it"),
  /** An address. */
  ADDRESS_WITH_SPACE("`%1$s` has a space in it; take it out, or write `%%20` for it"),
  /** An address. */
  NO_MAILBOX("`%1$s` is no e-mail address; write it like `mailto:name@example.org`"),
  /** An address, and the secure one. */
  NOT_SECURE("`%1$s` isn't secure; write `%2$s`"),
  /** An address, and one with its beginning. */
  NO_BEGINNING("`%1$s` lacks its beginning; write `%2$s`"),
  /** An address, and one without the user. */
  USER_IN_ADDRESS("`%1$s` has a user name in it, before the `@`; write `%2$s`"),
  /** An address. */
  INCOMPLETE_ADDRESS("`%1$s` is no complete address; write it like `https://example.org/page`"),
  /** An address. */
  NO_ADDRESS("`%1$s` is no address; it must begin with `https://` or `mailto:`"),

  /** The number of mentees, the key of capacity and its value, that key again, that of mentees. */
  TOO_MANY_MENTEES("%d mentees are more than the `%s` of %d; raise `%s`, or correct `%s`"),
  /** The keys of mentees and of capacity. */
  MENTEES_ALONE(
      "`%s` says nothing without `%s`; add how many mentees the mentor can have at one time"),
  /** The key of capacity. */
  OPEN_WITHOUT_PLACE(
      "a `%s` of 0 leaves no place while the mentor is open; raise it, or write"
          + " `availability: paused`"),

  /** What to write. */
  NO_TEXT("there is no text below the second `---`; write %s"),
  /** What a mentor writes, in {@link #NO_TEXT}. */
  ABOUT_MENTOR("a few sentences about the mentor and how they can help"),
  /** How many characters the text has, and how many it may have. */
  TEXT_TOO_LONG(Body.TOO_LONG),
  /** A heading without words. */
  EMPTY_HEADING("this heading has no words; write some, or take it out"),
  /** A heading of the first level. */
  SECOND_TITLE(
      "the only heading with one `#` is the title, which the page gets by itself; write `##`"),
  /** The signs of a heading, {@link #BELOW_TITLE} or {@link #BELOW}, and the right signs. */
  HEADING_TOO_DEEP("this heading is `%s` and the one above it %s; write `%s`"),
  /** What is above the first heading. */
  BELOW_TITLE("is the title of the page"),
  /** The signs of the heading above. */
  BELOW("`%s`"),
  /** An e-mail address. */
  EMAIL_IN_TEXT(
      "`%s` is an e-mail address in the text; take it out and use `contact:` instead, which may"
          + " be `coordinator` or, to make it public, `mailto:` and the address"),
  /** A telephone number. */
  TELEPHONE_IN_TEXT("`%s` looks like a telephone number; take it out and use `contact:` instead");

  private final String format;

  Sentence(String format) {
    this.format = format;
  }

  /** The format. */
  String format() {
    return format;
  }

  /**
   * All formats by the names of their constants, and behind them under {@code noun.topics} what a
   * sentence calls one value of a field, for the fields where that is not the field's name.
   */
  public static Map<String, String> all(ProfileFields profile) {
    var all = new LinkedHashMap<String, String>();
    for (Sentence sentence : values()) {
      all.put(sentence.name(), sentence.format);
    }
    profile.all().stream()
        .filter(field -> field.is(Use.NOUN))
        .sorted(Comparator.comparing(Field::name))
        .forEach(field -> all.put("noun." + field.name(), field.noun()));
    return Collections.unmodifiableMap(all);
  }
}
