package org.mentordirectory.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Terms;

/**
 * Writes what Lucene found as files for the browser, in the format that {@code
 * docs/search-index.md} describes.
 */
public final class IndexFiles {
  /** The version of the format; a reader refuses another. */
  static final int VERSION = 4;

  /** How many cards there are in a piece, and how many documents in a group of the fair order. */
  static final int CARDS = 256;

  /** How large a piece of a table may grow, in bytes before it is deflated. */
  private static final int VALUES_BYTES = 24 * 1024;

  private static final int STARTS_BYTES = 12 * 1024;
  private static final int POSITIONS_BYTES = 56 * 1024;
  private static final int SPELLINGS_BYTES = 12 * 1024;

  private final ObjectMapper json = new ObjectMapper();
  private final LuceneIndex index;
  private final List<? extends Result> results;
  private final int[] places;

  private IndexFiles(LuceneIndex index, List<? extends Result> results) {
    this.index = index;
    this.results = results;
    this.places = index.places();
  }

  /**
   * Writes the index.
   *
   * @param results what is shown of each thing, in the order in which the things were indexed; all
   *     of one type
   * @param facets by the same places
   * @param folder the folder to write to; made if it is not there
   * @return how many files
   */
  public static int write(
      LuceneIndex index, List<? extends Result> results, List<Facet> facets, Path folder)
      throws IOException {
    return new IndexFiles(index, results).write(facets, folder);
  }

  private int write(List<Facet> facets, Path folder) throws IOException {
    Terms terms = index.terms(LuceneIndex.TEXT);
    double averageLength =
        terms == null ? 1 : terms.getSumTotalTermFreq() / (double) terms.getDocCount();
    var cards = new StoredFields(results, places);
    TermDictionary words = TermDictionary.of(index, cards, averageLength);
    SortedTable values = SortedTable.of(values(facets), VALUES_BYTES);
    SortedTable starts = SortedTable.of(words.starts(), STARTS_BYTES);
    SortedTable positions = SortedTable.of(words.positions(), POSITIONS_BYTES);
    SortedTable spellings = SortedTable.of(words.spellings(), SPELLINGS_BYTES);
    var pieces = new Shards(Files.createDirectories(folder));
    List<Supplier<Shards.Group>> groups =
        List.of(
            () -> new Shards.Group("words", false, words.pieces()),
            () -> new Shards.Group("values", false, values.encoded()),
            () -> new Shards.Group("cards", false, cards.pieces(CARDS)),
            () -> new Shards.Group("starts", false, starts.encoded()),
            () -> new Shards.Group("positions", true, positions.encoded()),
            () -> new Shards.Group("spellings", true, spellings.encoded()),
            () -> new Shards.Group("names", false, List.of(names())),
            () -> new Shards.Group("synonyms", true, synonyms()));
    Map<String, List<Object>> kept =
        pieces.keep(groups.parallelStream().map(Supplier::get).toList());
    var more = new LinkedHashMap<String, Object>();
    more.put("positions", List.of(positions.firsts(), kept.get("positions")));
    more.put("spellings", List.of(spellings.firsts(), kept.get("spellings")));
    more.put("names", kept.get("names").get(0));

    var head = new LinkedHashMap<String, Object>();
    head.put("version", VERSION);
    head.put("documents", places.length);
    head.put("scored", terms == null ? 0 : terms.getDocCount());
    head.put("averageLength", (float) averageLength);
    head.put("runs", runs());
    head.put("facets", facets.stream().map(Facet::name).toList());
    head.put("common", words.tooCommon());
    head.put("synonyms", kept.get("synonyms"));
    head.put("words", List.of(words.firsts(), kept.get("words")));
    head.put("values", List.of(values.firsts(), kept.get("values")));
    head.put("cards", List.of(CARDS, kept.get("cards")));
    head.put("texts", cards.shared());
    head.put("starts", List.of(starts.firsts(), kept.get("starts")));
    head.put("more", pieces.keep("more", json.writeValueAsBytes(more)));
    return pieces.finish(json.writeValueAsBytes(head));
  }

  /** The numbering: how many documents of each norm there are, with a place free and without. */
  private List<int[]> runs() {
    int[] norms = index.norms();
    int[] later = index.later();
    var runs = new ArrayList<int[]>();
    for (int document = 0; document < norms.length; document++) {
      if (runs.isEmpty() || runs.get(runs.size() - 1)[0] != norms[document]) {
        runs.add(new int[] {norms[document], 0, 0});
      }
      runs.get(runs.size() - 1)[1 + later[document]]++;
    }
    return runs;
  }

  private List<SortedTable.Entry> values(List<Facet> facets) {
    int[] numbers = index.numbers();
    return facets.stream()
        .flatMap(facet -> facet.values().stream().map(value -> entry(facet, value, numbers)))
        .sorted(Comparator.comparing(SortedTable.Entry::key))
        .toList();
  }

  private static SortedTable.Entry entry(Facet facet, Facet.Value value, int[] numbers) {
    int[] documents =
        value.documents().stream().mapToInt(place -> numbers[place]).sorted().toArray();
    var bytes = new Bytes().text(value.value()).text(value.label()).gaps(documents);
    return new SortedTable.Entry(
        facet.name() + '\0' + Facet.key(value.value()), bytes.toByteArray());
  }

  /** The documents in the order of names, word by word. */
  private Bytes names() {
    Collator collator = Collator.getInstance(Locale.UK);
    List<List<CollationKey>> keys =
        IntStream.of(places)
            .parallel()
            .mapToObj(place -> results.get(place).name().split("\\s+"))
            .map(words -> Stream.of(words).map(collator::getCollationKey).toList())
            .toList();
    var bytes = new Bytes();
    IntStream.range(0, keys.size())
        .parallel()
        .boxed()
        .sorted((one, other) -> compare(keys.get(one), keys.get(other)))
        .forEachOrdered(bytes::number);
    return bytes;
  }

  /** One piece, or none where there are no synonyms. */
  private List<Bytes> synonyms() {
    if (index.synonyms().isEmpty()) {
      return List.of();
    }
    var bytes = new Bytes();
    bytes.writeBytes(json.valueToTree(index.synonyms()).toString().getBytes(UTF_8));
    return List.of(bytes);
  }

  private static int compare(List<CollationKey> one, List<CollationKey> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return one.size() - other.size();
  }
}
