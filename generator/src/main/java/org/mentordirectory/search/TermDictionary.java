package org.mentordirectory.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of an index with their documents, cut into pieces. */
final class TermDictionary {
  /** Terms in fewer documents bring no cards: the pieces of the cards are as near. */
  private static final int FEW = 3;

  /** In fewer documents no term is too common or frequent. */
  private static final int MANY = 1_000;

  /** How many terms a half-typed word may become, the most frequent first. */
  static final int COMPLETIONS = 8;

  private final List<Word> words;
  private final List<List<Word>> pieces = new ArrayList<>();
  private final StoredFields cards;
  private final InvertedIndex index;

  /**
   * A term, or a whole name.
   *
   * @param documents how many have it
   * @param matched in how many of them a match finds it
   * @param best those whose cards come with it
   * @param unmatched the postings that no match reads
   * @param implied the documents in which a match finds it though they don't say it
   */
  private record Word(
      String key,
      int documents,
      int matched,
      byte[] postings,
      byte[] positions,
      int[] best,
      byte[] unmatched,
      int[] implied) {
    boolean isName() {
      return isName(key);
    }

    static boolean isName(String key) {
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

  /**
   * Reads all terms of an index.
   *
   * @param cards that come with them
   */
  TermDictionary(InvertedIndex index, StoredFields cards) {
    this.index = index;
    this.cards = cards;
    double[] lengths = Postings.lengths(index.lengths().average());
    this.words = index.terms().parallelStream().map(term -> word(term, lengths)).toList();
    cut();
  }

  private Word word(String key, double[] lengths) {
    Postings postings = index.postings(key);
    int all = index.numbering().size();
    int documents = postings.size();
    boolean isName = Word.isName(key);
    boolean placed = !isName && !isTooCommon(documents, all);
    boolean telling = !isName && documents >= FEW && documents <= all / 4;
    int most = (int) Math.ceil(Math.sqrt(all));
    Postings unmatched = postings.withoutMatched();
    return new Word(
        key,
        documents,
        postings.matched(),
        postings.encoded(all),
        placed ? postings.encodedPositions() : new byte[0],
        telling ? postings.best(most, lengths, index.numbering().norms()) : new int[0],
        isName || unmatched.size() == 0 ? new byte[0] : unmatched.encoded(all),
        postings.implied());
  }

  /** Cuts the words into pieces that are about equally large when deflated. */
  private void cut() {
    // A large directory has larger pieces, or it would have too many.
    int most = 11_500 + index.numbering().size() / 11;
    var pieceOf = new int[index.numbering().size()];
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
    return isFrequent(word.documents(), index.numbering().size());
  }

  /** The terms that are too common, in order. */
  List<String> tooCommon() {
    return tooCommon(Word::documents);
  }

  /** Those that are too common for a match. */
  List<String> tooCommonForMatching() {
    return tooCommon(Word::matched);
  }

  private List<String> tooCommon(ToIntFunction<Word> documents) {
    return words.stream()
        .filter(word -> isTooCommon(documents.applyAsInt(word), index.numbering().size()))
        .map(Word::key)
        .toList();
  }

  /** What of the words no match reads. */
  List<SortedTable.Entry> unmatched() {
    return words.stream()
        .filter(word -> word.unmatched().length > 0)
        .map(word -> new SortedTable.Entry(word.key(), word.unmatched()))
        .toList();
  }

  /** By term the documents in which a match finds it though they don't say it. */
  SortedMap<String, int[]> implied() {
    var implied = new TreeMap<String, int[]>();
    words.stream()
        .filter(word -> word.implied().length > 0)
        .forEach(word -> implied.put(word.key(), word.implied()));
    return implied;
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
    Set<String> terms = piece.stream().map(Word::key).collect(Collectors.toSet());
    bytes.number(best.length).gaps(best).writeBytes(cards.json(best, terms));
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
   * The words as people write them, by their length, each with the documents of its stem that a
   * match reads, doubled; or all documents, doubled and one more, where it reads none.
   */
  List<SortedTable.Entry> spellings() {
    Map<String, Integer> documents = new HashMap<>();
    words.forEach(
        word ->
            documents.put(
                word.key(), word.matched() > 0 ? 2 * word.matched() : 2 * word.documents() + 1));
    try (TextAnalyzer analyzer = TextAnalyzer.forQueries()) {
      return index.words().parallelStream()
          .map(word -> spelling(word, analyzer, documents))
          .flatMap(List::stream)
          .sorted(Comparator.comparing(SortedTable.Entry::key))
          .toList();
    }
  }

  private static List<SortedTable.Entry> spelling(
      String word, TextAnalyzer analyzer, Map<String, Integer> documents) {
    List<String> terms = analyzer.tokens(word);
    Integer found = terms.size() == 1 ? documents.get(terms.get(0)) : null;
    if (found == null) {
      return List.of(); // a synonym of several words, or what the tokenizer reads otherwise alone
    }
    String key = (char) word.codePointCount(0, word.length()) + word;
    return List.of(new SortedTable.Entry(key, new Bytes().number(found).toByteArray()));
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
