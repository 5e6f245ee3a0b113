package org.mentordirectory.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.PersonalData;
import org.mentordirectory.finding.Trusted;

/**
 * What a profile says that should perhaps not be public, beyond the addresses and numbers in its
 * text, which the checks refuse. What stood there before and is public already is not said again.
 */
final class PrivateMatters {
  private static final String POSTCODE =
      "[A-Z]{1,2}\\d[A-Z\\d]?[ \u00A0]?\\d[A-Z]{2}(?![\\p{L}\\p{N}])";

  private static final Map<String, Pattern> PATTERNS = patterns();

  private static final int MOST = 10;

  private PrivateMatters() {}

  private static Map<String, Pattern> patterns() {
    var patterns = new LinkedHashMap<String, Pattern>();
    patterns.put(
        "looks like a postal address",
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\d{1,4}[A-Za-z]?,? (?:[\\p{Lu}][\\p{L}'’-]{1,20} ){1,3}"
                + "(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Way|Terrace|Crescent"
                + "|Gardens|Grove|Place|Court|Mews)(?![\\p{L}])"
                + "(?:[^.;]{0,40}?"
                + POSTCODE
                + ")?"));
    patterns.put(
        "looks like a house number with a postcode",
        Pattern.compile("(?<![\\p{L}\\p{N}])\\d{1,4}[A-Za-z]?,? [^.;]{0,40}?\\b" + POSTCODE));
    patterns.put(
        "looks like a date of birth",
        Pattern.compile(
            "(?i)(?<![\\p{L}])(?:born(?: on)?|d\\.?o\\.?b\\.?|date of birth|birthday)[ :is]{1,5}"
                + "(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?[ /.-](?:of )?[\\p{L}\\d]{1,9}"
                + "(?:[ /.-]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2})"));
    patterns.put(
        "looks like a National Insurance number",
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]"
                + "(?![\\p{L}\\p{N}])"));
    return patterns;
  }

  /** What to say about a profile and the one that stood there before. */
  static List<Note> of(Optional<Mentor> before, Mentor mentor) {
    var notes = new ArrayList<Note>();
    Set<String> known = before.map(PrivateMatters::texts).orElse(Set.of());
    for (Node.Entry entry : mentor.document().front().fields().entries()) {
      boolean mayHoldAddress = entry.key().equals("contact") || entry.key().equals("links");
      for (String value : texts(entry.value())) {
        if (!known.contains(value)) {
          mentions(entry.key(), value, mayHoldAddress, entry, notes);
          matters(Trusted.filled("in `%s`", entry.key().replace('`', '\'')), value, notes);
        }
      }
    }
    String body = mentor.document().body().text();
    if (before.filter(old -> old.document().body().text().equals(body)).isEmpty()) {
      matters(new Trusted("in the text"), body, notes);
    }
    contact(before, mentor).ifPresent(notes::add);
    return notes.stream().distinct().limit(MOST).toList();
  }

  private static void mentions(
      String key, String value, boolean mayHoldAddress, Node.Entry entry, List<Note> notes) {
    for (Body.Mention mention : PersonalData.in(value, entry.at())) {
      if (mention.email() && !mayHoldAddress) {
        notes.add(
            Note.mend(
                "`%s` in `%s` is an e-mail address; it belongs under `contact`, if it is to be"
                    + " public at all.",
                mention.text(), key));
      } else if (mention.email() && key.equals("links")) {
        notes.add(
            Note.look(
                "The e-mail address `%s` stands among the links and will be public; ask whether"
                    + " that is meant.",
                mention.text()));
      } else if (!mention.email() && !value.startsWith("https:")) {
        notes.add(
            Note.mend(
                "`%s` in `%s` looks like a telephone number; take it out, for robots collect them.",
                mention.text(), key));
      }
    }
  }

  private static void matters(Trusted where, String text, List<Note> notes) {
    PATTERNS.forEach(
        (what, pattern) -> {
          Matcher matcher = pattern.matcher(text);
          if (matcher.find()
              && !notes.stream().anyMatch(n -> n.sentence().contains(matcher.group()))) {
            notes.add(
                Note.mend(
                    "`%s` %s %s; take it out unless the mentor means everybody to know it.",
                    matcher.group(), where, new Trusted(what)));
          }
        });
  }

  /** An address to write to is the mentor's choice, once. */
  private static Optional<Note> contact(Optional<Mentor> before, Mentor mentor) {
    String contact = mentor.contact();
    boolean isNew = before.filter(old -> old.contact().equals(contact)).isEmpty();
    return isNew && contact.toLowerCase(Locale.ROOT).startsWith("mailto:")
        ? Optional.of(
            Note.look(
                "The e-mail address `%s` will be public; ask whether that is meant, for"
                    + " `coordinator` keeps it private.",
                contact.substring("mailto:".length())))
        : Optional.empty();
  }

  private static Set<String> texts(Mentor mentor) {
    var texts = new LinkedHashSet<String>();
    mentor.document().front().fields().entries().forEach(e -> texts.addAll(texts(e.value())));
    return texts;
  }

  private static Set<String> texts(Node node) {
    var texts = new LinkedHashSet<String>();
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> texts.addAll(texts(entry.value())));
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> texts.addAll(texts(item)));
    } else if (node instanceof Node.Scalar scalar) {
      texts.add(scalar.text());
    }
    return texts;
  }
}
