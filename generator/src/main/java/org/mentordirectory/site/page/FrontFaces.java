package org.mentordirectory.site.page;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;
import org.mentordirectory.search.Facet;

/**
 * Who and what the front page begins with: mentors with a place free, in the order of the day, and
 * words to search for, each of which some mentor has. Both change daily.
 *
 * @param fair the places of listed mentors in the order of the day
 */
record FrontFaces(Scheme scheme, Listing listing, List<Integer> fair) {
  private static final int MOST = 4;

  /** So few would look lost. */
  private static final int FEWEST = 3;

  /** Words that a search takes as they are, and not too many. */
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ]{1,23}+");

  /** The places of mentors to show, or none where too few have a place free. */
  List<Integer> places() {
    List<Integer> free =
        fair.stream()
            .filter(place -> listing.mentors().get(place).hasPlaceFree())
            .limit(MOST)
            .toList();
    return free.size() < FEWEST ? List.of() : free;
  }

  /** Words to search for: one skill of each of the first mentors, or else a topic. */
  List<String> searches() {
    return Stream.of(Use.QUOTED, Use.HOME)
        .map(this::searches)
        .filter(some -> some.size() >= FEWEST)
        .findFirst()
        .orElse(List.of());
  }

  private List<String> searches(Use use) {
    List<Field> fields = scheme.profile().of(use);
    return List.copyOf(
        fair.stream()
            .map(listing.mentors()::get)
            .flatMap(mentor -> first(fields, mentor))
            .distinct()
            .limit(MOST)
            .collect(toMap(Facet::key, words -> words, (one, other) -> one, LinkedHashMap::new))
            .values());
  }

  private Stream<String> first(List<Field> fields, Mentor mentor) {
    return fields.stream()
        .flatMap(
            field -> mentor.values(field).stream().map(value -> scheme.label(field.name(), value)))
        .filter(words -> PLAIN.matcher(words).matches())
        .limit(1);
  }
}
