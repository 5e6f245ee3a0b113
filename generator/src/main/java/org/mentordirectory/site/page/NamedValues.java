package org.mentordirectory.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;
import org.mentordirectory.content.Vocabulary;
import org.mentordirectory.search.Facet;

/**
 * What a query may name: the values of vocabularies, topics above all, with their words, so that
 * the directory can offer all mentors of one; and places.
 */
final class NamedValues {
  private NamedValues() {}

  /**
   * A value that a mentor has.
   *
   * @param count how many mentors have it
   * @param words its label, its synonyms, and what the scheme takes for the same as one of these
   */
  record Named(String facet, String value, String label, int count, Set<String> words) {}

  /** Those of the fields whose values the front page shows. */
  static List<Named> of(List<Facet> facets, Scheme scheme) {
    var named = new ArrayList<Named>();
    List<String> fields = scheme.profile().of(Use.HOME).stream().map(Field::name).toList();
    for (Facet facet : facets) {
      if (fields.contains(facet.name())) {
        scheme.vocabulary(facet.name()).ifPresent(words -> add(facet, words, scheme, named));
      }
    }
    return named;
  }

  /** By place of the scheme the places near it in which mentors are, where there are any. */
  static Map<String, List<String>> near(List<Facet> facets, Scheme scheme) {
    List<String> fields = scheme.profile().of(Use.TOWN).stream().map(Field::name).toList();
    Set<String> towns =
        facets.stream()
            .filter(facet -> fields.contains(facet.name()))
            .flatMap(facet -> facet.values().stream())
            .map(value -> Facet.key(value.label()))
            .collect(Collectors.toSet());
    var near = new LinkedHashMap<String, List<String>>();
    scheme
        .near()
        .forEach(
            (place, names) -> {
              List<String> others =
                  names.stream().filter(name -> towns.contains(Facet.key(name))).toList();
              if (!others.isEmpty()) {
                near.put(place, others);
              }
            });
    return near;
  }

  private static void add(Facet facet, Vocabulary vocabulary, Scheme scheme, List<Named> named) {
    for (Facet.Value value : facet.values()) {
      vocabulary
          .term(value.value())
          .map(
              term ->
                  new Named(
                      facet.name(),
                      value.value(),
                      value.label(),
                      value.count(),
                      words(term, scheme)))
          .ifPresent(named::add);
    }
  }

  private static Set<String> words(Vocabulary.Term term, Scheme scheme) {
    Set<String> own = new LinkedHashSet<>();
    Stream.concat(Stream.of(term.label()), term.synonyms().stream()).forEach(own::add);
    Set<String> all = new LinkedHashSet<>(own);
    scheme.synonyms().stream()
        .filter(set -> set.stream().anyMatch(word -> own.stream().anyMatch(word::equalsIgnoreCase)))
        .forEach(all::addAll);
    return all;
  }
}
