package org.mentordirectory.bench.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene as it comes: English words in one field, any of which will do, scored by BM25. */
final class PlainLucene {
  private static final String TEXT = "text";
  private static final String ID = "id";
  private static final int SHOWN = 10;

  private PlainLucene() {}

  /**
   * Prints who is found for each need, as JSON, one a line.
   *
   * @param args the folder that {@link Judged} made
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    var json = new ObjectMapper();
    var directory = new ByteBuffersDirectory();
    Analyzer analyzer = new EnglishAnalyzer();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (String line : Files.readAllLines(folder.resolve("profiles.jsonl"))) {
        writer.addDocument(document(json.readTree(line)));
      }
      writer.forceMerge(1);
    }
    try (var reader = DirectoryReader.open(directory)) {
      var searcher = new IndexSearcher(reader);
      for (String line : Files.readAllLines(folder.resolve("needs.jsonl"))) {
        Query query = query(json.readTree(line).get(TEXT).asText(), analyzer);
        TopDocs top = searcher.search(query, SHOWN);
        var ids = new ArrayList<String>();
        for (ScoreDoc each : top.scoreDocs) {
          ids.add(searcher.storedFields().document(each.doc).get(ID));
        }
        System.out.println(
            json.writeValueAsString(Map.of("total", top.totalHits.value, "ids", ids)));
      }
    }
  }

  private static Document document(JsonNode profile) {
    var document = new Document();
    document.add(new StoredField(ID, profile.get(ID).asText()));
    for (JsonNode values : profile.get("texts")) {
      for (JsonNode value : values) {
        document.add(new TextField(TEXT, value.asText(), Field.Store.NO));
      }
    }
    return document;
  }

  private static Query query(String text, Analyzer analyzer) throws IOException {
    var query = new BooleanQuery.Builder();
    for (String term : terms(text, analyzer)) {
      query.add(new TermQuery(new Term(TEXT, term)), Occur.SHOULD);
    }
    return query.build();
  }

  /** What an analyser makes of a text. */
  static List<String> terms(String text, Analyzer analyzer) throws IOException {
    var terms = new ArrayList<String>();
    try (TokenStream stream = analyzer.tokenStream(TEXT, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
