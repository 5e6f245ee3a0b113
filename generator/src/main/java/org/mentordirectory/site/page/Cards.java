package org.mentordirectory.site.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mentordirectory.content.Availability;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.site.theme.Messages;

/** What people see of a mentor at a glance: in lists and at the head of the profile. */
public final class Cards {
  private final Scheme scheme;
  private final Messages messages;
  private final Map<String, String> photos;

  /**
   * Cards for one site.
   *
   * @param photos addresses of photos from the root of the site, by slug
   */
  public Cards(Scheme scheme, Messages messages, Map<String, String> photos) {
    this.scheme = scheme;
    this.messages = messages;
    this.photos = photos;
  }

  public Card card(Mentor mentor) {
    String state = state(mentor);
    return new Card(
        mentor.slug(),
        mentor.name(),
        mentor.role(),
        mentor.institution(),
        mentor.location().map(place -> scheme.label("location", place)).orElse(null),
        photos.get(mentor.slug()),
        state,
        places(mentor, state),
        mentor.topics().stream().map(topic -> scheme.label("topics", topic)).toList());
  }

  private static String state(Mentor mentor) {
    if (mentor.availability() == Availability.WAITING_LIST) {
      return "waiting";
    }
    return mentor.hasPlaceFree() ? "open" : "full";
  }

  private String places(Mentor mentor, String state) {
    return state.equals("open") && mentor.placesFree().isPresent()
        ? messages.text("places", mentor.placesFree().getAsInt())
        : messages.text("state." + state);
  }

  /** The first letters of the first and the last word of a name. */
  static String monogram(String name) {
    List<String> words =
        Stream.of(name.split("[\\s-]+"))
            .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
            .toList();
    if (words.isEmpty()) {
      return "?";
    }
    String first = initial(words.get(0));
    return words.size() == 1 ? first : first + initial(words.get(words.size() - 1));
  }

  private static String initial(String word) {
    return Character.toString(Character.toUpperCase(word.codePointAt(0)));
  }
}
