package org.mentordirectory.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.mentordirectory.words.Nearest;

/** Finds people by their names, or by the names of their files. */
public final class NameFinder {
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final List<String> names;

  private NameFinder(List<String> names) {
    this.names = names;
  }

  /**
   * The names of people.
   *
   * @param all what each can be called, the name that people use first
   */
  public static <T> NameFinder of(List<T> people, Function<T, List<String>> all) {
    var names = new NameFinder(people.stream().map(person -> all.apply(person).get(0)).toList());
    for (int place = 0; place < people.size(); place++) {
      for (String name : all.apply(people.get(place))) {
        List<Integer> same = names.places.computeIfAbsent(folded(name), n -> new ArrayList<>());
        if (!same.contains(place)) {
          same.add(place);
        }
      }
    }
    return names;
  }

  /** The places of those who are called so; mostly one, or none. */
  public List<Integer> called(String name) {
    return places.getOrDefault(folded(name), List.of());
  }

  /** How a sentence ends that says that nobody is called so. */
  public String nobody(String name) {
    return new Nearest(names)
        .to(name)
        .map(near -> "; did you mean `%s`?".formatted(near))
        .orElse("; look at the spelling");
  }

  /** A name or a word as it is compared: without regard to capitals and white space. */
  static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
