package org.mentordirectory.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's index of what can be found: one segment, in memory. Its documents are numbered by the
 * length of their text as the norm has it, then by who comes {@link Searchable#later}, then in the
 * order in which they were given; {@link #places} leads back to that.
 */
public final class LuceneIndex implements Closeable {
  /** The field that is scored: all words, each as often as its field weighs. */
  static final String TEXT = "text";

  /** The field of whole names: see {@link WholeNames}. */
  static final String NAME = "whole name";

  /** Lucene's usual parameters; a word that weighs 4 makes its text longer by 4. */
  static final BM25Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f, false);

  private static final String NORM = "norm";
  private static final String LATER = "later";
  private static final String PLACE = "place";
  private static final Sort NUMBERING =
      new Sort(new SortField(NORM, SortField.Type.INT), new SortField(LATER, SortField.Type.INT));

  private static final FieldType POSITIONS = positions();
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final Directory directory = inMemory();
  private final DirectoryReader reader;
  private final Set<String> words;
  private final int[] places;

  private LuceneIndex(int size, TextAnalyzer analyzer, List<Directory> runs) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, config(analyzer))) {
      writer.addIndexes(runs.toArray(Directory[]::new));
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
    words = analyzer.wordsSeen();
    places = values(PLACE, size);
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
    try (TextAnalyzer analyzer = TextAnalyzer.forIndexing(synonyms);
        WholeNames names = new WholeNames()) {
      // Analysis is most of the work: each core indexes a run of neighbours, and the runs are
      // joined in their order.
      int size = Math.max(1_000, -Math.floorDiv(-things.size(), CORES));
      List<Directory> runs =
          IntStream.iterate(0, start -> start < things.size(), start -> start + size)
              .parallel()
              .mapToObj(
                  start -> {
                    List<T> run = things.subList(start, Math.min(things.size(), start + size));
                    return indexed(run, start, searchable, weights, analyzer, names);
                  })
              .toList();
      return new LuceneIndex(things.size(), analyzer, runs);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T> Directory indexed(
      List<T> run,
      int start,
      Function<T, Searchable> searchable,
      Map<String, Integer> weights,
      TextAnalyzer analyzer,
      WholeNames names) {
    Directory directory = inMemory();
    try (IndexWriter writer = new IndexWriter(directory, config(analyzer))) {
      for (int i = 0; i < run.size(); i++) {
        writer.addDocument(document(searchable.apply(run.get(i)), start + i, weights, names));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return directory;
  }

  /** Each file is one array, which is opened at no cost; many small buffers are not. */
  private static Directory inMemory() {
    return new ByteBuffersDirectory(
        new SingleInstanceLockFactory(),
        ByteBuffersDataOutput::new,
        ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
  }

  private static IndexWriterConfig config(TextAnalyzer analyzer) {
    // Merging neighbours keeps the order of documents that are numbered alike.
    return new IndexWriterConfig(analyzer)
        .setSimilarity(SIMILARITY)
        .setIndexSort(NUMBERING)
        .setMergePolicy(new LogDocMergePolicy())
        .setRAMBufferSizeMB(64)
        .setUseCompoundFile(false);
  }

  private static FieldType positions() {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  private static Document document(
      Searchable thing, int place, Map<String, Integer> weights, WholeNames names) {
    var document = new Document();
    var length = new TextLength();
    thing
        .texts()
        .forEach(
            (field, texts) -> {
              int weight = weights.getOrDefault(field, 0);
              if (weight > 0) {
                texts.forEach(text -> document.add(new Weighted(text, weight, length)));
              }
            });
    document.add(length); // after the texts that it counts
    document.add(new NumericDocValuesField(LATER, thing.later() ? 1 : 0));
    document.add(new NumericDocValuesField(PLACE, place));
    thing
        .facets()
        .forEach(
            (facet, values) -> {
              for (String value : values) {
                document.add(new StringField(facet, Facet.key(value), Field.Store.NO));
              }
            });
    String name = names.term(thing.name());
    if (!name.isEmpty()) {
      document.add(new StringField(NAME, name, Field.Store.NO));
    }
    return document;
  }

  /**
   * The norm of a document's text. Lucene asks for it after it has taken in the fields before, and
   * with them their tokens.
   */
  private static final class TextLength extends Field {
    private int tokens;

    TextLength() {
      super(NORM, NumericDocValuesField.TYPE);
    }

    @Override
    public Number numericValue() {
      return (long) (SmallFloat.intToByte4(tokens) & 0xff);
    }
  }

  /** A text whose tokens count as often as its field weighs. */
  private static final class Weighted extends Field {
    private final String text;
    private final int weight;
    private final TextLength length;

    Weighted(String text, int weight, TextLength length) {
      super(TEXT, POSITIONS);
      this.text = text;
      this.weight = weight;
      this.length = length;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
      String plain = TextAnalyzer.withoutSigns(text);
      return new Repeated(analyzer.tokenStream(TEXT, plain), weight, length);
    }
  }

  /** Says each token as often as its field weighs, at one position. */
  private static final class Repeated extends TokenFilter {
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final int weight;
    private final TextLength length;
    private int left;

    Repeated(TokenStream input, int weight, TextLength length) {
      super(input);
      this.weight = weight;
      this.length = length;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (left > 0) {
        left--;
        step.setPositionIncrement(0);
      } else if (input.incrementToken()) {
        left = weight - 1;
      } else {
        return false;
      }
      length.tokens++;
      return true;
    }
  }

  private int[] values(String field, int size) throws IOException {
    var all = new int[size];
    NumericDocValues values = MultiDocValues.getNumericValues(reader, field);
    if (values != null) {
      for (int number = values.nextDoc();
          number != DocIdSetIterator.NO_MORE_DOCS;
          number = values.nextDoc()) {
        all[number] = (int) values.longValue();
      }
    }
    return all;
  }

  /** How many documents there are. */
  int size() {
    return places.length;
  }

  /** For each document its place in the list that was given. */
  public int[] places() {
    return places.clone();
  }

  /** For each document the norm of its text, as Lucene keeps it, ascending. */
  int[] norms() throws IOException {
    return values(NORM, size());
  }

  /** For each document 1, if it comes after those that are as long, or else 0. */
  int[] later() throws IOException {
    return values(LATER, size());
  }

  /** The terms of a field; nothing where there is none. */
  @Nullable Terms terms(String field) throws IOException {
    return MultiTerms.getTerms(reader, field);
  }

  /** The words of all texts, as people write them: folded, but not stemmed. */
  Set<String> words() {
    return words;
  }

  /** The reader of the whole index. */
  DirectoryReader reader() {
    return reader;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
