package org.mentordirectory.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's index of what can be found, in memory. Documents are numbered anew, other than in
 * Lucene: by the length of their text as the norm has it, then by who comes {@link
 * Searchable#later}, then in the order in which they were given; {@link #places} leads back to
 * that.
 */
public final class LuceneIndex implements Closeable {
  /** The field that is scored: all words, each as often as its field weighs. */
  static final String TEXT = "text";

  /** The field of whole names: see {@link ExactNameField}. */
  static final String NAME = "whole name";

  /** Lucene's usual parameters; a word that weighs 4 makes its text longer by 4. */
  static final BM25Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f, false);

  static final String LATER = "later";

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final IndexReader reader;
  private final Set<String> words;
  private final Set<String> onlyNames;
  private final List<Set<List<String>>> synonyms;
  private final int[] norms;
  private final int[] later;

  /** By number, and the other way round. */
  private final int[] places;

  private final int[] numbers;

  private LuceneIndex(
      List<DirectoryReader> runs,
      Set<String> words,
      Set<String> names,
      List<Set<List<String>>> synonyms)
      throws IOException {
    this.reader = new MultiReader(runs.toArray(IndexReader[]::new));
    this.onlyNames = new HashSet<>(names);
    onlyNames.removeAll(words);
    this.words = new HashSet<>(words);
    this.words.addAll(names);
    this.synonyms = synonyms;
    int[] normOf = values(MultiDocValues.getNormValues(reader, TEXT));
    int[] laterOf = values(MultiDocValues.getNumericValues(reader, LATER));
    places =
        IntStream.range(0, reader.maxDoc())
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer place) -> normOf[place] & 0xff)
                    .thenComparingInt(place -> laterOf[place])
                    .thenComparingInt(place -> place))
            .mapToInt(place -> place)
            .toArray();
    numbers = new int[places.length];
    for (int number = 0; number < places.length; number++) {
      numbers[places[number]] = number;
    }
    norms = IntStream.of(places).map(place -> normOf[place] & 0xff).toArray();
    later = IntStream.of(places).map(place -> laterOf[place]).toArray();
  }

  private int[] values(@Nullable NumericDocValues values) throws IOException {
    var all = new int[reader.maxDoc()];
    if (values != null) {
      for (int place = values.nextDoc();
          place != DocIdSetIterator.NO_MORE_DOCS;
          place = values.nextDoc()) {
        all[place] = (int) values.longValue();
      }
    }
    return all;
  }

  /**
   * Indexes things that can be found.
   *
   * @param things in the order of their ids
   * @param searchable what there is to index of a thing
   * @param weights how much a word of a field counts; a field without a weight is left out
   * @param synonyms sets of words or phrases that mean the same
   */
  public static <T> LuceneIndex of(
      List<T> things,
      Function<T, Searchable> searchable,
      Map<String, Integer> weights,
      List<List<String>> synonyms)
      throws IOException {
    if (things.size() > Postings.MOST_DOCUMENTS) {
      throw new IllegalArgumentException(
          "%s are more than the %s that an index can have"
              .formatted(things.size(), Postings.MOST_DOCUMENTS));
    }
    List<List<String>> compounds =
        Compounds.in(things.parallelStream().map(searchable).flatMap(LuceneIndex::withoutName));
    var meanings = new Synonyms(synonyms, compounds);
    try (var documents = new SearchableDocuments(weights, meanings, compounds)) {
      // Each core indexes a run of neighbours; the runs are read as one.
      int size = Math.max(1_000, -Math.floorDiv(-things.size(), CORES));
      List<DirectoryReader> runs =
          IntStream.iterate(0, start -> start < things.size(), start -> start + size)
              .parallel()
              .mapToObj(start -> things.subList(start, Math.min(things.size(), start + size)))
              .map(run -> indexed(run, searchable, documents))
              .toList();
      return new LuceneIndex(
          runs, documents.texts().wordsSeen(), documents.names().wordsSeen(), meanings.sets());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Stream<List<String>> withoutName(Searchable thing) {
    return thing.texts().values().stream().filter(texts -> !thing.isName(texts));
  }

  private static <T> DirectoryReader indexed(
      List<T> run, Function<T, Searchable> searchable, SearchableDocuments documents) {
    try {
      Directory directory = inMemory();
      try (IndexWriter writer = new IndexWriter(directory, config(documents.texts()))) {
        for (T thing : run) {
          writer.addDocument(documents.of(searchable.apply(thing)));
        }
        writer.forceMerge(1);
      }
      return DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each file is one array, which is opened at no cost; many small buffers are not. */
  private static Directory inMemory() {
    return new ByteBuffersDirectory(
        new SingleInstanceLockFactory(),
        ByteBuffersDataOutput::new,
        ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
  }

  private static IndexWriterConfig config(TextAnalyzer analyzer) {
    // Merging neighbours keeps the order of the documents.
    return new IndexWriterConfig(analyzer)
        .setSimilarity(SIMILARITY)
        .setMergePolicy(new LogDocMergePolicy())
        .setRAMBufferSizeMB(64)
        .setUseCompoundFile(false);
  }

  /** How many documents there are. */
  int size() {
    return places.length;
  }

  /** For each document its place in the list that was given, which is its number in Lucene. */
  public int[] places() {
    return places.clone();
  }

  /** For each place in the list that was given the number of its document. */
  int[] numbers() {
    return numbers.clone();
  }

  /** For each document the norm of its text, as Lucene keeps it, ascending. */
  int[] norms() {
    return norms.clone();
  }

  /** For each document 1, if it comes after those that are as long, or else 0. */
  int[] later() {
    return later.clone();
  }

  /** The terms of a field; nothing where there is none. */
  @Nullable Terms terms(String field) throws IOException {
    return MultiTerms.getTerms(reader, field);
  }

  /** The words of all texts, as people write them: folded, but not stemmed. */
  Set<String> words() {
    return words;
  }

  /** Whether a word stands in names and nowhere else. */
  boolean isOnlyName(String word) {
    return onlyNames.contains(word);
  }

  /** Finds what is not {@link Searchable#later}. */
  static Query withPlaceFree() {
    return NumericDocValuesField.newSlowExactQuery(LATER, 0);
  }

  /** Sets of words and phrases that mean the same, as {@link Synonyms#sets} has them. */
  List<Set<List<String>>> synonyms() {
    return synonyms;
  }

  /** The reader of the whole index. */
  IndexReader reader() {
    return reader;
  }

  @Override
  public void close() throws IOException {
    reader.close(); // and those of the runs
  }
}
