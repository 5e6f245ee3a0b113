package org.mentordirectory.search;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.generated.GeneratedProfiles;
import org.mentordirectory.sample.Draft;
import org.mentordirectory.sample.SchemeFolder;
import org.mentordirectory.search.IndexFilesReader.Completion;
import org.mentordirectory.search.IndexFilesReader.Value;
import org.mentordirectory.search.IndexFilesReader.WordsPiece;

/** What is read by {@code docs/search-index.md} from the files is what Lucene has. */
class IndexFilesTest {
  private static WrittenIndex few;
  private static WrittenIndex many;

  @BeforeAll
  static void write(@TempDir Path temp) throws IOException {
    few = WrittenIndex.of(scheme(temp.resolve("few")).root(), temp.resolve("few files"));
    GeneratedProfiles.write(temp.resolve("many"), 2_000, 1);
    many = WrittenIndex.of(temp.resolve("many"), temp.resolve("many files"));
  }

  @AfterAll
  static void close() throws IOException {
    few.lucene().close();
    many.lucene().close();
  }

  private static SchemeFolder scheme(Path folder) {
    return new SchemeFolder(folder)
        .put(
            "scheme.yaml",
            Draft.scheme().with("synonyms: [[NMR, nuclear magnetic resonance], [laser, beam]]"))
        .put("mentors/amina.md", Draft.mentor("Amina Yusuf").with("skills: [NMR, C++]"))
        .put("mentors/ben-o-neill.md", Draft.mentor("Ben O’Neill").with("location: Leeds"))
        .put("mentors/ben.md", Draft.mentor("Ben").with("availability: waiting list"))
        .put("mentors/cem-2.md", Draft.mentor("Çem").with("skills: [laser optics, nmr]"))
        .put("mentors/de-la-rue.md", Draft.mentor("De la Rue").with("location: leeds"))
        .put(
            "mentors/dean.md",
            Draft.mentor("Dean").saying("## I\n\n\ud801\udc00\ud801\udc01 \ud801\udc00\n"));
  }

  static List<WrittenIndex> both() {
    return List.of(few, many);
  }

  @ParameterizedTest
  @MethodSource("both")
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
  @MethodSource("both")
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
  @MethodSource("both")
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

  private static boolean isTooCommon(int documents, WrittenIndex index) {
    return documents >= 1_000 && documents > index.mentors().size() / 2.0;
  }

