package org.mentordirectory.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of an index with their documents, cut into pieces. */
final class TermDictionary {
  /** Terms in fewer documents bring no cards: the pieces of the cards are as near. */
  private static final int FEW = 3;

  /** In fewer documents no term is too common or frequent. */
  private static final int MANY = 1_000;

  /** How many terms a worker takes at once. */
  private static final int RUN = 256;

  /** How many terms a half-typed word may become, the most frequent first. */
  static final int COMPLETIONS = 8;

  private final List<Word> words;
  private final List<List<Word>> pieces = new ArrayList<>();
  private final StoredFields cards;
  private final LuceneIndex index;

  /**
   * A term, or a whole name.
   *
   * @param documents how many have it
   * @param best those whose cards come with it
   */
  private record Word(String key, int documents, byte[] postings, byte[] positions, int[] best) {
    boolean isName() {
      return key.indexOf('\0') >= 0;
    }
  }

  /** Whether a term says so little that any word will do in its place in a phrase. */
  static boolean isTooCommon(int documents, int all) {
    return documents >= MANY && documents > all / 2;
  }

  /** Whether a term is in so many documents that its entry says something of each document. */
  static boolean isFrequent(int documents, int all) {
    return documents >= MANY && documents > all / 4;
  }

  /** How many documents the terms that a half-typed word may become can be in together. */
  static int mostCompleted(int all) {
    return Math.max(MANY, all / 4);
  }

  private TermDictionary(LuceneIndex index, List<Word> words, StoredFields cards) {
    this.index = index;
    this.words = words;
    this.cards = cards;
    cut();
  }

