package org.mentordirectory.search;

import static java.util.Objects.requireNonNull;
import static org.mentordirectory.search.BytesIn.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads all of a folder that {@link IndexFiles} wrote, by {@code docs/search-index.md} and nothing
 * else, and refuses what that page does not allow.
 */
final class IndexFilesReader {
  private final ShardsIn pieces;
  private final JsonNode head;
  private final JsonNode synonyms;
  private final List<WordsPiece> words = new ArrayList<>();
  private final SortedMap<String, Value> values;
  private final List<Map<String, @Nullable Object>> cards = new ArrayList<>();
  private final SortedMap<String, List<Completion>> starts;
  private final SortedMap<String, Map<Integer, List<Integer>>> positions;
  private final SortedMap<String, Integer> spellings;
  private final List<Integer> names;
  private final @Nullable Match match;

  /**
   * A piece of {@code words}.
   *
   * @param words by key: the documents, in the order of the file, with their frequencies
   * @param cards by document
   */
  record WordsPiece(
      SortedMap<String, Map<Integer, Integer>> words,
      Map<Integer, Map<String, @Nullable Object>> cards) {}

  /** A value of a facet. */
  record Value(String value, String label, List<Integer> documents) {}

  /** What a beginning may become. */
  record Completion(String term, int documents) {}

  IndexFilesReader(Path folder) throws IOException {
    pieces = new ShardsIn(folder);
    head = pieces.head();
    readWords();
    values = pieces.table("values", head.get("values"), IndexFilesReader::value);
    readCards();
    starts = pieces.table("starts", head.get("starts"), IndexFilesReader::completions);
    JsonNode more = ShardsIn.JSON.readTree(pieces.piece("more", head.get("more")));
    SortedMap<String, Map<Integer, Integer>> documents = frequencies();
    positions =
        pieces.table(
            "positions",
            more.get("positions"),
            (term, bytes) -> positions(documents.get(term).keySet(), bytes));
    spellings = readSpellings(more.get("spellings"));
    names = new BytesIn(pieces.piece("names", more.get("names"))).numbersToTheEnd();
    synonyms =
        head.get("synonyms").isEmpty()
            ? head.get("synonyms")
            : ShardsIn.JSON.readTree(pieces.piece("synonyms", head.get("synonyms").get(0)));
    match = head.has("match") ? readMatch(pieces.match()) : null;
    pieces.end();
  }

  /**
   * What a match needs besides.
   *
   * @param unmatched by term and document how much of the frequency does not count
   */
  record Match(
      JsonNode head,
      SortedMap<String, Map<Integer, Integer>> unmatched,
      SortedMap<String, Value> values,
      byte[] norms) {}

  private Match readMatch(ShardsIn pieces) throws IOException {
    JsonNode head = pieces.head();
    return new Match(
        head,
        pieces.table("unmatched", head.get("unmatched"), this::frequencies),
        pieces.table("values", head.get("values"), IndexFilesReader::value),
        pieces.piece("norms", head.get("norms")));
  }

  /** What a match needs besides. */
  Match match() {
    return requireNonNull(match);
  }

  private void readWords() throws IOException {
    for (Map.Entry<String, BytesIn> entry : pieces.all("words", head.get("words")).entrySet()) {
      BytesIn piece = entry.getValue();
      var keys = new TreeMap<String, Map<Integer, Integer>>();
      piece.entries(entry.getKey(), keys, this::frequencies);
      check(words.isEmpty() || last(words).lastKey().compareTo(keys.firstKey()) < 0, "unsorted");
      List<Integer> documents = piece.gaps(piece.number());
      List<Map<String, @Nullable Object>> shown = cards(piece.rest(), documents.size());
      var cardOf = new HashMap<Integer, Map<String, @Nullable Object>>();
      IntStream.range(0, shown.size()).forEach(i -> cardOf.put(documents.get(i), shown.get(i)));
      words.add(new WordsPiece(keys, cardOf));
    }
  }

  private static SortedMap<String, ?> last(List<WordsPiece> pieces) {
    return pieces.get(pieces.size() - 1).words();
  }

  private Map<Integer, Integer> frequencies(String key, BytesIn bytes) {
    int documents = bytes.number();
    int all = head.get("documents").asInt();
    Map<Integer, Integer> frequencies =
        documents >= 1_000 && documents > all / 4.0
            ? frequenciesOfAll(bytes.numbersToTheEnd(), all)
            : listedFrequencies(key, bytes);
    check(frequencies.size() == documents, "another document frequency: " + key);
    return frequencies;
  }

