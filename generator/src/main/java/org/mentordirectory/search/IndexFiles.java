package org.mentordirectory.search;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.mentordirectory.content.Mentor;

/**
 * Writes what Lucene found as files for the browser, in the format that the documentation of this
 * package describes.
 */
public final class IndexFiles {
  /** The version of the format; a reader refuses another. */
  static final int VERSION = 1;

  private static final int CARDS_A_FILE = 64;

  /** How large a part of the lexicon may grow before the next begins, in bytes. */
  private static final int TERMS_FILE_BYTES = 64 * 1024;

  private final Path folder;
  private final ObjectMapper json = new ObjectMapper();
  private int files;

  private IndexFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the index.
   *
   * @param index the mentors in Lucene's index
   * @param mentors the same mentors, in the same order
   * @param cards what a result shows, for each mentor: a record, or a map, for JSON
   * @param folder the folder to write to; made if it is not there
   * @return how many files
   */
  public static int write(
      IndexedMentors index, List<Mentor> mentors, List<Facet> facets, List<?> cards, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    var files = new IndexFiles(folder);
    files.index(index, mentors, facets, cards);
    return files.files;
  }

  private void index(IndexedMentors index, List<Mentor> mentors, List<Facet> facets, List<?> cards)
      throws IOException {
    Terms terms = index.terms();
    var head = new LinkedHashMap<String, Object>();
    head.put("version", VERSION);
    head.put("documents", mentors.size());
    head.put("scored", terms == null ? 0 : terms.getDocCount());
    head.put(
        "averageLength",
        terms == null ? 1f : (float) (terms.getSumTotalTermFreq() / (double) terms.getDocCount()));
    head.put("terms", terms == null ? List.of() : terms(terms));
    head.put("columns", columns(index, mentors, facets));
    head.put("cards", new Cards(CARDS_A_FILE, cards(cards)));
    write("index.json", json.writeValueAsBytes(head));
  }

  /** Where the cards are, in {@code index.json}. */
  private record Cards(int size, List<String> files) {}

  /** Where a part of the lexicon is, in {@code index.json}. */
  private record Lexicon(String first, String file) {}

  /** Writes the lexicon with its postings, in parts. */
  private List<Lexicon> terms(Terms terms) throws IOException {
    var parts = new ArrayList<Lexicon>();
    TermsEnum lexicon = terms.iterator();
    PostingsEnum postings = null;
    Part part = null;
    for (String term : inUtf16Order(terms)) {
      if (part == null) {
        part = new Part(term);
      }
      lexicon.seekExact(new BytesRef(term));
      postings = lexicon.postings(postings, PostingsEnum.FREQS);
      part.add(term, postings);
      if (part.bytes.size() > TERMS_FILE_BYTES) {
        parts.add(close(part));
        part = null;
      }
    }
    if (part != null) {
      parts.add(close(part));
    }
    return parts;
  }

  private static List<String> inUtf16Order(Terms terms) throws IOException {
    var all = new ArrayList<String>();
    TermsEnum lexicon = terms.iterator();
    for (BytesRef term = lexicon.next(); term != null; term = lexicon.next()) {
      all.add(term.utf8ToString());
    }
    all.sort(
        null); // Lucene's order is that of UTF-8; JavaScript compares UTF-16 units, as Java does
    return all;
  }

  private Lexicon close(Part part) throws IOException {
    return new Lexicon(part.first, hashed("terms", part.finish()));
  }

  /** A part of the lexicon while it grows. */
  private final class Part {
    private final String first;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonGenerator out;

    Part(String first) throws IOException {
      this.first = first;
      out = json.createGenerator(bytes);
      out.writeStartObject();
    }

    void add(String term, PostingsEnum postings) throws IOException {
      out.writeArrayFieldStart(term);
      int before = 0;
      for (int document = postings.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = postings.nextDoc()) {
        out.writeNumber(document - before);
        out.writeNumber(postings.freq());
        before = document;
      }
      out.writeEndArray();
      out.flush();
    }

    byte[] finish() throws IOException {
      out.writeEndObject();
      out.close();
      return bytes.toByteArray();
    }
  }

  /** Writes what a search needs of every document. */
  private String columns(IndexedMentors index, List<Mentor> mentors, List<Facet> facets)
      throws IOException {
    var columns = new LinkedHashMap<String, Object>();
    columns.put("ids", mentors.stream().map(Mentor::slug).toList());
    columns.put("norms", norms(index, mentors.size()));
    columns.put("later", mentors.stream().map(mentor -> mentor.hasPlaceFree() ? 0 : 1).toList());
    columns.put("byName", byName(mentors));
    columns.put("facets", facets.stream().map(facet -> column(facet, mentors.size())).toList());
    return hashed("columns", json.writeValueAsBytes(columns));
  }

  private static int[] norms(IndexedMentors index, int size) throws IOException {
    var norms = new int[size];
    NumericDocValues values = index.norms();
    if (values != null) {
      for (int document = values.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = values.nextDoc()) {
        norms[document] = (int) values.longValue() & 0xff;
      }
    }
    return norms;
  }

  private static List<Integer> byName(List<Mentor> mentors) {
    Collator collator = Collator.getInstance(Locale.UK);
    var keys = mentors.stream().map(mentor -> collator.getCollationKey(mentor.name())).toList();
    return IntStream.range(0, keys.size()).boxed().sorted(Comparator.comparing(keys::get)).toList();
  }

  private static Map<String, Object> column(Facet facet, int size) {
    List<List<Integer>> documents = new ArrayList<>(size);
    for (int document = 0; document < size; document++) {
      documents.add(new ArrayList<>(3));
    }
    List<Facet.Value> values = facet.values();
    for (int ordinal = 0; ordinal < values.size(); ordinal++) {
      for (int document : values.get(ordinal).documents()) {
        documents.get(document).add(ordinal);
      }
    }
    var column = new LinkedHashMap<String, Object>();
    column.put("name", facet.name());
    column.put(
        "values", values.stream().map(value -> List.of(value.value(), value.label())).toList());
    column.put("documents", documents);
    return column;
  }

  private List<String> cards(List<?> cards) throws IOException {
    var files = new ArrayList<String>();
    for (int start = 0; start < cards.size(); start += CARDS_A_FILE) {
      List<?> some = cards.subList(start, Math.min(cards.size(), start + CARDS_A_FILE));
      files.add(hashed("cards", json.writeValueAsBytes(some)));
    }
    return files;
  }

  /** Writes a file that is named by its content, so that it can be cached for ever. */
  private String hashed(String name, byte[] bytes) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      String file = name + "-" + HexFormat.of().formatHex(hash, 0, 6) + ".json";
      write(file, bytes);
      return file;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }

  private void write(String file, byte[] bytes) throws IOException {
    Files.write(folder.resolve(file), bytes);
    files++;
  }
}