  @ParameterizedTest
  @MethodSource("both")
  void everyMentorHasAWholeName(WrittenIndex index) {
    var names = new TreeMap<String, TreeSet<Integer>>();
    int[] places = index.lucene().places();
    try (TextAnalyzer stems = TextAnalyzer.forQueries();
        TextAnalyzer words = TextAnalyzer.forWords()) {
      for (int document = 0; document < places.length; document++) {
        List<String> said = words.tokens(index.mentors().get(places[document]).name());
        String stem = stems.tokens(said.get(said.size() - 1)).get(0);
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
  @MethodSource("both")
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
  @MethodSource("both")
  void documentsAreNumberedByNormThenByPlaceFreeThenById(WrittenIndex index) throws IOException {
    var numbering = new ArrayList<List<Integer>>();
    for (JsonNode run : index.files().head().get("runs")) {
      for (int later = 0; later < 2; later++) {
        for (int i = 0; i < run.get(1 + later).asInt(); i++) {
          numbering.add(List.of(run.get(0).asInt(), later));
        }
      }
    }
    List<Mentor> mentors =
        IntStream.of(index.lucene().places()).mapToObj(index.mentors()::get).toList();
    int[] norms = index.lucene().norms();

    assertThat(numbering)
        .isEqualTo(
            IntStream.range(0, norms.length)
                .mapToObj(i -> List.of(norms[i], mentors.get(i).hasPlaceFree() ? 0 : 1))
                .toList());
    assertThat(IntStream.range(0, norms.length).boxed())
        .isSortedAccordingTo(
            Comparator.comparing((Integer document) -> norms[document])
                .thenComparing(document -> !mentors.get(document).hasPlaceFree())
                .thenComparing(document -> mentors.get(document).slug()));
  }

  @ParameterizedTest
  @MethodSource("both")
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
        .isEqualTo(Mentor.FACETS);
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
  @MethodSource("both")
  void everyDocumentHasItsCard(WrittenIndex index) {
    assertThat(index.files().cards())
        .isEqualTo(
            IntStream.range(0, index.mentors().size())
                .mapToObj(document -> card(index, document))
                .toList());
    assertThat(index.files().head().get("texts")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("both")
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
    int[] numbers = index.lucene().numbers();
    var all = new TermQuery(new Term(LuceneIndex.TEXT, term));
    return Stream.of(searcher.search(all, numbers.length).scoreDocs)
        .sorted(
            Comparator.comparingDouble((ScoreDoc hit) -> -hit.score)
                .thenComparingInt(hit -> numbers[hit.doc]))
        .limit(most)
        .map(hit -> numbers[hit.doc]);
  }

  @ParameterizedTest
  @MethodSource("both")
  void theBeginningsOfManyWordsHaveTheirMostFrequentCompletions(WrittenIndex index)
      throws IOException {
    var terms = LuceneContent.of(index.lucene(), LuceneIndex.TEXT);
    var starts = new TreeMap<String, List<Completion>>();
    for (String beginning : sharedBeginnings(index.files().head().get("words").get(0))) {
      starts.put(
          beginning,
          terms.entrySet().stream()
              .filter(term -> term.getKey().startsWith(beginning))
              .map(term -> new Completion(term.getKey(), term.getValue().size()))
              .sorted(
                  Comparator.comparing(Completion::documents)
                      .reversed()
                      .thenComparing(Completion::term))
              .limit(9)
              .toList());
    }
    assertThat(index.files().starts()).isEqualTo(starts);
  }

  /** The beginnings that two or more keys share; a whole name begins as its stem. */
  private static List<String> sharedBeginnings(JsonNode keys) {
    var counts = new LinkedHashMap<String, Integer>();
    for (JsonNode key : keys) {
      String term = key.textValue().split("\0", 2)[0];
      for (int length = 1; length <= term.length(); length++) {
        counts.merge(term.substring(0, length), 1, Integer::sum);
      }
    }
    return counts.keySet().stream().filter(beginning -> counts.get(beginning) > 1).toList();
  }

  @Test
  void manyWordsNeedStartsAndFewDoNot() {
    assertThat(few.files().starts()).isEmpty();
    assertThat(many.files().starts()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("both")
  void everyWordOfEveryTextHasASpelling(WrittenIndex index) throws IOException {
    var terms = LuceneContent.of(index.lucene(), LuceneIndex.TEXT);
    try (TextAnalyzer stems = TextAnalyzer.forQueries()) {
      Map<String, Integer> spellings =
          words(index).stream()
              .collect(toMap(word -> word, word -> terms.get(stems.tokens(word).get(0)).size()));
      assertThat(index.files().spellings()).isEqualTo(spellings);
    }
  }

  private static TreeSet<String> words(WrittenIndex index) {
    var words = new TreeSet<String>();
    try (TextAnalyzer analyzer = TextAnalyzer.forWords()) {
      index
          .mentors()
          .forEach(mentor -> texts(mentor).forEach(text -> words.addAll(analyzer.tokens(text))));
    }
    return words;
  }

  private static Stream<String> texts(Mentor mentor) {
    return Stream.of(
            Stream.of(mentor.name(), mentor.role(), mentor.institution()),
            mentor.department().stream(),
            mentor.location().stream(),
            mentor.skills().stream(),
            mentor.topics().stream(),
            mentor.disciplines().stream(),
            mentor.registration().stream(),
            mentor.languages().stream(),
            Stream.of(mentor.document().body().text()))
        .flatMap(texts -> texts);
  }

  @Test
  void namesAreInOrderWordByWordByTheRulesOfEnglish() {
    assertThat(namesInOrder(few))
        .containsExactly("Amina Yusuf", "Ben", "Ben O’Neill", "Çem", "De la Rue", "Dean");
    assertThat(many.files().names())
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 2_000).boxed().toList());
    assertThat(namesInOrder(many).stream().map(IndexFilesTest::firstNameWithoutAccents)).isSorted();
  }

  private static List<String> namesInOrder(WrittenIndex index) {
    return index.files().names().stream()
        .map(document -> (String) index.files().cards().get(document).get("name"))
        .toList();
  }

  private static String firstNameWithoutAccents(String name) {
    return Normalizer.normalize(name.split(" ")[0], Form.NFD).replaceAll("\\P{ASCII}", "");
  }

  @Test
  void noBeginningIsHalfACharacter(@TempDir Path temp) throws IOException {
    assertThat(manyWords("\ud801\udc28", "", temp).starts()).containsOnlyKeys("\ud801\udc28");
  }

  @Test
  void aWholeNameIsNoCompletion(@TempDir Path temp) throws IOException {
    assertThat(manyWords("z", "Ann Z", temp).starts().get("z"))
        .extracting(Completion::term)
        .startsWith("z0", "z1", "z10");
  }

  /** A document with so many words of the same beginning that they fill more than two pieces. */
  private static IndexFilesReader manyWords(String beginning, String name, Path folder)
      throws IOException {
    String words = IntStream.range(0, 5_000).mapToObj(i -> beginning + i).collect(joining(" "));
    var shown = new WrittenIndex.Shown("many", name, null, List.of());
    try (LuceneIndex index = Things.index(Things.named(name, words))) {
      IndexFiles.write(index, List.of(shown), List.of(), folder);
    }
    return new IndexFilesReader(folder);
  }

  @Test
  void aSmallIndexIsOneFile() throws IOException {
    assertThat(WrittenIndex.bytesOf(few.folder())).containsOnlyKeys("index.bin");
    assertThat(WrittenIndex.bytesOf(many.folder())).hasSizeGreaterThan(10).containsKey("index.bin");
  }

  @Test
  void anIndexOfNothingIsOneFile(@TempDir Path temp) throws IOException {
    try (LuceneIndex nothing = Things.index()) {
      assertThat(IndexFiles.write(nothing, List.of(), List.of(), temp)).isEqualTo(1);
      assertThat(new IndexFilesReader(temp).head().get("documents").asInt()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("both")
  void theSameInputGivesTheSameFilesByteForByte(WrittenIndex index, @TempDir Path temp)
      throws IOException {
    try (LuceneIndex again = MentorTexts.index(index.mentors(), index.scheme())) {
      IndexFiles.write(again, index.results(), index.facets(), temp);
    }
    assertThat(WrittenIndex.bytesOf(temp))
        .containsExactlyEntriesOf(WrittenIndex.bytesOf(index.folder()));
  }
}
