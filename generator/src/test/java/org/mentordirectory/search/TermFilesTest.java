package org.mentordirectory.search;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;

/** The files of the words, their positions and their spellings have what Lucene has. */
class TermFilesTest {
  @ParameterizedTest
  @MethodSource(WrittenIndexes.BOTH)
  void everyTermAndNameHasItsDocumentsWithTheirFrequencies(WrittenIndex index) throws IOException {
    var lucenes = new TreeMap<String, Map<Integer, Integer>>();
    for (String field : List.of(LuceneIndex.TEXT, LuceneIndex.NAME)) {
      LuceneContent.of(index.lucene(), field)
          .forEach(
              (term, documents) -> {
                var frequencies = new HashMap<Integer, Integer>();
                documents.forEach((document, each) -> frequencies.put(document, each.size()));
                lucenes.put(term, frequencies);
              });
    }
    assertThat(index.files().frequencies()).isEqualTo(lucenes);
  }

  @ParameterizedTest
  @MethodSource(WrittenIndexes.BOTH)
  void withinOneFrequencyTheDocumentsAscend(WrittenIndex index) {
    index
        .files()
        .frequencies()
        .values()
        .forEach(
            documents ->
                assertThat(documents.keySet().stream())
                    .isSortedAccordingTo(
                        Comparator.comparing((Integer document) -> -documents.get(document))
                            .thenComparing(Comparator.naturalOrder())));
  }

  @ParameterizedTest
  @MethodSource(WrittenIndexes.BOTH)
  void everyTermThatIsNotTooCommonHasItsPositions(WrittenIndex index) throws IOException {
    var lucenes = LuceneContent.of(index.lucene(), LuceneIndex.TEXT);
    lucenes.values().removeIf(documents -> isTooCommon(documents.size(), index));
    lucenes
        .values()
        .forEach(
            documents ->
                documents.replaceAll((document, each) -> each.stream().distinct().toList()));

    assertThat(index.files().positions()).isEqualTo(lucenes);
  }

  @ParameterizedTest
  @MethodSource(WrittenIndexes.BOTH)
  void theTooCommonTermsAreNamed(WrittenIndex index) throws IOException {
    var lucenes = LuceneContent.of(index.lucene(), LuceneIndex.TEXT);
    lucenes.values().removeIf(documents -> !isTooCommon(documents.size(), index));

    assertThat(index.files().head().get("common"))
        .extracting(JsonNode::textValue)
        .isEqualTo(List.copyOf(lucenes.keySet()));
    assertThat(lucenes.isEmpty()).isEqualTo(index.mentors().size() < 1_000);
  }

  private static boolean isTooCommon(int documents, WrittenIndex index) {
    return documents >= 1_000 && documents > index.mentors().size() / 2.0;
  }

  @ParameterizedTest
  @MethodSource(WrittenIndexes.BOTH)
  void everyMentorHasAWholeName(WrittenIndex index) {
    var names = new TreeMap<String, TreeSet<Integer>>();
    int[] places = index.lucene().places();
    try (TextAnalyzer stems = TextAnalyzer.forQueries();
        TextAnalyzer words = TextAnalyzer.forWords()) {
      for (int document = 0; document < places.length; document++) {
        List<String> said = words.tokens(index.mentors().get(places[document]).name());
        String longest =
            said.stream().reduce((one, other) -> other.length() > one.length() ? other : one).get();
        String stem = stems.tokens(longest).get(0);
        names
            .computeIfAbsent(stem + '\0' + String.join(" ", said), name -> new TreeSet<>())
            .add(document);
      }
    }
    var read = index.files().frequencies();
    read.keySet().removeIf(key -> key.indexOf('\0') < 0);

    assertThat(read.keySet()).isEqualTo(names.keySet());
    read.forEach((name, documents) -> assertThat(documents.keySet()).isEqualTo(names.get(name)));
  }

  @ParameterizedTest
  @MethodSource(WrittenIndexes.BOTH)
  void everyWordOfEveryTextHasASpelling(WrittenIndex index) throws IOException {
    var terms = LuceneContent.of(index.lucene(), LuceneIndex.TEXT);
    var matched = LuceneContent.of(index.lucene(), LuceneIndex.MATCHED);
    try (TextAnalyzer stems = TextAnalyzer.forQueries()) {
      Map<String, Integer> spellings =
          words(index).stream()
              .collect(
                  toMap(
                      word -> word,
                      word -> {
                        String stem = stems.tokens(word).get(0);
                        return matched.containsKey(stem)
                            ? 2 * matched.get(stem).size()
                            : 2 * terms.get(stem).size() + 1;
                      }));
      assertThat(index.files().spellings()).isEqualTo(spellings);
    }
  }

  private static TreeSet<String> words(WrittenIndex index) {
    var words = new TreeSet<String>();
    try (TextAnalyzer analyzer = TextAnalyzer.forWords()) {
      index
          .mentors()
          .forEach(
              mentor ->
                  texts(mentor, index.scheme())
                      .forEach(text -> words.addAll(analyzer.tokens(text))));
    }
    return words;
  }

  private static Stream<String> texts(Mentor mentor, Scheme scheme) {
    return Stream.of(
            Stream.of(mentor.name(), mentor.role(), mentor.institution()),
            mentor.value("department").stream(),
            mentor.value("location").stream(),
            mentor.value("location").stream()
                .flatMap(
                    town ->
                        scheme
                            .near()
                            .getOrDefault(scheme.label("location", town), List.of())
                            .stream()),
            mentor.values("skills").stream(),
            mentor.values("topics").stream(),
            mentor.values("disciplines").stream(),
            mentor.values("registration").stream(),
            mentor.values("languages").stream(),
            Stream.of(mentor.document().body().text()))
        .flatMap(texts -> texts);
  }
}