  private static Map<Integer, Integer> frequenciesOfAll(List<Integer> of, int all) {
    check(of.size() == all, "not one frequency a document");
    var frequencies = new LinkedHashMap<Integer, Integer>();
    IntStream.range(0, all)
        .boxed()
        .filter(document -> of.get(document) > 0)
        .sorted(Comparator.comparing(document -> -of.get(document)))
        .forEach(document -> frequencies.put(document, of.get(document)));
    return frequencies;
  }

  private static Map<Integer, Integer> listedFrequencies(String key, BytesIn bytes) {
    var frequencies = new LinkedHashMap<Integer, Integer>();
    for (int before = Integer.MAX_VALUE; !bytes.isAtEnd(); ) {
      int frequency = bytes.number();
      check(0 < frequency && frequency < before, "frequencies do not descend: " + key);
      bytes.gaps(bytes.number()).forEach(document -> frequencies.put(document, frequency));
      before = frequency;
    }
    return frequencies;
  }

  private static Value value(String key, BytesIn bytes) {
    String value = bytes.text();
    String label = bytes.text();
    check(key.endsWith('\0' + value.toLowerCase(Locale.ROOT)), "another key than " + value);
    return new Value(value, label, bytes.gapsToTheEnd());
  }

  private void readCards() throws IOException {
    int size = head.get("cards").get(0).asInt();
    for (JsonNode reference : head.get("cards").get(1)) {
      int count = Math.min(size, head.get("documents").asInt() - cards.size());
      cards.addAll(cards(pieces.piece("cards", reference), count));
    }
  }

  private List<Map<String, @Nullable Object>> cards(byte[] text, int count) throws IOException {
    JsonNode columns = ShardsIn.JSON.readTree(text);
    columns.forEach(column -> check(column.size() == count, "not one element a document"));
    return IntStream.range(0, count).mapToObj(place -> card(columns, place)).toList();
  }

  private Map<String, @Nullable Object> card(JsonNode columns, int place) {
    var card = new LinkedHashMap<String, @Nullable Object>();
    columns
        .properties()
        .forEach(column -> card.put(column.getKey(), said(column.getValue().get(place))));
    card.computeIfAbsent(
        "id",
        id ->
            String.valueOf(card.get("name"))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-"));
    return card;
  }

  private @Nullable Object said(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false).map(this::said).toList();
    }
    return value.isInt() ? head.get("texts").get(value.asInt()).textValue() : value.textValue();
  }

  private static List<Completion> completions(String beginning, BytesIn bytes) {
    var completions = new ArrayList<Completion>();
    while (!bytes.isAtEnd()) {
      completions.add(new Completion(bytes.text(), bytes.number()));
    }
    return completions;
  }

  private static Map<Integer, List<Integer>> positions(Set<Integer> documents, BytesIn bytes) {
    var positions = new HashMap<Integer, List<Integer>>();
    for (int document : documents) {
      var all = new ArrayList<Integer>();
      for (int number = 1, position = 0; number % 2 == 1; ) {
        number = bytes.number();
        check(all.isEmpty() || number > 1, "positions do not ascend");
        position += number / 2;
        all.add(position);
      }
      positions.put(document, all);
    }
    return positions;
  }

  private SortedMap<String, Integer> readSpellings(JsonNode table) throws IOException {
    var documents = new TreeMap<String, Integer>();
    pieces
        .table("spellings", table, (key, bytes) -> bytes.number())
        .forEach(
            (key, frequency) -> {
              String word = key.substring(1);
              check(key.charAt(0) == word.codePointCount(0, word.length()), "a length: " + word);
              documents.put(word, frequency);
            });
    return documents;
  }

  /** The JSON of {@code index.bin}. */
  JsonNode head() {
    return head;
  }

  JsonNode synonyms() {
    return synonyms;
  }

  List<WordsPiece> words() {
    return words;
  }

  /** By term or whole name: the documents, in the order of the file, with their frequencies. */
  SortedMap<String, Map<Integer, Integer>> frequencies() {
    var all = new TreeMap<String, Map<Integer, Integer>>();
    words.forEach(piece -> all.putAll(piece.words()));
    return all;
  }

  SortedMap<String, Value> values() {
    return values;
  }

  List<Map<String, @Nullable Object>> cards() {
    return cards;
  }

  SortedMap<String, List<Completion>> starts() {
    return starts;
  }

  /** By term and document. */
  SortedMap<String, Map<Integer, List<Integer>>> positions() {
    return positions;
  }

  /** By word: the document frequency of its stem. */
  SortedMap<String, Integer> spellings() {
    return spellings;
  }

  List<Integer> names() {
    return names;
  }
}
