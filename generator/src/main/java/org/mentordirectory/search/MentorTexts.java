package org.mentordirectory.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Vocabulary;

/** What the search knows of a mentor. */
public final class MentorTexts {
  private final Scheme scheme;

  private MentorTexts(Scheme scheme) {
    this.scheme = scheme;
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
    Map<String, List<String>> facets =
        Mentor.FACETS.stream().collect(Collectors.toMap(Function.identity(), mentor::facet));
    return new Searchable(mentor.name(), texts(mentor), facets, !mentor.hasPlaceFree());
  }

  private Map<String, List<String>> texts(Mentor mentor) {
    var texts = new LinkedHashMap<String, List<String>>();
    texts.put("name", List.of(mentor.name()));
    texts.put("skills", words("skills", mentor.skills()).toList());
    texts.put("topics", words("topics", mentor.topics()).toList());
    texts.put("disciplines", words("disciplines", mentor.disciplines()).toList());
    texts.put(
        "role",
        Stream.concat(Stream.of(mentor.role()), words("registration", mentor.registration()))
            .toList());
    texts.put(
        "institution",
        Stream.concat(Stream.of(mentor.institution()), mentor.department().stream()).toList());
    texts.put("location", mentor.location().stream().toList());
    texts.put(
        "body",
        Stream.concat(Stream.of(mentor.document().body().text()), mentor.languages().stream())
            .toList());
    return texts;
  }

  /** Values with their labels and synonyms. */
  private Stream<String> words(String field, List<String> values) {
    return values.stream()
        .flatMap(
            value ->
                scheme
                    .vocabulary(field)
                    .flatMap(vocabulary -> vocabulary.term(value))
                    .map(MentorTexts::words)
                    .orElseGet(() -> Stream.of(value)));
  }

  private static Stream<String> words(Vocabulary.Term term) {
    Stream<String> label =
        term.label().equalsIgnoreCase(term.value()) ? Stream.of() : Stream.of(term.label());
    return Stream.of(Stream.of(term.value()), label, term.synonyms().stream())
        .flatMap(words -> words);
  }
}
