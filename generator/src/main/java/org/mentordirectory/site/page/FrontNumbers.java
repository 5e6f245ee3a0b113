package org.mentordirectory.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;
import org.mentordirectory.words.Messages;

/** How large a scheme is, in numbers on its front page; only where that is worth saying. */
record FrontNumbers(Scheme scheme, Messages messages, Listing listing) {
  /** A directory with fewer mentors tells no numbers. */
  static final int FEWEST_MENTORS = 20;

  /** A number below this is not told. */
  static final int FEWEST = 5;

  /** The numbers with their words: mentors, values of a field such as disciplines, places free. */
  List<String> sentences() {
    var said = new ArrayList<String>();
    if (listing.mentors().size() < FEWEST_MENTORS) {
      return said;
    }
    said.add(messages.text("home.number.mentors", listing.mentors().size()));
    scheme.profile().of(Use.HOME).stream()
        .flatMap(field -> listing.facets().stream().filter(it -> it.name().equals(field.name())))
        .filter(facet -> facet.values().size() >= FEWEST)
        .flatMap(
            facet -> messages.find("home.number." + facet.name(), facet.values().size()).stream())
        .forEach(said::add);
    int free =
        listing.mentors().stream()
            .filter(Mentor::hasPlaceFree)
            .map(Mentor::placesFree)
            .filter(OptionalInt::isPresent)
            .mapToInt(OptionalInt::getAsInt)
            .sum();
    if (free >= FEWEST) {
      said.add(messages.text("home.number.places", free));
    }
    return said;
  }
}
