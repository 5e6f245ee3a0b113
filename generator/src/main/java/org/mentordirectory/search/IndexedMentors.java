package org.mentordirectory.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
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
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.Scheme;
import org.mentordirectory.content.Vocabulary;

/**
 * The listed mentors in a Lucene index of one segment, in memory. A mentor's document number is the
 * mentor's place in the list.
 */
public final class IndexedMentors implements Closeable {
  /** The field that is scored: all words of a mentor, each as often as its field weighs. */
  static final String TEXT = "text";

  private static final FieldType WEIGHTED = weighted();
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;

  /**
   * Indexes mentors.
   *
   * @param mentors sorted by slug
   */
  public IndexedMentors(List<Mentor> mentors, Scheme scheme) throws IOException {
    try (Analyzer analyzer = TextAnalyzer.forIndexing(scheme.synonyms());
        IndexWriter writer = new IndexWriter(directory, config(analyzer))) {
      // Analysis is most of the work: each core indexes a run of neighbours, and the runs are
      // joined in their order.
      writer.addIndexes(
          runs(mentors).parallelStream()
              .map(run -> indexed(run, scheme, analyzer))
              .toArray(Directory[]::new));
      writer.forceMerge(1);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    reader = DirectoryReader.open(directory);
  }

  private static List<List<Mentor>> runs(List<Mentor> mentors) {
    int size = Math.max(1_000, -Math.floorDiv(-mentors.size(), CORES));
    return IntStream.iterate(0, start -> start < mentors.size(), start -> start + size)
        .mapToObj(start -> mentors.subList(start, Math.min(mentors.size(), start + size)))
        .toList();
  }

  private static Directory indexed(List<Mentor> mentors, Scheme scheme, Analyzer analyzer) {
    var run = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(run, config(analyzer))) {
      for (Mentor mentor : mentors) {
        writer.addDocument(document(mentor, scheme, analyzer));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return run;
  }

  private static IndexWriterConfig config(Analyzer analyzer) {
    // Merging neighbours keeps the order of the documents, and so the order of ties.
    return new IndexWriterConfig(analyzer)
        .setMergePolicy(new LogDocMergePolicy())
        .setRAMBufferSizeMB(64)
        .setUseCompoundFile(false);
  }

  private static FieldType weighted() {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  private static Document document(Mentor mentor, Scheme scheme, Analyzer analyzer) {
    var document = new Document();
    texts(mentor, scheme)
        .forEach(
            (field, text) -> {
              int weight = scheme.weights().getOrDefault(field, 0);
              if (weight > 0 && !text.isBlank()) {
                TokenStream tokens = analyzer.tokenStream(field, text);
                document.add(new Field(TEXT, new Weighing(tokens, weight), WEIGHTED));
              }
            });
    for (String facet : Mentor.FACETS) {
      for (String value : mentor.facet(facet)) {
        document.add(new StringField(facet, Facet.key(value), Field.Store.NO));
      }
    }
    return document;
  }

  /** The words of a mentor, by the field that weighs them. */
  private static Map<String, String> texts(Mentor mentor, Scheme scheme) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("name", mentor.name());
    texts.put("skills", words("skills", mentor.skills(), scheme));
    texts.put("topics", words("topics", mentor.topics(), scheme));
    texts.put("disciplines", words("disciplines", mentor.disciplines(), scheme));
    texts.put("role", mentor.role() + " " + words("registration", mentor.registration(), scheme));
    texts.put("institution", mentor.institution() + " " + mentor.department().orElse(""));
    texts.put("location", mentor.location().orElse(""));
    texts.put("body", mentor.document().body().text() + " " + String.join(" ", mentor.languages()));
    return texts;
  }

  /** Values with their labels and synonyms, each word of a value once. */
  private static String words(String field, List<String> values, Scheme scheme) {
    return values.stream()
        .flatMap(
            value ->
                scheme
                    .vocabulary(field)
                    .flatMap(vocabulary -> vocabulary.term(value))
                    .map(IndexedMentors::words)
                    .orElseGet(() -> Stream.of(value)))
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> words(Vocabulary.Term term) {
    Stream<String> label =
        term.label().equalsIgnoreCase(term.value()) ? Stream.of() : Stream.of(term.label());
    return Stream.of(Stream.of(term.value()), label, term.synonyms().stream())
        .flatMap(words -> words);
  }

  /** Gives each token the weight of its field as term frequency. */
  private static final class Weighing extends TokenFilter {
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final int weight;

    Weighing(TokenStream input, int weight) {
      super(input);
      this.weight = weight;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      frequency.setTermFrequency(weight);
      return true;
    }
  }

  /** The terms of the scored field; nothing where there is no word. */
  @Nullable Terms terms() throws IOException {
    return MultiTerms.getTerms(reader, TEXT);
  }

  /** The norms of the scored field; nothing where there is no word. */
  @Nullable NumericDocValues norms() throws IOException {
    return MultiDocValues.getNormValues(reader, TEXT);
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
