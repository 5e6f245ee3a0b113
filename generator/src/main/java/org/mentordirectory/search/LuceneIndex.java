package org.mentordirectory.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
 * Lucene's index of what can be found, in memory, for searches on this machine. What the browser
 * reads is an {@link InvertedIndex}, which has the same numbers and the same terms.
 */
public final class LuceneIndex implements Closeable {
  /** The field that is scored: all words, each as often as its field weighs. */
  static final String TEXT = "text";

  /** The field of those that a match reads. */
  static final String MATCHED = "matched";

  /** The field of those that the thing says itself, with no synonyms but compounds. */
  static final String SAID = "said";

  /** The field of whole names: see {@link ExactNameField}. */
  static final String NAME = "whole name";

  /** Lucene's usual parameters; a word that weighs 4 makes its text longer by 4. */
  static final BM25Similarity SIMILARITY = new BM25Similarity(1.2f, 0.75f, false);

  static final String LATER = "later";

  private final IndexReader reader;
  private final Numbering numbering;
  private final Set<String> words;

  private LuceneIndex(List<DirectoryReader> runs, Set<String> words) throws IOException {
    this.reader = new MultiReader(runs.toArray(IndexReader[]::new));
    this.words = words;
    int[] norms = values(MultiDocValues.getNormValues(reader, TEXT));
    this.numbering =
        Numbering.of(
            Arrays.stream(norms).map(norm -> norm & 0xff).toArray(),
            values(MultiDocValues.getNumericValues(reader, LATER)));
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

  /** Indexes all things. */
  public static LuceneIndex of(Corpus<?> corpus) throws IOException {
    try (var documents = new SearchableDocuments(corpus)) {
      // Each core indexes a run of neighbours; the runs are read as one.
      List<DirectoryReader> runs = corpus.runs().map(run -> indexed(run, documents)).toList();
      return new LuceneIndex(runs, documents.analyzers().wordsSeen());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static DirectoryReader indexed(Corpus.Run run, SearchableDocuments documents) {
    try {
      Directory directory = inMemory();
      try (IndexWriter writer = new IndexWriter(directory, config(documents.analyzers().texts()))) {
        for (Searchable thing : run.things()) {
          writer.addDocument(documents.of(thing));
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
    return numbering.size();
  }

  /** For each document its place in the list that was given, which is its number in Lucene. */
  public int[] places() {
    return numbering.places().clone();
  }

  /** How documents are numbered. */
  Numbering numbering() {
    return numbering;
  }

  /** The terms of a field; nothing where there is none. */
  @Nullable Terms terms(String field) throws IOException {
    return MultiTerms.getTerms(reader, field);
  }

  /** The words of all texts, as people write them: folded, but not stemmed. */
  Set<String> words() {
    return words;
  }

  /** Finds who has a place free, or gives single conversations. */
  static Query isFree() {
    return NumericDocValuesField.newSlowRangeQuery(LATER, 0, Searchable.SINGLE);
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
