package org.mentordirectory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentordirectory.search.WrittenIndexes.FEW;
import static org.mentordirectory.search.WrittenIndexes.MANY;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentordirectory.content.Field;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Use;
import org.mentordirectory.search.IndexFilesReader.Value;
import org.mentordirectory.search.IndexFilesReader.WordsPiece;

/** What the files have of the documents: their statistics, numbers, values, cards and names. */
class DocumentsFilesTest {
  @ParameterizedTest
  @MethodSource(WrittenIndexes.BOTH)
  void theStatisticsAreLucenes(WrittenIndex index) throws IOException {
    CollectionStatistics lucenes =
        new IndexSearcher(index.lucene().reader()).collectionStatistics(LuceneIndex.TEXT);
    JsonNode head = index.files().head();

    assertThat(head.get("documents").asInt()).isEqualTo(index.mentors().size());
    assertThat(head.get("scored").asLong()).isEqualTo(lucenes.docCount());
    assertThat(head.get("averageLength").floatValue())
        .isEqualTo((float) (lucenes.sumTotalTermFreq() / (double) lucenes.docCount()));
  }

  @ParameterizedTest
  @MethodSource(WrittenIndexes.BOTH)
  void documentsAreNumberedByNormThenByPlaceFreeThenById(WrittenIndex index) throws IOException {
    var numbering = new ArrayList<List<Integer>>();
    for (JsonNode run : index.files().head().get("runs")) {
      for (int later = 0; later < 3; later++) {
        for (int i = 0; i < run.get(1 + later).asInt(); i++) {
          numbering.add(List.of(run.get(0).asInt(), later));
        }
      }
    }
    List<Mentor> mentors =
        IntStream.of(index.lucene().places()).mapToObj(index.mentors()::get).toList();
    int[] norms = index.lucene().numbering().norms();

    assertThat(numbering)
        .isEqualTo(
            IntStream.range(0, norms.length)
                .mapToObj(i -> List.of(norms[i], later(mentors.get(i))))
                .toList());
    assertThat(IntStream.range(0, norms.length).boxed())
        .isSortedAccordingTo(
            Comparator.comparing((Integer document) -> norms[document])
                .thenComparing(document -> later(mentors.get(document)))
                .thenComparing(document -> mentors.get(document).slug()));
  }

  private static int later(Mentor mentor) {
    return mentor.hasPlaceFree() ? 0 : mentor.isFree() ? 1 : 2;
  }

  @ParameterizedTest
  @MethodSource(WrittenIndexes.BOTH)
  void everyValueHasItsDocuments(WrittenIndex index) {
    var values = new TreeMap<String, Value>();
    int[] places = index.lucene().places();
    var numbers = new HashMap<Integer, Integer>();
    IntStream.range(0, places.length).forEach(number -> numbers.put(places[number], number));
    for (Facet facet : index.facets()) {
      for (Facet.Value value : facet.values()) {
        List<Integer> documents = value.documents().stream().map(numbers::get).sorted().toList();
        values.put(
            facet.name() + '\0' + value.value().toLowerCase(Locale.ROOT),
            new Value(value.value(), value.label(), documents));
      }
    }
    assertThat(index.files().values()).isEqualTo(values);
    assertThat(index.files().head().get("facets"))
        .extracting(JsonNode::textValue)
        .isEqualTo(ProfileFields.USUAL.of(Use.FACET).stream().map(Field::name).toList());
  }

  private static Map<String, @Nullable Object> card(WrittenIndex index, int document) {
    WrittenIndex.Shown shown = index.results().get(index.lucene().places()[document]);
    var card = new HashMap<String, @Nullable Object>();
    card.put("id", shown.id());
    card.put("name", shown.name());
    card.put("location", shown.location());
    card.put("topics", shown.topics());
    return card;
  }

  @ParameterizedTest
  @MethodSource(WrittenIndexes.BOTH)
  void everyDocumentHasItsCard(WrittenIndex index) {
    assertThat(index.files().cards())
        .isEqualTo(
            IntStream.range(0, index.mentors().size())
                .mapToObj(document -> card(index, document))
                .toList());
    assertThat(index.files().head().get("texts")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource(WrittenIndexes.BOTH)
  void aPieceOfWordsHasTheCardsOfTheBestDocumentsOfItsTerms(WrittenIndex index) throws IOException {
    for (WordsPiece piece : index.files().words()) {
      var best = new TreeMap<Integer, Map<String, @Nullable Object>>();
      for (Map.Entry<String, Map<Integer, Integer>> word : piece.words().entrySet()) {
        int documents = word.getValue().size();
        boolean isName = word.getKey().indexOf('\0') >= 0;
        if (!isName && documents >= 3 && documents <= index.mentors().size() / 4.0) {
          best(index, word.getKey()).forEach(document -> best.put(document, card(index, document)));
        }
      }
      assertThat(piece.cards()).isEqualTo(best);
    }
  }

  private static Stream<Integer> best(WrittenIndex index, String term) throws IOException {
    var searcher = new IndexSearcher(index.lucene().reader());
    searcher.setSimilarity(LuceneIndex.SIMILARITY);
    int most = (int) Math.ceil(Math.sqrt(index.mentors().size()));
    int[] numbers = index.lucene().numbering().numbers();
    var all = new TermQuery(new Term(LuceneIndex.TEXT, term));
    return Stream.of(searcher.search(all, numbers.length).scoreDocs)
        .sorted(
            Comparator.comparingDouble((ScoreDoc hit) -> -hit.score)
                .thenComparingInt(hit -> numbers[hit.doc]))
        .limit(most)
        .map(hit -> numbers[hit.doc]);
  }

  @Test
  void namesAreInOrderWordByWordByTheRulesOfEnglish() {
    assertThat(namesInOrder(FEW))
        .containsExactly("Amina Yusuf", "Ben", "Ben O’Neill", "Çem", "De la Rue", "Dean");
    assertThat(MANY.files().names())
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 2_000).boxed().toList());
    assertThat(namesInOrder(MANY).stream().map(DocumentsFilesTest::firstNameWithoutAccents))
        .isSorted();
  }

  private static List<String> namesInOrder(WrittenIndex index) {
    return index.files().names().stream()
        .map(document -> (String) index.files().cards().get(document).get("name"))
        .toList();
  }

  private static String firstNameWithoutAccents(String name) {
    return Normalizer.normalize(name.split(" ")[0], Form.NFD).replaceAll("\\P{ASCII}", "");
  }
}
