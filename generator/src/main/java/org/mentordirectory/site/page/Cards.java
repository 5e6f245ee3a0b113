package org.mentordirectory.site.page;

import java.util.List;
import java.util.Map;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;
import org.mentordirectory.words.Messages;

/** What people see of a mentor at a glance: in lists and at the head of the profile. */
public final class Cards {
  private final Scheme scheme;
  private final Messages messages;
  private final FieldWords words;
  private final List<Field> line;
  private final List<Field> sentences;
  private final List<Field> chips;
  private final Card.Fields names;
  private final Map<String, String> photos;

  /**
   * Cards for one site.
   *
   * @param photos addresses of photos from the root of the site, by slug
   */
  public Cards(Scheme scheme, Messages messages, Map<String, String> photos) {
    this.scheme = scheme;
    this.messages = messages;
    this.words = new FieldWords(scheme, messages);
    this.line = scheme.profile().of(Use.CARD_LINE);
    this.sentences = scheme.profile().of(Use.CARD_SENTENCE);
    this.chips = scheme.profile().of(Use.CARD);
    this.names =
        new Card.Fields(
            line.stream().map(Field::name).toList(),
            chips.stream().map(Field::name).toList(),
            !sentences.isEmpty());
    this.photos = photos;
  }

  public Card card(Mentor mentor) {
    return new Card(
        names,
        mentor.slug(),
        mentor.name(),
        mentor.summary(),
        line.stream()
            .map(field -> String.join(", ", words.labels(field, mentor.values(field))))
            .toList(),
        photos.get(mentor.slug()),
        mentor.state().word(),
        places(mentor),
        chips.stream().map(field -> words.chips(field, mentor.values(field))).toList(),
        sentence(mentor),
        quoted(mentor, scheme));
  }

  /** What a result quotes of a profile's values where it says why someone was found. */
  public static List<String> quoted(Mentor mentor, Scheme scheme) {
    return scheme.profile().of(Use.QUOTED).stream()
        .flatMap(
            field -> mentor.values(field).stream().map(value -> scheme.label(field.name(), value)))
        .toList();
  }

  /** The first that a mentor says. */
  private String sentence(Mentor mentor) {
    return sentences.stream()
        .flatMap(field -> mentor.values(field).stream().map(text -> field.sentence(text, messages)))
        .findFirst()
        .orElse("");
  }

  private String places(Mentor mentor) {
    return mentor.hasPlaceFree() && mentor.placesFree().isPresent()
        ? messages.text("places", mentor.placesFree().getAsInt())
        : messages.text("state." + mentor.state().word());
  }
}
