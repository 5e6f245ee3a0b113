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

/**
 * Writes what Lucene found as files for the browser, in the format that {@code
 * docs/search-index.md} describes.
 */
public final class IndexFiles {
  /** The version of the format; a reader refuses another. */
  static final int VERSION = 5;

  /** The facet of terms by which a match finds who doesn't say them. */
  private static final String IMPLIED = "implied";

  /** How many cards there are in a piece, and how many documents in a group of the fair order. */
  static final int CARDS = 256;

  /** How large a piece of a table may grow, in bytes before it is deflated. */
  private static final int VALUES_BYTES = 24 * 1024;

  private static final int STARTS_BYTES = 12 * 1024;
  private static final int POSITIONS_BYTES = 56 * 1024;
  private static final int SPELLINGS_BYTES = 12 * 1024;

  private final ObjectMapper json = new ObjectMapper();
  private final InvertedIndex index;
  private final Numbering numbering;
  private final List<? extends Result> results;
  private final StoredFields cards;
  private final TermDictionary words;

  /**
   * The files of an index.
   *
   * @param results what is shown of each thing, in the order in which the things were indexed; all
   *     of one type
   */
  public IndexFiles(InvertedIndex index, List<? extends Result> results) {
    this.index = index;
    this.numbering = index.numbering();
    this.results = results;
    this.cards = new StoredFields(results, numbering.places());
    this.words = new TermDictionary(index, cards);
  }

  /**
   * Writes the index.
   *
   * @param facets of the things, by their places
   * @param folder the folder to write to; made if it is not there
   * @return how many files
   */
  public int write(List<Facet> facets, Path folder) throws IOException {
    return write(facets, folder, Map.of(), 0);
  }

  /**
   * Writes the index with what a match needs besides.
   *
   * @param wishes facets that a match knows
   */
  public int write(List<Facet> facets, List<Facet> wishes, Path folder) throws IOException {
    var pieces = new Shards(Files.createDirectories(folder));
    Object match = match(wishes, pieces);
    return write(facets, folder, Map.of("match", match), pieces.files());
  }

  private int write(List<Facet> facets, Path folder, Map<String, Object> others, int files)
      throws IOException {
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

    Map<String, Object> head = head(index.lengths(), words.tooCommon());
    head.put("runs", runs());
    head.put("facets", facets.stream().map(Facet::name).toList());
    head.put("synonyms", kept.get("synonyms"));
    head.put("words", List.of(words.firsts(), kept.get("words")));
    head.put("values", List.of(values.firsts(), kept.get("values")));
    head.put("cards", List.of(CARDS, kept.get("cards")));
    head.put("texts", cards.shared());
    head.put("starts", List.of(starts.firsts(), kept.get("starts")));
    head.put("more", pieces.keep("more", json.writeValueAsBytes(more)));
    head.putAll(others);
    return files + pieces.finish(json.writeValueAsBytes(head));
  }

  /** What a match leaves out of the words, and values of its own. */
  private Object match(List<Facet> wishes, Shards pieces) throws IOException {
    SortedTable unmatched = SortedTable.of(words.unmatched(), VALUES_BYTES);
    SortedTable values =
        SortedTable.of(sorted(Stream.concat(values(wishes).stream(), implied())), VALUES_BYTES);
    Map<String, List<Object>> kept =
        pieces.keep(
            List.of(
                new Shards.Group("unmatched", false, unmatched.encoded()),
                new Shards.Group("values", false, values.encoded()),
                new Shards.Group("norms", false, List.of(norms()))));
    Map<String, Object> head = head(index.matched(), words.tooCommonForMatching());
    head.put("unmatched", List.of(unmatched.firsts(), kept.get("unmatched")));
    head.put("values", List.of(values.firsts(), kept.get("values")));
    head.put("norms", kept.get("norms").get(0));
    return pieces.finish("match", json.writeValueAsBytes(head));
  }

  private Map<String, Object> head(InvertedIndex.Lengths lengths, List<String> tooCommon) {
    var head = new LinkedHashMap<String, Object>();
    head.put("version", VERSION);
    head.put("documents", numbering.size());
    head.put("scored", lengths.scored());
    head.put("averageLength", (float) lengths.average());
    head.put("common", tooCommon);
    return head;
  }

  /** The norm of what a match reads of each document, a byte each. */
  private Bytes norms() {
    int[] norms = index.matched().norms();
    var bytes = new Bytes();
    IntStream.of(numbering.places()).forEach(place -> bytes.write(norms[place]));
    return bytes;
  }

  private Stream<SortedTable.Entry> implied() {
    return words.implied().entrySet().stream()
        .map(
            term ->
                new SortedTable.Entry(
                    IMPLIED + '\0' + term.getKey(),
                    new Bytes().text(term.getKey()).text("").gaps(term.getValue()).toByteArray()));
  }

  private static List<SortedTable.Entry> sorted(Stream<SortedTable.Entry> entries) {
    return entries.sorted(Comparator.comparing(SortedTable.Entry::key)).toList();
  }

  /**
   * The numbering: how many documents of each norm there are: with a place free, for single
   * conversations, and others.
   */
  private List<int[]> runs() {
    int[] norms = numbering.norms();
    int[] later = numbering.later();
    var runs = new ArrayList<int[]>();
    for (int document = 0; document < norms.length; document++) {
      if (runs.isEmpty() || runs.get(runs.size() - 1)[0] != norms[document]) {
        runs.add(new int[] {norms[document], 0, 0, 0});
      }
      runs.get(runs.size() - 1)[1 + later[document]]++;
    }
    return runs;
  }

  private List<SortedTable.Entry> values(List<Facet> facets) {
    int[] numbers = numbering.numbers();
    return sorted(
        facets.stream()
            .flatMap(facet -> facet.values().stream().map(value -> entry(facet, value, numbers))));
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
        IntStream.of(numbering.places())
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
