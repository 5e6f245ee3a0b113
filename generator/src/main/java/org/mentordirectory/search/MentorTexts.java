package org.mentordirectory.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Use;
import org.mentordirectory.content.Vocabulary;

/** What the search knows of a mentor. */
public final class MentorTexts {
  /** The facet of {@link #implied} terms. */
  public static final String IMPLIED = "implied";

  private final Scheme scheme;
  private final List<Field> facets;

  /** The fields that the search reads, by the one whose weight they have. */
  private final Map<String, List<Field>> fields = new LinkedHashMap<>();

  private MentorTexts(Scheme scheme) {
    this.scheme = scheme;
    this.facets = scheme.profile().of(Use.FACET);
    for (Field field : scheme.profile().searched()) {
      fields.put(field.name(), new ArrayList<>(List.of(field)));
    }
    fields.put(ProfileFields.BODY, new ArrayList<>());
    for (Field field : scheme.profile().of(Use.SEARCH_WITH)) {
      fields.get(field.text(Use.SEARCH_WITH)).add(field);
    }
  }

  /**
   * Indexes mentors.
   *
   * @param mentors sorted by slug
   */
  public static LuceneIndex index(List<Mentor> mentors, Scheme scheme) throws IOException {
    var texts = new MentorTexts(scheme);
    return LuceneIndex.of(mentors, texts::searchable, scheme.weights(), scheme.synonyms());
  }

  /**
   * Indexes what mentors say, but for their names: who somebody is has no part in a match.
   *
   * @param mentors sorted by slug
   */
  public static LuceneIndex indexWithoutNames(
      List<Mentor> mentors, Scheme scheme, Function<Mentor, Map<String, List<String>>> facets)
      throws IOException {
    var texts = new MentorTexts(scheme);
    return LuceneIndex.of(
        mentors,
        mentor ->
            new Searchable("", texts.unnamed(mentor), facets.apply(mentor), !mentor.hasPlaceFree()),
        scheme.weights(),
        scheme.synonyms());
  }

  /**
   * By slug the terms by which mentors are found who don't say them: those of synonyms, labels and
   * other spellings of what they say.
   */
  public static Map<String, List<String>> implied(List<Mentor> mentors, Scheme scheme) {
    var texts = new MentorTexts(scheme);
    try (TextAnalyzer said = TextAnalyzer.forQueries();
        TextAnalyzer found = TextAnalyzer.forIndexing(scheme.synonyms())) {
      return mentors.parallelStream()
          .collect(
              Collectors.toConcurrentMap(
                  Mentor::slug, mentor -> texts.implied(mentor, said, found)));
    }
  }

  private List<String> implied(Mentor mentor, TextAnalyzer said, TextAnalyzer found) {
    var terms = new LinkedHashSet<String>();
    unnamed(mentor).values().stream()
        .flatMap(List::stream)
        .forEach(text -> terms.addAll(found.tokens(text)));
    said(mentor).flatMap(text -> said.tokens(text).stream()).forEach(terms::remove);
    return List.copyOf(terms);
  }

  /** What stands in the profile, but for the name. */
  private Stream<String> said(Mentor mentor) {
    return Stream.concat(
        fields.entrySet().stream()
            .filter(field -> !field.getKey().equals("name"))
            .flatMap(field -> field.getValue().stream())
            .flatMap(field -> mentor.values(field.name()).stream()),
        Stream.of(mentor.document().body().text()));
  }

  private Map<String, List<String>> unnamed(Mentor mentor) {
    Map<String, List<String>> texts = texts(mentor);
    texts.remove("name");
    return texts;
  }

  /** What a mentor says, but for the name. */
  static List<String> withoutName(Mentor mentor, Scheme scheme) {
    return new MentorTexts(scheme).unnamed(mentor).values().stream().flatMap(List::stream).toList();
  }

  private Searchable searchable(Mentor mentor) {
    Map<String, List<String>> values = new HashMap<>();
    facets.forEach(field -> values.put(field.name(), mentor.values(field)));
    return new Searchable(mentor.name(), withPlaces(mentor), values, !mentor.isFree());
  }

  /**
   * Texts that say places near to that of the mentor as well, where words weigh least, and the
   * mentor's own more often, so that who is there comes first.
   */
  private Map<String, List<String>> withPlaces(Mentor mentor) {
    Map<String, List<String>> texts = texts(mentor);
    for (Field field : scheme.profile().of(Use.TOWN)) {
      for (String town : mentor.values(field)) {
        List<String> near = scheme.near().getOrDefault(scheme.label(field.name(), town), List.of());
        if (!near.isEmpty()) {
          texts.computeIfPresent(field.name(), (name, own) -> joined(own, List.of(town, town)));
          texts.computeIfPresent(ProfileFields.BODY, (name, own) -> joined(own, near));
        }
      }
    }
    return texts;
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.of(some, more).flatMap(List::stream).toList();
  }

  /** By weight what the fields say, and where words weigh least what else their values mean. */
  private Map<String, List<String>> texts(Mentor mentor) {
    var texts = new LinkedHashMap<String, List<String>>();
    fields.forEach(
        (name, some) ->
            texts.put(name, some.stream().flatMap(field -> words(field, mentor)).toList()));
    Stream<String> meant =
        fields.values().stream()
            .flatMap(List::stream)
            .flatMap(field -> terms(field, mentor))
            .flatMap(term -> term.synonyms().stream());
    texts.merge(
        ProfileFields.BODY,
        Stream.concat(Stream.of(mentor.document().body().text()), meant).toList(),
        (own, more) -> joined(more, own));
    return texts;
  }

  private Stream<Vocabulary.Term> terms(Field field, Mentor mentor) {
    return scheme.vocabulary(field.name()).stream()
        .flatMap(
            vocabulary ->
                mentor.values(field.name()).stream()
                    .flatMap(value -> vocabulary.term(value).stream()));
  }

  /** Values with their labels, and in their other spellings. */
  private Stream<String> words(Field field, Mentor mentor) {
    Stream<String> labels =
        terms(field, mentor)
            .filter(term -> !term.label().equalsIgnoreCase(term.value()))
            .map(Vocabulary.Term::label);
    Stream<String> values =
        mentor.values(field.name()).stream()
            .flatMap(
                value ->
                    Stream.concat(
                        Stream.of(value), scheme.spellings().others(field.name(), value).stream()));
    return Stream.concat(values, labels);
  }
}
