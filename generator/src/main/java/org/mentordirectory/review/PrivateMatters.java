package org.mentordirectory.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentordirectory.content.Body;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Node;
import org.mentordirectory.content.PersonalData;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.finding.Trusted;

/**
 * What a profile says that should perhaps not be public, beyond the addresses and numbers in its
 * text, which the checks refuse. What stood there before and is public already is not said again.
 */
final class PrivateMatters {
  private static final String POSTCODE =
      "[A-Z]{1,2}\\d[A-Z\\d]?[ \u00A0]?\\d[A-Z]{2}(?![\\p{L}\\p{N}])";

  /** Each with the key of its message. */
  private static final Map<String, Pattern> PATTERNS = patterns();

  private static final int MOST = 10;

  private final ReviewWords words;
  private final ProfileFields profile;
  private final List<Note> notes = new ArrayList<>();

  private PrivateMatters(ReviewWords words, ProfileFields profile) {
    this.words = words;
    this.profile = profile;
  }

  private static Map<String, Pattern> patterns() {
    var patterns = new LinkedHashMap<String, Pattern>();
    patterns.put(
        "review.private.address",
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\d{1,4}[A-Za-z]?,? (?:[\\p{Lu}][\\p{L}'’-]{1,20} ){1,3}"
                + "(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Way|Terrace|Crescent"
                + "|Gardens|Grove|Place|Court|Mews)(?![\\p{L}])"
                + "(?:[^.;]{0,40}?"
                + POSTCODE
                + ")?"));
    patterns.put(
        "review.private.postcode",
        Pattern.compile("(?<![\\p{L}\\p{N}])\\d{1,4}[A-Za-z]?,? [^.;]{0,40}?\\b" + POSTCODE));
    patterns.put(
        "review.private.birth",
        Pattern.compile(
            "(?i)(?<![\\p{L}])(?:born(?: on)?|d\\.?o\\.?b\\.?|date of birth|birthday)[ :is]{1,5}"
                + "(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?[ /.-](?:of )?[\\p{L}\\d]{1,9}"
                + "(?:[ /.-]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2})"));
    patterns.put(
        "review.private.insurance",
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]"
                + "(?![\\p{L}\\p{N}])"));
    return patterns;
  }

  /** What to say about a profile and the one that stood there before. */
  static List<Note> of(
      Optional<Mentor> before, Mentor mentor, ReviewWords words, ProfileFields profile) {
    var matters = new PrivateMatters(words, profile);
    matters.look(before, mentor);
    return matters.notes.stream().distinct().limit(MOST).toList();
  }

  private void look(Optional<Mentor> before, Mentor mentor) {
    Set<String> known = before.map(PrivateMatters::texts).orElse(Set.of());
    for (Node.Entry entry : mentor.document().front().fields().entries()) {
      for (String value : texts(entry.value())) {
        if (!known.contains(value)) {
          mentions(entry, value);
          matters(words.text("review.private.where", entry.key()), value);
        }
      }
    }
    String body = mentor.document().body().text();
    if (before.filter(old -> old.document().body().text().equals(body)).isEmpty()) {
      matters(words.text("review.private.where.text"), body);
    }
    contact(before, mentor);
  }

  private void mentions(Node.Entry entry, String value) {
    String key = entry.key();
    for (Body.Mention mention : PersonalData.in(value, entry.at())) {
      String text = mention.text();
      if (mention.email() && takes(key, Field::isOfAddresses)) {
        notes.add(words.look("review.private.email.links", text));
      } else if (mention.email() && !takes(key, field -> field.type() == Field.Type.CONTACT)) {
        notes.add(words.mend("review.private.email", text, key));
      } else if (!mention.email() && !value.startsWith("https:")) {
        notes.add(words.mend("review.private.telephone", text, key));
      }
    }
  }

  private boolean takes(String key, Predicate<Field> kind) {
    return Field.named(key, profile.all()).filter(kind).isPresent();
  }

  private void matters(String where, String text) {
    PATTERNS.forEach(
        (key, pattern) -> {
          Matcher matcher = pattern.matcher(text);
          if (matcher.find()
              && notes.stream().noneMatch(n -> n.sentence().contains(matcher.group()))) {
            notes.add(words.mend(key, matcher.group(), new Trusted(where)));
          }
        });
  }

  /** An address to write to is the mentor's choice, once. */
  private void contact(Optional<Mentor> before, Mentor mentor) {
    String contact = mentor.contact();
    boolean isNew = before.filter(old -> old.contact().equals(contact)).isEmpty();
    if (isNew && contact.toLowerCase(Locale.ROOT).startsWith("mailto:")) {
      notes.add(words.look("review.private.email.contact", contact.substring("mailto:".length())));
    }
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
