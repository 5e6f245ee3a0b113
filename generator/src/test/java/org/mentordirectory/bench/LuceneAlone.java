package org.mentordirectory.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.mentordirectory.content.Content;
import org.mentordirectory.content.Mentor;
import org.mentordirectory.content.ProfileFields;
import org.mentordirectory.content.Use;
import org.mentordirectory.content.read.ContentReader;
import org.mentordirectory.search.TextAnalyzer;

/**
 * What Lucene by itself takes for the same mentors, in one thread and in memory: the same analysis,
 * a plain text field for each field of the profile, the facets, and one merge at the end. Nothing
 * is weighted or exported.
 */
final class LuceneAlone {
  private static final int BUFFER_MEGABYTES = 64;

  private LuceneAlone() {}

  /**
   * Reads, indexes, and prints the seconds that indexing took.
   *
   * @param args the folder with the content
   */
  public static void main(String[] args) throws IOException {
    Content content = ContentReader.read(Path.of(args[0]));
    List<Mentor> listed = SearchedProfiles.listed(content);
    long start = System.nanoTime();
    try (Analyzer analyzer = TextAnalyzer.forIndexing(content.scheme().synonyms());
        IndexWriter writer = new IndexWriter(new ByteBuffersDirectory(), config(analyzer))) {
      for (Mentor mentor : listed) {
        writer.addDocument(document(mentor));
      }
      writer.forceMerge(1);
    }
    System.out.printf(Locale.ROOT, "lucene %.2f s%n", (System.nanoTime() - start) / 1e9);
  }

  private static IndexWriterConfig config(Analyzer analyzer) {
    return new IndexWriterConfig(analyzer)
        .setMergeScheduler(new SerialMergeScheduler())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setUseCompoundFile(false);
  }

  private static Document document(Mentor mentor) {
    var document = new Document();
    SearchedProfiles.texts(mentor)
        .forEach(
            (field, values) -> {
              for (String value : values) {
                document.add(new TextField(field, value, Field.Store.NO));
              }
            });
    for (org.mentordirectory.content.Field facet : ProfileFields.USUAL.of(Use.FACET)) {
      for (String value : mentor.values(facet)) {
        document.add(new StringField("facet " + facet.name(), value, Field.Store.NO));
      }
    }
    return document;
  }
}