  /**
   * Reads all terms of Lucene's index.
   *
   * @param averageLength of a document, in weighted tokens
   */
  static TermDictionary of(LuceneIndex index, StoredFields cards, double averageLength)
      throws IOException {
    var keys = new TreeMap<String, String>();
    for (String field : List.of(LuceneIndex.TEXT, LuceneIndex.NAME)) {
      Terms terms = index.terms(field);
      if (terms != null) {
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          keys.put(term.utf8ToString(), field);
        }
      }
    }
    var all = List.copyOf(keys.entrySet());
    var reading = new Reading(index, averageLength);
    List<Word> words =
        IntStream.iterate(0, start -> start < all.size(), start -> start + RUN)
            .parallel()
            .mapToObj(start -> all.subList(start, Math.min(all.size(), start + RUN)))
            .flatMap(reading::words)
            .toList();
    return new TermDictionary(index, words, cards);
  }

  /** Reads words of Lucene's index. */
  private static final class Reading {
    private final LuceneIndex index;
    private final int[] numbers;
    private final int[] norms;
    private final double[] lengths;

    Reading(LuceneIndex index, double averageLength) {
      this.index = index;
      this.numbers = index.numbers();
      this.norms = index.norms();
      this.lengths = Postings.lengths(averageLength);
    }

    /** The words of some keys, which come with their fields. */
    Stream<Word> words(List<Map.Entry<String, String>> keys) {
      var words = new ArrayList<Word>();
      Map<String, TermsEnum> terms = new HashMap<>();
      try {
        for (Map.Entry<String, String> key : keys) {
          String field = key.getValue();
          if (!terms.containsKey(field)) {
            terms.put(field, index.terms(field).iterator());
          }
          words.add(word(terms.get(field), key.getKey(), field.equals(LuceneIndex.TEXT)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e); // the index is in memory
      }
      return words.stream();
    }

    private Word word(TermsEnum terms, String key, boolean isText) throws IOException {
      terms.seekExact(new BytesRef(key));
      int documents = terms.docFreq();
      int wanted = isText ? PostingsEnum.POSITIONS : PostingsEnum.NONE;
      Postings postings = Postings.read(terms.postings(null, wanted), documents, numbers, isText);
      boolean placed = isText && !isTooCommon(documents, norms.length);
      boolean telling = isText && documents >= FEW && documents <= norms.length / 4;
      int most = (int) Math.ceil(Math.sqrt(norms.length));
      return new Word(
          key,
          documents,
          isFrequent(documents, norms.length)
              ? postings.encodedByDocument(norms.length)
              : postings.encoded(),
          placed ? postings.encodedPositions() : new byte[0],
          telling ? postings.best(most, lengths, norms) : new int[0]);
    }
  }

  /** Cuts the words into pieces that are about equally large when deflated. */
  private void cut() {
    // A large directory has larger pieces, or it would have too many.
    int most = 11_500 + index.size() / 11;
    var pieceOf = new int[index.size()];
    int filled = most;
    for (Word word : words) {
      // What half a posting, the rest of a key and a card take when they are deflated.
      int size = 4 + word.postings().length / (isFrequent(word) ? 3 : 2);
      if (filled + size > most) {
        pieces.add(new ArrayList<>());
        filled = 0;
      }
      pieces.get(pieces.size() - 1).add(word);
      // A large one stays alone: who looks for another near it is not to wait for it.
      filled += size > most / 2 ? most : size;
      for (int document : word.best()) {
        if (pieceOf[document] != pieces.size()) {
          pieceOf[document] = pieces.size();
          filled += 20;
        }
      }
    }
  }

  /** The first key of each piece. */
  List<String> firsts() {
    return pieces.stream().map(piece -> piece.get(0).key()).toList();
  }

  /** The pieces, in the encoding of the files. */
  List<Bytes> pieces() {
    return pieces.parallelStream().map(this::encoded).toList();
  }

  private boolean isFrequent(Word word) {
    return isFrequent(word.documents(), index.size());
  }

  /** The terms that are too common, in order. */
  List<String> tooCommon() {
    return words.stream()
        .filter(word -> isTooCommon(word.documents(), index.size()))
        .map(Word::key)
        .toList();
  }

  private Bytes encoded(List<Word> piece) {
    Bytes bytes =
        SortedTable.encoded(
            piece.stream()
                .map(word -> new SortedTable.Entry(word.key(), word.postings()))
                .toList());
    if (piece.size() == 1 && isFrequent(piece.get(0))) {
      bytes.hardlyRepetitive();
    }
    int[] best =
        piece.stream()
            .flatMapToInt(word -> Arrays.stream(word.best()))
            .sorted()
            .distinct()
            .toArray();
    bytes.number(best.length).gaps(best).writeBytes(cards.json(best));
    return bytes;
  }

  /** Where the words stand in their documents. */
  List<SortedTable.Entry> positions() {
    return words.stream()
        .filter(word -> word.positions().length > 0)
        .map(word -> new SortedTable.Entry(word.key(), word.positions()))
        .toList();
  }

  /**
   * The words as people write them, by their length, each with the documents of its stem, doubled,
   * and one more where it stands in names alone.
   */
  List<SortedTable.Entry> spellings() {
    Map<String, Integer> documents = new HashMap<>();
    words.forEach(word -> documents.put(word.key(), word.documents()));
    try (TextAnalyzer analyzer = TextAnalyzer.forQueries()) {
      return index.words().parallelStream()
          .map(word -> spelling(word, index.isOnlyName(word), analyzer, documents))
          .flatMap(List::stream)
          .sorted(Comparator.comparing(SortedTable.Entry::key))
          .toList();
    }
  }

  private static List<SortedTable.Entry> spelling(
      String word, boolean isOnlyName, TextAnalyzer analyzer, Map<String, Integer> documents) {
    List<String> terms = analyzer.tokens(word);
    Integer found = terms.size() == 1 ? documents.get(terms.get(0)) : null;
    if (found == null) {
      return List.of(); // a synonym of several words, or what the tokenizer reads otherwise alone
    }
    String key = (char) word.codePointCount(0, word.length()) + word;
    int number = found * 2 + (isOnlyName ? 1 : 0);
    return List.of(new SortedTable.Entry(key, new Bytes().number(number).toByteArray()));
  }

  /** The most frequent completions of beginnings that fill more than two pieces. */
  List<SortedTable.Entry> starts() {
    var beginnings = new TreeSet<String>();
    List<String> firsts = firsts().stream().map(key -> key.split("\0", 2)[0]).toList();
    for (int i = 1; i < firsts.size(); i++) {
      int shared = SortedTable.shared(firsts.get(i - 1), firsts.get(i));
      for (int end = 0; end < shared; ) {
        end = firsts.get(i).offsetByCodePoints(end, 1);
        beginnings.add(firsts.get(i).substring(0, end));
      }
    }
    return beginnings.stream()
        .map(beginning -> new SortedTable.Entry(beginning, completions(beginning)))
        .toList();
  }

  private byte[] completions(String beginning) {
    int start =
        IntStream.range(0, pieces.size())
            .filter(piece -> pieces.get(piece).get(0).key().compareTo(beginning) < 0)
            .max()
            .orElse(0);
    var bytes = new Bytes();
    pieces.subList(start, pieces.size()).stream()
        .flatMap(List::stream)
        .dropWhile(word -> word.key().compareTo(beginning) < 0)
        .takeWhile(word -> word.key().startsWith(beginning))
        .filter(word -> !word.isName())
        .sorted(Comparator.comparingInt(Word::documents).reversed().thenComparing(Word::key))
        .limit(COMPLETIONS + 1) // one may be the word's own stem
        .forEach(word -> bytes.text(word.key()).number(word.documents()));
    return bytes.toByteArray();
  }
}
